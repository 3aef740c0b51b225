import { isVisible } from './dom';
import { wroteJustNow } from './writing';

/**
 * Whether a list of mentions, emoji or quick replies is open for this editor, so that Enter picks
 * from it instead of sending. Only what is on the screen counts: an attribute left behind by a list
 * that was closed must not let a send through.
 */
export function suggestionListOpen(editor: Element): boolean {
  if (wroteJustNow()) return false;
  const active = editor.getAttribute('aria-activedescendant');
  if (active) {
    const option = document.getElementById(active);
    if (option && isVisible(option)) return true;
  }
  const lists = [...document.querySelectorAll('[role="listbox"]')].filter(
    (list) => isVisible(list) && !list.closest('#side,#pane-side,[role="dialog"]'),
  );
  return lists.some((list) => list.querySelector('[role="option"][aria-selected="true"]') !== null);
}
