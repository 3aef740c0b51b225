import type { Recipient, RecipientKind } from '../model/recipient';
import { plainLabel } from './dom';
import { isYou } from './labels';
import { findAnchor } from './selectors';

/** The open chat: what the page says about it, and marks that tell it from another of the same name. */
export interface CurrentChat {
  readonly recipient: Recipient;
  /** Ids of the last rows on the screen; two chats never share one. */
  readonly rowIds: readonly string[];
}

const PHONE = /\+?\d[\d\s().-]{6,18}\d/;
const WHOLE_PHONE = /^\+?\d[\d\s().-]{6,18}\d$/;
const SELF = /\(([^()]+)\)$/u;
const COUNT = /(\d[\d.,\s]*)/;
const GROUP_WORDS =
  /participant|member|miembro|membro|mitglied|partecipant|deelnemer|anggota|peserta|üye|katılımcı|सदस्य|مشارك|عضو|أعضاء|משתתפ|חבר/iu;
const FOLLOWER_WORDS = /follower|seguidor|abonn|follower|seguac|volger|pengikut|takipçi|फ़ॉलोअर|متابع|עוקב/iu;
const BROADCAST_WORDS =
  /broadcast|difusión|transmissão|diffusion|rundruf|broadcast-?list|ब्रॉडकास्ट|بث|רשימת תפוצה/iu;
const ANNOUNCE_WORDS =
  /announcement|community-?announcement|anuncios|avisos|ankündigung|घोषणा|إعلان|הודעות לקהילה/iu;

/** Reads the open chat from what is on the screen. Null when no conversation is open. */
export function readCurrentChat(): CurrentChat | null {
  const conversation = findAnchor('conversation', document);
  if (!conversation) return null;
  const header = findAnchor('header', conversation);
  const title = header ? readTitle(header) : '';
  const subtitle = header ? textWithEmoji(findAnchor('headerSubtitle', header)) : '';
  const label = plainLabel(composerLabel(conversation));
  const phone = PHONE.exec(title)?.[0] ?? PHONE.exec(label)?.[0] ?? null;
  const kind = readKind(title, subtitle, header);
  return {
    recipient: {
      name: title,
      kind,
      phone: kind === 'group' ? null : phone,
      saved: readSaved(title, kind, conversation),
      size: kind === 'group' ? groupSize(subtitle) : null,
    },
    rowIds: lastRowIds(conversation),
  };
}

function readTitle(header: HTMLElement): string {
  const element = findAnchor('headerTitle', header);
  if (!element) return plainLabel(header.textContent).slice(0, 80);
  const titled = element.matches('[title]') ? element : element.querySelector('[title]');
  return plainLabel(titled?.getAttribute('title')) || textWithEmoji(element);
}

/** Text of an element with its emoji pictures spelled out. */
function textWithEmoji(element: Element | null): string {
  if (!element) return '';
  const title = plainLabel(element.getAttribute('title'));
  if (title) return title;
  let text = '';
  const walk = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLImageElement) text += node.alt;
    else for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return plainLabel(text);
}

function composerLabel(conversation: HTMLElement): string | null {
  const footer = findAnchor('footer', conversation);
  return footer?.querySelector('[contenteditable][aria-label]')?.getAttribute('aria-label') ?? null;
}

function readKind(title: string, subtitle: string, header: HTMLElement | null): RecipientKind {
  const own = SELF.exec(title);
  if (own?.[1] && isYou(own[1])) return 'self';
  const marks = header ? [...header.querySelectorAll('[data-testid],[data-icon]')] : [];
  const names = marks.map((node) => `${node.getAttribute('data-testid')} ${node.getAttribute('data-icon')}`);
  const hints = `${subtitle} ${names.join(' ')}`;
  if (FOLLOWER_WORDS.test(hints) || /newsletter|channel-/i.test(hints)) return 'channel';
  if (BROADCAST_WORDS.test(hints)) return 'broadcast-list';
  if (ANNOUNCE_WORDS.test(hints)) return 'community-announcement';
  if (WHOLE_PHONE.test(title)) return 'person';
  if (GROUP_WORDS.test(subtitle) || /default-group|group-/i.test(hints)) return 'group';
  if (subtitle.split(/[,،、]/u).length >= 2) return 'group';
  return 'unknown';
}

function readSaved(title: string, kind: RecipientKind, conversation: HTMLElement): boolean | null {
  if (kind === 'group' || kind === 'self') return null;
  if (WHOLE_PHONE.test(title) || title.startsWith('~')) return false;
  const stranger = '[data-testid^="fmx-card"],[data-testid="add-contact-btn"],[data-testid="not-spam-btn"]';
  return conversation.querySelector(stranger) ? false : null;
}

function groupSize(subtitle: string): number | null {
  if (GROUP_WORDS.test(subtitle)) {
    const digits = COUNT.exec(subtitle)?.[1]?.replace(/\D/g, '');
    if (digits) return Number(digits);
  }
  const names = subtitle.split(/[,،、]/u).length;
  return names >= 2 && !/[…]|\.\.\.$/u.test(subtitle) ? names : null;
}

function lastRowIds(conversation: HTMLElement): string[] {
  const rows = [...conversation.querySelectorAll('[data-id]')].slice(-8);
  return rows.map((row) => row.getAttribute('data-id') ?? '');
}
