import { closestControl, hasIcon, isVisible, looksLikeClose, looksLikeSend } from './dom';
import { anchors, anySelector, CLICKABLE, EDITABLE, findAnchor, icons } from './selectors';

const MEDIA =
  '[role="tab"],video,canvas,[data-testid*="media"],[data-testid*="preview"],[data-testid*="caption"],[data-animate-media]';
const ROWS = '[role="checkbox"],[aria-checked],[data-testid*="checkbox-selectable"],input[type="checkbox"]';

const USUAL_FOOTER = `${anchors.conversation[0].css} ${anchors.footer[0].css}`;

/** The footer of the open conversation, or null. */
export function conversationFooter(): HTMLElement | null {
  // One question to the page instead of two, on every key that sends.
  const usual = document.querySelector<HTMLElement>(USUAL_FOOTER);
  if (usual) return usual;
  const conversation = findAnchor('conversation', document);
  if (!conversation) return null;
  const footer = findAnchor('footer', conversation);
  if (footer) return footer;
  const editor = conversation.querySelector<HTMLElement>('[data-tab="10"]');
  return editor?.matches(EDITABLE) ? editor.parentElement : null;
}

/** Where a message is written in the open chat. */
export interface ComposerPlace {
  readonly footer: HTMLElement;
  readonly composer: HTMLElement;
}

/** The composer of the open chat and what it stands in, or null. */
export function composerPlace(): ComposerPlace | null {
  const footer = conversationFooter();
  if (!footer) return null;
  const all = footer.querySelectorAll<HTMLElement>(EDITABLE);
  // Asking what is visible costs a layout, on every key that sends; one editor needs no choice.
  const composer = all.length === 1 ? all[0] : chosen([...all]);
  if (composer && !isWritable(composer)) return null;
  return composer ? { footer, composer } : null;
}

function chosen(all: readonly HTMLElement[]): HTMLElement | undefined {
  const editors = all.filter(isWritable);
  return editors.find(isVisible) ?? editors[0];
}

/** The composer of the open chat, or null. */
export function mainComposer(): HTMLElement | null {
  return composerPlace()?.composer ?? null;
}

/** Visible dialogs, the outermost element of each. */
export function openDialogs(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(anySelector('dialog'))].filter(isVisible);
  return all.filter((dialog) => !all.some((other) => other !== dialog && other.contains(dialog)));
}

/** The dialog in which chats or contacts are ticked, or null. */
export function selectDialog(): HTMLElement | null {
  return openDialogs().find((dialog) => dialog.querySelector(ROWS) !== null && hasNames(dialog)) ?? null;
}

function hasNames(dialog: HTMLElement): boolean {
  return dialog.querySelector('span[title],[aria-live],[data-testid*="cell-frame"]') !== null;
}

/** Rows of a select dialog that are ticked and rendered right now. */
export function tickedRows(dialog: HTMLElement): HTMLElement[] {
  const rows = [
    ...dialog.querySelectorAll<HTMLElement>('[aria-checked="true"],input[type="checkbox"]:checked'),
  ];
  return rows.filter((row) => !rows.some((other) => other !== row && other.contains(row)));
}

/** Search boxes and what is switched off. One selector: each question to the page costs time on a key. */
const NOT_WRITABLE =
  '[contenteditable="false"],[role="searchbox"],[type="search"],[data-tab="3"],#side *,[data-testid*="search"],[data-testid*="search"] *';

export function isWritable(element: Element): boolean {
  return !element.matches(NOT_WRITABLE);
}

/** Editors in a scope whose text would leave with it, in the order of the page. */
export function editorsIn(scope: Element, withInputs: boolean): HTMLElement[] {
  const css = withInputs ? `${EDITABLE},input[type="text"],input:not([type])` : EDITABLE;
  return [...scope.querySelectorAll<HTMLElement>(css)].filter(
    (editor) => isWritable(editor) && isVisible(editor),
  );
}

/**
 * The part of the page that a control belongs to: the nearest ancestor that is a dialog, holds an
 * editor or holds a preview. Null when nothing but the whole page would do.
 */
export function scopeOf(control: Element): HTMLElement | null {
  const dialog = control.closest<HTMLElement>(anySelector('dialog'));
  if (dialog) return outermostDialog(dialog);
  const conversation = findAnchor('conversation', document);
  for (let at = control.parentElement; at && at !== document.body; at = at.parentElement) {
    if (editorsIn(at, false).length > 0) return at;
    if (at !== conversation && at.querySelector(MEDIA) !== null) return at;
    if (at === conversation) return null;
  }
  return null;
}

function outermostDialog(dialog: HTMLElement): HTMLElement {
  return openDialogs().find((open) => open.contains(dialog)) ?? dialog;
}

export function hasMedia(scope: Element): boolean {
  return scope.querySelector(MEDIA) !== null;
}

/** Controls in a scope that are on the screen, in the order of the page. */
export function controlsIn(scope: Element): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(CLICKABLE)].filter(isVisible);
}

/** The control that sends from a scope: by icon or label, else the last one that does not close it. */
export function sendControl(scope: Element): HTMLElement | null {
  const controls = controlsIn(scope);
  const named = controls.filter(looksLikeSend);
  const innermost = named.find(
    (control) => !named.some((other) => other !== control && control.contains(other)),
  );
  if (innermost) return innermost;
  const confirm = controls.find((control) => hasIcon(control, icons.confirmEdit));
  if (confirm) return confirm;
  const iconOnly = [...scope.querySelectorAll('[data-icon],[data-testid],svg')].find(
    (icon) => isVisible(icon) && looksLikeSend(icon),
  );
  if (iconOnly) return closestControl(iconOnly);
  return null;
}

/** The last control after the last editor of a scope: the send button when nothing names one. */
export function lastControl(scope: Element): HTMLElement | null {
  const editors = editorsIn(scope, true);
  const editor = editors.at(-1);
  const after = controlsIn(scope).filter(
    (control) =>
      !looksLikeClose(control) &&
      (!editor || Boolean(editor.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING)),
  );
  return after.at(-1) ?? null;
}
