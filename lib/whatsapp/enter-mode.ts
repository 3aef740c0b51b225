import type { WindowEvents } from '../events/window-events';
import { eventElement } from './dom';
import { mainComposer } from './scopes';
import { readField } from './read-text';

/** What Enter did in the composer, as seen since this page was loaded. */
export type EnterMode = 'unknown' | 'enter-sends' | 'modifier-sends';

export interface EnterObserver {
  mode(): EnterMode;
  /** Called for each Enter that was let through to the composer. */
  passed(event: KeyboardEvent): void;
  /** Called when the person said that the key was meant as a line break. */
  learnedNewline(): void;
}

/**
 * The page does not show the "Enter is send" setting, so it is learned from what keys that were let
 * through did to the text. It is never kept across pages, and any switch that is flipped voids it:
 * a wrong belief here would be a leak.
 */
export function createEnterObserver(events: WindowEvents): EnterObserver {
  let mode: EnterMode = 'unknown';
  events.on(['click'], (event) => {
    if (eventElement(event)?.closest('[role="switch"],[role="checkbox"],[type="checkbox"]')) mode = 'unknown';
  });
  const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.altKey || event.shiftKey;
  return {
    mode: () => mode,
    passed: (event) => {
      const composer = mainComposer();
      if (!composer || event.metaKey || !composer.contains(event.target as Node | null)) return;
      const before = readField(composer).text;
      const lines = composer.childElementCount;
      if (!before) return;
      const modified = hasModifier(event);
      setTimeout(() => {
        const now = mainComposer();
        if (!now) return;
        const sent = readField(now).text === '';
        const broke = now.childElementCount > lines && readField(now).text.startsWith(before.slice(0, 20));
        if (sent) mode = modified ? 'modifier-sends' : 'enter-sends';
        else if (broke) mode = modified ? 'enter-sends' : 'modifier-sends';
      }, 60);
    },
    learnedNewline: () => {
      // Only keys with a modifier are ever in doubt.
      mode = 'enter-sends';
    },
  };
}

/** What an Enter does in an editor; `either` where it hangs on a setting that the page does not show. */
export type EnterEffect = 'sends' | 'nothing' | 'either';

/** What an Enter with these modifiers does in the composer; a line break sends nothing. */
export function enterEffect(event: KeyboardEvent, mode: EnterMode): EnterEffect {
  const modified = event.ctrlKey || event.altKey || event.shiftKey;
  if (event.metaKey && !modified) return 'sends';
  if (mode === 'unknown') return modified ? 'either' : 'sends';
  if (mode === 'enter-sends') return modified ? 'nothing' : 'sends';
  return modified || event.metaKey ? 'sends' : 'nothing';
}
