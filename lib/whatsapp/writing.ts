import type { WindowEvents } from '../events/window-events';

/**
 * Calls back once nothing has happened for a while. A touch only sets a flag: on a key, even setting a timer
 * or reading the clock could be felt.
 * @param ms The quiet is noticed between this and twice this after the last touch, in milliseconds.
 * @returns Says that something happened.
 */
export function createQuiet(ms: number, onQuiet: () => void): () => void {
  let touched = false;
  let running = false;
  const tick = (): void => {
    if (touched) {
      touched = false;
      setTimeout(tick, ms);
      return;
    }
    running = false;
    onQuiet();
  };
  return () => {
    touched = true;
    if (running) return;
    running = true;
    touched = false;
    setTimeout(tick, ms);
  };
}

/**
 * A list is drawn a moment before it takes keys. Nobody reads and picks within this time, in milliseconds.
 */
const JUST_NOW_MS = 60;

let recent = false;

/** Notes when something is written, as a list that has just opened does not take Enter yet. */
export function watchWriting(events: WindowEvents): void {
  const touch = createQuiet(JUST_NOW_MS, () => {
    recent = false;
  });
  events.on(['input'], () => {
    recent = true;
    touch();
  });
}

export function wroteJustNow(): boolean {
  return recent;
}
