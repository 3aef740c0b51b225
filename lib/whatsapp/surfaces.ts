import type { Recipient, RecipientKind } from '../model/recipient';
import type { Channel, PartRole, TextPart } from '../model/send-intent';
import { hasIcon, hasLabel, iconNames, isVisible, looksLikeSend, plainLabel } from './dom';
import { readAttachments, type FileTracker } from './files';
import type { ForwardSource } from './forward-source';
import type { Field, FoundSend } from './found-send';
import {
  composerPlace,
  editorsIn,
  hasMedia,
  isWritable,
  lastControl,
  mainComposer,
  openDialogs,
  sendControl,
  tickedRows,
} from './scopes';
import { conversationFooter, selectDialog } from './scopes';
import { anySelector, icons } from './selectors';

/** What the surfaces need to know about things that happened before the send. */
export interface Trackers {
  readonly files: FileTracker;
  readonly forward: ForwardSource;
  /** What the last attach-menu item or opener was, by its icon or test id; empty when unknown. */
  lastOpener(): string;
}

function fieldsOf(elements: readonly HTMLElement[], role: PartRole): Field[] {
  return elements.map((element) => ({ element, role }));
}

/**
 * The composer of the open chat, with or without text.
 * @param place Where it is, when that was looked up for this very event.
 */
export function locateComposer(place = composerPlace()): FoundSend | null {
  if (!place) return null;
  const { composer, footer } = place;
  return {
    channel: 'text',
    fields: [{ element: composer, role: 'message' }],
    fixedParts: [],
    attachments: [],
    audience: null,
    complete: true,
    control: () => sendControl(footer) ?? lastControl(footer),
  };
}

/** The dialog in which chats (or contacts to share) are ticked. */
export function locateSelectDialog(trackers: Trackers): FoundSend | null {
  const dialog = selectDialog();
  if (!dialog) return null;
  const names = chosenNames(dialog);
  const shares = /contact/i.test(trackers.lastOpener());
  const content = shares ? null : trackers.forward.current();
  const base = {
    fields: fieldsOf(editorsIn(dialog, false), 'comment'),
    attachments: [],
    control: () => sendControl(dialog) ?? floatingSend(dialog),
  };
  if (shares) {
    const fixedParts = names.map((text) => ({ role: 'field' as const, text }));
    return { ...base, channel: 'contact-card', fixedParts, audience: null, complete: true };
  }
  return {
    ...base,
    channel: 'forward',
    fixedParts: content?.parts ?? previewParts(dialog),
    audience: names.map(namedRecipient),
    complete: content?.complete ?? false,
  };
}

function floatingSend(dialog: HTMLElement): HTMLElement | null {
  const footer = conversationFooter();
  const all = [...document.querySelectorAll<HTMLElement>('[role="button"],button')];
  return (
    all.find(
      (button) =>
        isVisible(button) && looksLikeSend(button) && !dialog.contains(button) && !footer?.contains(button),
    ) ?? null
  );
}

/** All chosen names: the footer's live list holds those that are scrolled out of view, the ticks do not. */
function chosenNames(dialog: HTMLElement): string[] {
  const live = dialog.querySelector('[aria-live][title],[aria-live] [title]');
  const list = plainLabel(live?.getAttribute('title'));
  const ticked = tickedRows(dialog)
    .map(
      (row) =>
        row.querySelector('[title]') ??
        row.closest('[role="row"],[role="listitem"]')?.querySelector('[title]'),
    )
    .map((title) => plainLabel(title?.getAttribute('title')))
    .filter(Boolean);
  if (!list) return ticked.length > 0 ? ticked : chosenWithoutTitles(dialog);
  // A name may hold a comma itself: names of ticked rows are taken out of the list whole first.
  let rest = list;
  const whole = ticked.filter((name) => {
    const known = rest.includes(name);
    if (known) rest = rest.replace(name, '');
    return known;
  });
  const others = rest.split(/[,،、]/u).map((name) => name.trim());
  return [...whole, ...others.filter(Boolean)];
}

function chosenWithoutTitles(dialog: HTMLElement): string[] {
  const live = plainLabel(dialog.querySelector('[aria-live]')?.textContent);
  if (live) return live.split(/[,،、]/u).map((name) => name.trim());
  return tickedRows(dialog).map((row) => plainLabel(row.textContent).slice(0, 60));
}

function namedRecipient(name: string): Recipient {
  const phone = /^\+?\d[\d\s().-]{6,18}\d$/.test(name) ? name : null;
  const stranger = phone !== null || name.startsWith('~');
  return { name, kind: phone ? 'person' : 'unknown', phone, saved: stranger ? false : null, size: null };
}

function previewParts(dialog: HTMLElement): TextPart[] {
  const preview = dialog.querySelector('[data-testid*="forwarded-caption"],[data-testid*="preview"]');
  const text = preview?.textContent.trim() ?? '';
  return text ? [{ role: 'forwarded', text }] : [];
}

const FORM_KINDS: readonly (readonly [Channel, RegExp])[] = [
  ['poll', /poll|quiz|encuesta|enquete|umfrage|मतदान|पोल|استطلاع|סקר|sondage|sondaggio|anket/iu],
  ['event', /event|evento|veranstaltung|कार्यक्रम|इवेंट|فعالية|حدث|אירוע|événement|etkinlik/iu],
  ['location', /location|ubicaci|localiza|standort|स्थान|लोकेशन|موقع|מיקום|konum/iu],
  ['contact-card', /contact|contacto|contato|kontakt|संपर्क|جهة|איש קשר/iu],
];

