/**
 * Sees an event before the page's own listeners do. Returns true when it stopped the event, which no further
 * handler gets then. Reading that off the event would cost more than all else that is done on a key.
 */
type Handler<K extends keyof WindowEventMap> = (event: WindowEventMap[K]) => boolean | void;

export interface WindowEvents {
  /**
   * Adds a handler. Handlers of a type run in the order they were added, until one stops the event. Key events
   * are passed on only for keys that act (Enter, Space, arrows, hot keys), not for those that write a letter.
   */
  on<K extends keyof WindowEventMap>(types: readonly K[], handler: Handler<K>): void;
  /** As `on`, for every key. */
  onEvery<K extends keyof WindowEventMap>(types: readonly K[], handler: Handler<K>): void;
}

interface Entry {
  readonly run: (event: Event) => boolean | void;
  readonly everyKey: boolean;
}

/**
 * Listens on the window in the capture phase, once per type of event: writing costs one call per event into
 * the extension's world, however many parts of the guard follow it.
 */
export function createWindowEvents(signal: AbortSignal): WindowEvents {
  const entries = new Map<string, Entry[]>();

  function add(type: string, entry: Entry): void {
    const known = entries.get(type);
    if (known) {
      known.push(entry);
      return;
    }
    const list = [entry];
    entries.set(type, list);
    const isKey = type.startsWith('key');
    const pass = (event: Event): void => {
      const writes = isKey && onlyWrites(event as KeyboardEvent);
      for (const { run, everyKey } of list) {
        if ((everyKey || !writes) && stopped(run, event)) return;
      }
    };
    window.addEventListener(type, pass, { capture: true, signal });
  }

  const addAll = (
    types: readonly string[],
    run: (event: never) => boolean | void,
    everyKey: boolean,
  ): void => {
    for (const type of types) add(type, { run: run as Entry['run'], everyKey });
  };
  return {
    on: (types, handler) => addAll(types, handler, false),
    onEvery: (types, handler) => addAll(types, handler, true),
  };
}

/**
 * A letter, digit or sign, by its name and with no code that a page could take for Enter or Space; or a Space in
 * an editor, where it presses nothing. Nothing else is read: Firefox takes microseconds for each property, on
 * every key. What a script or the browser's own filling-in of forms makes up may have no name at all, and is
 * passed on.
 */
function onlyWrites(event: Partial<KeyboardEvent>): boolean {
  const { key } = event;
  if (key?.length !== 1) return false;
  const code = event.keyCode;
  if (code === 13) return false;
  if (key !== ' ' && code !== 32) return true;
  const { target } = event;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** As with listeners of the browser: one that throws keeps no other from running. */
function stopped(run: Entry['run'], event: Event): boolean {
  try {
    return run(event) === true;
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
    return false;
  }
}
