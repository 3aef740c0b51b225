import type { Recipient } from '../model/recipient';
import type { Replacement, SendCandidate } from '../model/send-candidate';
import type { SendIntent, TextPart } from '../model/send-intent';
import { insertLineBreak, replaceInField, selectInField } from './edit-field';
import type { EnterEffect } from './enter-mode';
import type { FoundSend } from './found-send';
import { readCurrentChat, type CurrentChat } from './recipient';
import { readField, type FieldText } from './read-text';
import type { Gesture } from './recognise';
import { enterEvent, nextTask, pressEvents, type Replayer } from './replay';

const UNKNOWN: Recipient = { name: '', kind: 'unknown', phone: null, saved: null, size: null };

/** How long the page may take to let the text go after a replay, in milliseconds. */
const SENT_WITHIN_MS = 3000;

interface Reading {
  readonly intent: SendIntent;
  readonly found: FoundSend;
  readonly texts: readonly FieldText[];
  /** The open chat when that gets it; read once, when it is first asked for. */
  chat(): CurrentChat | null;
}

function read(gesture: Gesture): Reading | null {
  const found = gesture.locate();
  if (!found) return null;
  const texts = found.fields.map(({ element }) => readField(element));
  const written: TextPart[] = texts.map(({ text }, index) => ({
    role: found.fields[index]?.role ?? 'message',
    text,
  }));
  let current: CurrentChat | null | undefined;
  const chat = (): CurrentChat | null => {
    if (current === undefined) current = found.audience === null ? readCurrentChat() : null;
    return current;
  };
  const intent: SendIntent = {
    channel: found.channel,
    trigger: gesture.trigger,
    parts: [...written, ...found.fixedParts],
    attachments: found.attachments,
    get recipients() {
      return found.audience ?? [chat()?.recipient ?? UNKNOWN];
    },
    complete: found.complete,
  };
  return { intent, found, texts, chat };
}

function digestOf(intent: SendIntent): string {
  const who = intent.recipients.map(({ name, phone, kind }) => [name, phone, kind]);
  return JSON.stringify([
    intent.channel,
    intent.parts.map(({ text }) => text),
    intent.attachments.map(({ name, size }) => [name, size]),
    who,
  ]);
}

/** Whether two readings are of the same open chat; rows tell chats of the same name apart. */
function sameChat(before: CurrentChat | null, now: CurrentChat | null): boolean {
  if (!before || !now) return before === now;
  if (before.recipient.name !== now.recipient.name) return false;
  if (before.rowIds.length === 0 || now.rowIds.length === 0) return true;
  return before.rowIds.some((id) => now.rowIds.includes(id));
}

/** Turns a gesture into what the gate works with. Null when nothing is there to be sent any more. */
export function createCandidate(gesture: Gesture, event: Event, replayer: Replayer): SendCandidate | null {
  const reading = read(gesture);
  return reading && candidateOf(gesture, event, replayer, reading);
}

function candidateOf(gesture: Gesture, event: Event, replayer: Replayer, reading: Reading): SendCandidate {
  const { intent, found, texts } = reading;
  let digest: string | undefined;
  const effect = (): EnterEffect => gesture.effect?.() ?? 'sends';
  const ownDigest = (): string => (digest ??= digestOf(intent));
  return {
    intent,
    get digest() {
      return ownDigest();
    },
    wouldSend: () => effect() !== 'nothing',
    get maybeNewline() {
      return effect() === 'either';
    },
    editableParts: found.fields.length,
    reread: () => {
      const now = read(gesture);
      if (!now || !sameChat(reading.chat(), now.chat())) return null;
      return candidateOf(gesture, event, replayer, now);
    },
    replay: () => replay(gesture, event, replayer, ownDigest()),
    focus: (span) => {
      const now = read(gesture);
      const field = now?.found.fields[span?.part ?? 0]?.element;
      const text = now?.texts[span?.part ?? 0];
      if (field && text)
        selectInField(field, text, span && text.text === texts[span.part]?.text ? span : null);
    },
    replace: (replacements) => replaceAll(gesture, reading, replacements),
    insertNewline: () => {
      const field = read(gesture)?.found.fields[0]?.element;
      if (field) insertLineBreak(field);
    },
  };
}

async function replaceAll(
  gesture: Gesture,
  before: Reading,
  replacements: readonly Replacement[],
): Promise<boolean> {
  const expected = before.texts.map(({ text }, part) =>
    splice(
      text,
      replacements.filter((r) => r.part === part),
    ),
  );
  const ordered = [...replacements].sort((a, b) => b.part - a.part || b.start - a.start);
  for (const replacement of ordered) {
    const field = read(gesture)?.found.fields[replacement.part]?.element;
    if (!field || !(await replaceInField(field, replacement))) return false;
  }
  // The editor's own state follows later than the page; what it gives back then is what counts.
  for (const waitMs of [30, 60, 120, 240]) {
    await nextTask(waitMs);
    const now = read(gesture);
    if (!now || !sameChat(before.chat(), now.chat())) return false;
    if (now.texts.every(({ text }, index) => text === expected[index])) return true;
  }
  return false;
}

function splice(text: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((a, b) => b.start - a.start);
  const result = ordered.reduce(
    (whole, { start, end, text: piece }) => whole.slice(0, start) + piece + whole.slice(end),
    text,
  );
  return result.trim();
}

/** Gives the page the gesture that was kept from it, and watches that it acts on it. */
async function replay(gesture: Gesture, event: Event, replayer: Replayer, digest: string): Promise<boolean> {
  const now = read(gesture);
  if (!now) return false;
  const gone = (): boolean => {
    const left = read(gesture);
    return !left || digestOf(left.intent) !== digest;
  };
  const isKey = gesture.kind === 'key' && event instanceof KeyboardEvent;
  const field = now.found.fields[0]?.element;
  if (isKey) {
    const target = gesture.target?.isConnected ? gesture.target : field;
    if (!target) return false;
    if (target === field) field.focus();
    const proceed = replayer.dispatch(target, enterEvent('keydown', event), digest);
    if (proceed && target.isConnected) replayer.dispatch(target, enterEvent('keypress', event), digest);
  } else {
    const control = gesture.target?.isConnected ? gesture.target : now.found.control();
    if (!control) return false;
    await press(control, replayer, digest, gesture.trigger === 'key', gone);
    // A sticker or a voice note leaves nothing behind that could be watched.
    if (now.found.fields.length === 0) return true;
  }
  // Looked at closely at first: the person may write the same text again at once.
  const end = Date.now() + SENT_WITHIN_MS;
  for (let waitMs = 0; Date.now() < end; waitMs = Math.min(40, waitMs + 4)) {
    if (gone()) return true;
    await nextTask(waitMs);
  }
  return false;
}

/** Stops as soon as the page has sent: a button that takes the old one's place must not be pressed. */
async function press(
  control: HTMLElement,
  replayer: Replayer,
  digest: string,
  byKey: boolean,
  gone: () => boolean,
): Promise<void> {
  const events = byKey ? pressEvents(control).slice(-1) : pressEvents(control);
  for (const made of events) {
    if (!control.isConnected || gone()) return;
    replayer.dispatch(control, made, digest);
    await nextTask();
  }
}
