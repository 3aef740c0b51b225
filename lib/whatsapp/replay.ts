/**
 * Sets off a held gesture again. Each event that is made here is known by identity, for one use: no
 * flag is left open through which another event could slip, and nothing hangs on `isTrusted`.
 */
export interface Replayer {
  /** Takes the pass of an event that was made here. True once per event, then never again. */
  takePass(event: Event, digest: () => string | null): boolean;
  /** Dispatches the event with a pass; events that the page raises from within it share the pass once. */
  dispatch(target: EventTarget, event: Event, digest: string): boolean;
}

export function createReplayer(): Replayer {
  const passes = new WeakMap<Event, string>();
  // What is being dispatched right now, on this very call stack; empty at every other time.
  const running: { digest: string; nestedLeft: number }[] = [];
  return {
    takePass: (event, digest) => {
      if (passes.has(event)) {
        passes.delete(event);
        return true;
      }
      const current = running.at(-1);
      if (!current || event.isTrusted || current.nestedLeft === 0) return false;
      if (digest() !== current.digest) return false;
      current.nestedLeft -= 1;
      return true;
    },
    dispatch: (target, event, digest) => {
      passes.set(event, digest);
      running.push({ digest, nestedLeft: 1 });
      try {
        return target.dispatchEvent(event);
      } finally {
        running.pop();
        passes.delete(event);
      }
    },
  };
}

/** Waits for the page to act on what was dispatched: one task later, its own updates are done. */
export function nextTask(ms = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** The events of one press of the primary button, in the order of a browser. */
export function pressEvents(control: Element): Event[] {
  const box = control.getBoundingClientRect();
  const init: MouseEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    clientX: box.x + box.width / 2,
    clientY: box.y + box.height / 2,
    button: 0,
  };
  const pointer: PointerEventInit = { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  return [
    new PointerEvent('pointerdown', { ...pointer, buttons: 1 }),
    new MouseEvent('mousedown', { ...init, buttons: 1, detail: 1 }),
    new PointerEvent('pointerup', pointer),
    new MouseEvent('mouseup', { ...init, detail: 1 }),
    new MouseEvent('click', { ...init, detail: 1 }),
  ];
}

/** A key event with everything that the page looks at. */
export function enterEvent(type: 'keydown' | 'keypress', like: KeyboardEvent): KeyboardEvent {
  return new KeyboardEvent(type, {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    charCode: type === 'keypress' ? 13 : 0,
    bubbles: true,
    cancelable: true,
    composed: true,
    shiftKey: like.shiftKey,
    ctrlKey: like.ctrlKey,
    altKey: like.altKey,
    metaKey: like.metaKey,
  });
}
