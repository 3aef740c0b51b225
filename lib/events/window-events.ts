/** A handler sees an event before the page's own listeners do. */
type Handler<K extends keyof WindowEventMap> = (event: WindowEventMap[K]) => void;

export interface WindowEvents {
  /** Adds a handler. Handlers of a type run in the order they were added, until one stops the event. */
  on<K extends keyof WindowEventMap>(types: readonly K[], handler: Handler<K>): void;
}

/**
 * Listens on the window in the capture phase, once per type of event: writing costs one call per event into
 * the extension's world, however many parts of the guard follow it.
 */
export function createWindowEvents(signal: AbortSignal): WindowEvents {
  const handlers = new Map<string, ((event: never) => void)[]>();
  return {
    on: (types, handler) => {
      for (const type of types) {
        const known = handlers.get(type);
        if (known) {
          known.push(handler);
          continue;
        }
        const list = [handler];
        handlers.set(type, list);
        window.addEventListener(
          type,
          (event) => {
            for (const run of list) {
              if (event.cancelBubble) return;
              runAlone(run, event);
            }
          },
          { capture: true, signal },
        );
      }
    },
  };
}

/** As with listeners of the browser: one that throws keeps no other from running. */
function runAlone<E extends Event>(run: (event: E) => void, event: E): void {
  try {
    run(event);
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
