import { eventElement, isEditable } from './dom';

/** What a key event is about. */
export interface KeyPress {
  /** The two keys that can send, tick or press something; a code of Enter counts whatever the key is called. */
  readonly key: 'enter' | 'space' | 'other';
  /** What had the focus. */
  readonly target: Element | null;
  /** Whether that is an editor. */
  readonly inEditor: boolean;
}

const OTHER: KeyPress = { key: 'other', target: null, inEditor: false };

let lastEvent: KeyboardEvent | null = null;
let last = OTHER;

/**
 * Reads a key event, once for all parts of the guard that look at it: each property of an event or an element
 * costs microseconds in Firefox.
 */
export function readKey(event: KeyboardEvent): KeyPress {
  if (event === lastEvent) return last;
  lastEvent = event;
  last = read(event);
  return last;
}

function read(event: KeyboardEvent): KeyPress {
  const name = event.key;
  const key = name === 'Enter' || event.keyCode === 13 ? 'enter' : name === ' ' ? 'space' : 'other';
  if (key === 'other') return OTHER;
  const target = eventElement(event);
  return { key, target, inEditor: target !== null && isEditable(target) };
}