const STATUS = /status|estado|स्थिति|स्टेटस|الحالة|סטטוס|statut|durum/iu;

/** Names that a scope and the elements around it carry: test ids and accessible labels. */
function namesAround(scope: Element): string {
  const parts: string[] = [];
  const attributes = ['data-testid', 'aria-label', 'id'] as const;
  const add = (node: Element): void => {
    for (const name of attributes) parts.push(node.getAttribute(name) ?? '');
  };
  for (let at: Element | null = scope; at && at !== document.body; at = at.parentElement) add(at);
  for (const node of [...scope.querySelectorAll('[data-testid],[role="heading"],h1,h2,header')].slice(
    0,
    60,
  )) {
    add(node);
    if (node.matches('[role="heading"],h1,h2,header')) parts.push(node.textContent.slice(0, 60));
  }
  return parts.join(' ');
}

/**
 * Any other place with a send control: media preview, edit box, poll, event, location, status or a
 * form that is not known yet. What it is decides only the channel; its texts are read in every case.
 */
export function locateScope(scope: HTMLElement, trackers: Trackers): FoundSend | null {
  if (!scope.isConnected || !isVisible(scope)) return null;
  const control = sendControl(scope) ?? lastControl(scope);
  const names = `${namesAround(scope)} ${trackers.lastOpener()}`;
  const isDialog = scope.matches(anySelector('dialog'));
  const audience: Recipient[] | null = STATUS.test(namesAround(scope)) ? [audienceOf('status')] : null;
  const base = { fixedParts: [], audience, complete: true, control: () => control };
  const edit = /edit-message/i.test(names) || (control !== null && hasIcon(control, icons.confirmEdit));
  if (edit) {
    return {
      ...base,
      channel: 'edit',
      fields: fieldsOf(editorsIn(scope, false), 'message'),
      attachments: [],
    };
  }
  const kind = FORM_KINDS.find(([, pattern]) => pattern.test(names))?.[0];
  if (isDialog && !trackers.files.active() && (kind || !hasMedia(scope))) {
    const fields = fieldsOf(editorsIn(scope, true), kind ? 'field' : 'message');
    return { ...base, channel: kind ?? 'text', fields, attachments: [] };
  }
  const attachments = readAttachments(scope, trackers.files.current());
  const media = attachments.length > 0 || hasMedia(scope);
  const fields = fieldsOf(editorsIn(scope, false), media ? 'caption' : 'message');
  // A GIF of the page's own library has no file of the person's behind it.
  const gif = media && !trackers.files.active() && icons.gif.test(trackers.lastOpener());
  return { ...base, channel: gif ? 'gif' : media ? 'attachment' : 'text', fields, attachments };
}

function audienceOf(kind: RecipientKind): Recipient {
  return { name: '', kind, phone: null, saved: null, size: null };
}

/** The scope of a media preview, an edit box or a form that is open now; null when there is none. */
export function openScope(): HTMLElement | null {
  const composer = mainComposer();
  const footer = conversationFooter();
  const editors = [...document.querySelectorAll<HTMLElement>('[contenteditable="true"],textarea')].filter(
    (editor) => editor !== composer && !footer?.contains(editor) && isWritable(editor) && isVisible(editor),
  );
  for (const editor of editors) {
    const scope = scopeAround(editor);
    if (scope) return scope;
  }
  return openDialogs().find((dialog) => sendControl(dialog) !== null) ?? null;
}

/** The nearest ancestor of an editor that also holds a send control. */
export function scopeAround(editor: Element): HTMLElement | null {
  const dialog = editor.closest<HTMLElement>(anySelector('dialog'));
  if (dialog) return openDialogs().find((open) => open.contains(dialog)) ?? dialog;
  const footer = conversationFooter();
  for (let at = editor.parentElement; at && at !== document.body; at = at.parentElement) {
    if (footer && at.contains(footer)) return null;
    if (sendControl(at)) return at;
  }
  return null;
}

/** Sends of one click that carry no text of their own. */
export function locateOneClick(control: HTMLElement, channel: Channel): FoundSend | null {
  if (!control.isConnected) return null;
  const texts = channel === 'text' ? [{ role: 'message' as const, text: control.textContent.trim() }] : [];
  return {
    channel,
    fields: [],
    fixedParts: texts,
    attachments: [],
    audience: null,
    complete: true,
    control: () => control,
  };
}

/** Emoji are drawn at up to about 40 pixels, stickers from 64 on. */
const SMALLEST_STICKER_PX = 48;

/** Which one-click send a control is: a sticker, a GIF or a suggested prompt; null for none. */
export function oneClickChannel(control: HTMLElement): Channel | null {
  const own = [...iconNames(control), control.getAttribute('aria-label') ?? ''].join(' ');
  if (icons.prompt.test(own)) return 'text';
  if (icons.sticker.test(own) && control.querySelector('img,canvas')) return 'sticker';
  const panel = control.closest('[data-testid*="expression"],[data-testid*="sticker"],[id*="expression"]');
  const picture = panel && control.querySelector('img,canvas');
  if (!picture || icons.gif.test(own) || hasLabel(control, 'gif')) return null;
  // An emoji of the same panel is small, and only goes into the text.
  const large = picture.getBoundingClientRect().width >= SMALLEST_STICKER_PX;
  return large || hasLabel(control, 'sticker') ? 'sticker' : null;
}
