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
  const picked = [...document.querySelectorAll('[role="listbox"] [role="option"][aria-selected="true"]')];
  return picked.some((option) => {
    const list = option.closest('[role="listbox"]');
    return list && isVisible(list) && !list.closest('#side,#pane-side,[role="dialog"]');
  });
}
