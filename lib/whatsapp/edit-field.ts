import type { Replacement } from '../model/send-candidate';
import { locateSpan, readField, type FieldText } from './read-text';
import { nextTask } from './replay';

/** Puts the cursor on a span of a field, or at its end. */
export function selectInField(
  field: HTMLElement,
  text: FieldText,
  span: { readonly start: number; readonly end: number } | null,
): void {
  field.focus();
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const end = span ? span.end + text.lead : field.value.length;
    field.setSelectionRange(span ? span.start + text.lead : end, end);
    return;
  }
  const range = span && locateSpan(field, span.start, span.end);
  const selection = field.ownerDocument.getSelection();
  if (range)
    selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  else {
    selection?.selectAllChildren(field);
    selection?.collapseToEnd();
  }
}

/**
 * Replaces one span the way a person would: selected, then typed over. The editor sees its own input
 * events and keeps mentions and formatting around the span.
 * @returns false when the span cannot be selected or the browser refuses the input.
 */
export async function replaceInField(field: HTMLElement, replacement: Replacement): Promise<boolean> {
  const text = readField(field);
  field.focus();
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.setSelectionRange(replacement.start + text.lead, replacement.end + text.lead);
  } else {
    const range = locateSpan(field, replacement.start, replacement.end);
    if (!range) return false;
    selectInField(field, text, replacement);
  }
  // The editor learns of the selection from an event that comes on a later task.
  await nextTask(20);
  const done = replacement.text
    ? document.execCommand('insertText', false, replacement.text)
    : document.execCommand('delete');
  await nextTask(20);
  return done;
}

/**
 * Types the line break that was held. The editor is asked by the event that a keyboard raises; a command of
 * the browser would write into its elements behind its back, and it would take back more than the break.
 */
export function insertLineBreak(field: HTMLElement): void {
  field.focus();
  const init = { inputType: 'insertLineBreak', bubbles: true, cancelable: true, composed: true };
  field.dispatchEvent(new InputEvent('beforeinput', init));
}
