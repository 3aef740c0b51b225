/**
 * Every selector of WhatsApp's page, in one table. The first candidate that matches wins; each stands
 * for a generation of the page or for a way to know the element without the attribute above it.
 * No anchor hangs on one attribute, on a class name or on a language.
 */
export interface Candidate {
  readonly css: string;
  /** What says that this holds, and since when. */
  readonly evidence: string;
}

type Entry = readonly [css: string, evidence: string];

function candidates(first: Entry, ...others: readonly Entry[]): readonly [Candidate, ...Candidate[]] {
  const toCandidate = ([css, evidence]: Entry): Candidate => ({ css, evidence });
  return [toCandidate(first), ...others.map(toCandidate)];
}

export const anchors = {
  conversation: candidates(
    ['#main', 'id kept since 2017; several independent clients, 2026-08'],
    ['[data-testid="conversation-panel-wrapper"]', 'client modules, 2026-08'],
    ['[data-tab="8"]', 'tab order of the message list, 2024 to 2026; the parent holds the footer'],
  ),
  chatList: candidates(
    ['#pane-side', 'id kept since 2017; measured 2026-08'],
    ['#side', 'id kept since 2017; measured 2026-08'],
  ),
  header: candidates(
    ['header[data-testid="conversation-header"]', 'client modules and two clients, 2026-08'],
    ['header', 'every generation has one header element inside the conversation'],
    ['[data-tab="6"]', 'tab order of the chat header, 2026-08'],
  ),
  headerTitle: candidates(
    ['[data-testid="conversation-info-header-chat-title"]', 'client modules, 2026-08'],
    ['[data-testid="conversation-info-header"] span[title]', 'client modules, 2026-08'],
    ['span[dir="auto"][title]', 'older generations, many clients'],
    ['[role="button"] span[dir]', 'structure: the first directed text of the clickable header body'],
    ['span[dir]', 'structure'],
  ),
  headerSubtitle: candidates(
    ['[data-testid="chat-subtitle"]', 'client modules, 2026-08'],
    ['span[title]:not(:first-of-type)', 'older generations'],
  ),
  footer: candidates(
    ['footer', 'every generation keeps the composer in a footer element'],
    ['[data-testid="compose-box"]', 'client modules, 2026-08'],
  ),
  messageRow: candidates(
    ['[data-id]', 'every generation; opaque id since 2026-05'],
    ['[role="row"]', 'every generation, but also system rows'],
  ),
  dialog: candidates(
    ['[role="dialog"]', 'client modules, 2026-08; captured 2023'],
    ['[data-animate-modal-popup]', 'captured before 2023-08 and client modules 2026-08'],
    ['[data-testid="confirm-popup"]', 'captured before 2023-08 and client modules 2026-08'],
    ['[data-testid="chat-modal"]', 'client modules, 2026-08'],
    ['[aria-modal="true"]', 'client modules, 2026-08'],
  ),
} as const;

export type AnchorName = keyof typeof anchors;

/** Any text field a person can write into. Search boxes are told apart in `isComposerField`. */
export const EDITABLE =
  '[contenteditable="true"],[contenteditable=""],[contenteditable="plaintext-only"],textarea';

/** Anything that acts when it is clicked. */
export const CLICKABLE =
  'button,[role="button"],[role="menuitem"],[role="option"],input[type="button"],input[type="submit"]';

/** Attributes in which an icon's name can stand; the fourth place is the text of `svg > title`. */
export const ICON_ATTRIBUTES = ['data-icon', 'data-testid', 'data-icon-name'] as const;

/** Icon names, without language. Matched against each name found on or inside a control. */
export const icons = {
  send: /(?:^|[-_])send(?:$|[-_])|^Send(?:Ai)?(?:Filled)?$|^SendFilled$/,
  notSend: /schedule|clock|money|payment|cancel|feedback|send-?(?:contact|poll|event)s?-?(?:menu|item)/i,
  schedule: /schedule|clock/i,
  forward: /forward/i,
  close: /(?:^|[-_])(?:x|close|cancel|back|dismiss)(?:$|[-_])/i,
  confirmEdit: /(?:^|[-_])(?:check|checkmark|done|confirm)(?:$|[-_])/i,
  outgoing: /tail-out|msg-(?:time|check|dblcheck)|status-(?:time|check|dblcheck)/i,
  pending: /msg-time|status-time|pending/i,
  sticker: /sticker/i,
  gif: /(?:^|[-_\s])gif/i,
  voice: /ptt|voice|audio-?record/i,
  prompt: /prompt-?chip|ai-?prompt|suggested-?prompt/i,
} as const;

/** First match of an anchor inside a scope, in the order of its candidates. Null when none is there. */
export function findAnchor(name: AnchorName, scope: ParentNode): HTMLElement | null {
  for (const { css } of anchors[name]) {
    const found = scope.querySelector<HTMLElement>(css);
    if (found) return found;
  }
  return null;
}

/** One selector that matches every candidate of an anchor. */
export function anySelector(name: AnchorName): string {
  return anchors[name].map(({ css }) => css).join(',');
}
