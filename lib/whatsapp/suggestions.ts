import type { WindowEvents } from '../events/window-events';
import { isVisible } from './dom';

/**
 * A list is drawn a moment before it takes keys. Nobody reads and picks within this time, in milliseconds.
 */
const OPENS_WITHIN_MS = 60;

let lastInputAt = -Infinity;

/** Notes when something was written, as a list that has just opened does not take Enter yet. */
export function watchInput(events: WindowEvents): void {
  events.on(['input'], () => {
    lastInputAt = performance.now();
  });
}

/**
 * Whether a list of mentions, emoji or quick replies is open for this editor, so that Enter picks
 * from it instead of sending. Only what is on the screen counts: an attribute left behind by a list
 * that was closed must not let a send through.
 */
export function suggestionListOpen(editor: Element): boolean {
  if (performance.now() - lastInputAt < OPENS_WITHIN_MS) return false;
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
