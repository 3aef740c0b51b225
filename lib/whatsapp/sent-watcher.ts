import type { Channel, SendIntent } from '../model/send-intent';
import type { WindowEvents } from '../events/window-events';
import { hasIcon, isVisible } from './dom';
import { isYou } from './labels';
import { readKey } from './press';
import { readField } from './read-text';
import { findAnchor, icons } from './selectors';

const CHECK_EVERY_MS = 250;

/** A message that appears this long after a gesture in this page was sent by it, in milliseconds. */
const AFTER_GESTURE_MS = 4000;

/** Channels whose rows show the text that was sent; a poll, an event or a contact is drawn in the page's words. */
const AS_WRITTEN: ReadonlySet<Channel> = new Set<Channel>(['text', 'edit', 'forward']);

/** A poll, file or contact that a decision let go is drawn within this time; only risky texts count until then. */
const DRAWN_WITHIN_MS = 8000;

/** So many of the last texts are known; older ones have been drawn long ago. */
const MAX_EXPECTED = 500;

/** Rows that arrive this soon after a chat was opened are its history, in milliseconds. */
const SETTLE_MS = 1500;

export interface SentWatcher {
  /** A decision let this go; its message may appear. */
  expect(intent: SendIntent): void;
}

/**
 * Compares what appears as sent with what was decided. A message of one's own that appears right after
 * a gesture in this page, or still waits to be delivered, and that no decision let go, got past the gate.
 * Messages from the phone appear without either, and count only when `isRisky` says so.
 */
export function startSentWatcher(
  onUnguarded: () => void,
  isRisky: (text: string) => boolean,
  events: WindowEvents,
): SentWatcher {
  const expected = new Set<string>();
  // Let go since the last look. On the key that sends nothing is done with it but keeping it.
  let letGo: SendIntent[] = [];
  let seen = new Set<string>();
  let title = '';
  let openedAt = performance.now();
  let lastGestureAt = -Infinity;
  let drawn: readonly string[] = [];
  let drawnUntil = -Infinity;

  const check = (): void => {
    letGo.forEach(remember);
    letGo = [];
    const conversation = findAnchor('conversation', document);
    if (!conversation) return;
    const rows = [...conversation.querySelectorAll<HTMLElement>('[data-id]')];
    const header = findAnchor('header', conversation)?.textContent.slice(0, 80) ?? '';
    const now = performance.now();
    const known = rows.some((row) => seen.has(row.dataset.id ?? ''));
    if (header !== title || (!known && seen.size > 0)) {
      title = header;
      openedAt = now;
      seen = new Set();
    }
    const settled = now - openedAt > SETTLE_MS;
    rows.forEach((row, index) => {
      const id = row.dataset.id ?? '';
      if (seen.has(id)) return;
      seen.add(id);
      if (settled && index >= rows.length - 6 && isOwn(row)) judge(row, now);
    });
  };

  const judge = (row: HTMLElement, now: number): void => {
    const texts = rowTexts(row);
    // Pictures and voice notes carry no text by which one could be told from another.
    if (texts.length === 0 || texts.some((text) => wasExpected(squeeze(text)))) return;
    const drawing = now < drawnUntil;
    if (drawing && texts.some((text) => drawn.some((part) => squeeze(text).includes(part)))) return;
    const here = !drawing && (hasIcon(row, icons.pending) || now - lastGestureAt < AFTER_GESTURE_MS);
    if (here || texts.some(isRisky)) onUnguarded();
  };

  const remember = ({ channel, parts }: SendIntent): void => {
    const texts = parts.map(({ text }) => squeeze(text)).filter(Boolean);
    for (const text of texts) expected.add(text);
    for (const oldest of expected) {
      if (expected.size <= MAX_EXPECTED) break;
      expected.delete(oldest);
    }
    if (AS_WRITTEN.has(channel)) return;
    drawn = texts;
    drawnUntil = performance.now() + DRAWN_WITHIN_MS;
  };

  const wasExpected = (text: string): boolean => [...expected].some((sent) => sameText(sent, text));

  // The page changes with every letter that is written; looking now and then costs less than being told.
  setInterval(check, CHECK_EVERY_MS);
  const onGesture = ({ isTrusted }: Event): void => {
    if (isTrusted) lastGestureAt = performance.now();
  };
  events.on(['mouseup', 'click'], onGesture);
  events.on(['keydown'], (event) => {
    if (readKey(event).key !== 'other') onGesture(event);
  });
  return {
    expect: (intent) => {
      letGo.push(intent);
    },
  };
}

function isOwn(row: HTMLElement): boolean {
  if (row.closest('.message-out') ?? row.querySelector('.message-out')) return true;
  if (/^true_/.test(row.dataset.id ?? '')) return true;
  if (hasIcon(row, icons.outgoing)) return true;
  const labels = [...row.querySelectorAll('span[aria-label$=":"]')].map((node) =>
    node.getAttribute('aria-label'),
  );
  return labels.some((label) => label !== null && isYou(label.slice(0, -1)));
}

/** All texts of a row: a preview's title or a quoted message stands beside the message's own text. */
function rowTexts(row: HTMLElement): string[] {
  if (!isVisible(row)) return [];
  const nodes = row.querySelectorAll(
    '[data-testid="selectable-text"],.selectable-text,.copyable-text span[dir]',
  );
  return [...nodes].map((node) => readField(node).text).filter((text) => squeeze(text) !== '');
}

/** Messages are drawn with other blanks and line breaks than they were written with. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200B-\u200F\u202A-\u202E*_~`>•-]+/g, '');
}

function sameText(sent: string, shown: string): boolean {
  if (sent === shown) return true;
  // A long message is cut with "Read more"; a mention is drawn with a name instead of its digits.
  const head = shown.slice(0, 40);
  if (shown.length >= 12 && sent.includes(shown)) return true;
  return (shown.length > 60 && sent.startsWith(head)) || (sent.includes('@') && shown.includes('@'));
}
