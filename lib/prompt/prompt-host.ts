import type { PromptAction, PromptAnswer, PromptForm, PromptModel } from '../model/prompt';
import type { Justification } from '../model/outcome';
import type { WindowEvents } from '../events/window-events';
import { createOverlay, pageIsDark, type Overlay } from './overlay';

/** For how long a prompt that was just drawn takes no key and no click as consent, in milliseconds. */
const FRESH_MS = 400;

/** How the host gets its content drawn. It draws into a dialog element and keeps no state. */
export interface PromptDrawer {
  readonly css: string;
  draw(dialog: HTMLDialogElement, model: PromptModel, form: PromptForm): void;
  clear(dialog: HTMLDialogElement): void;
  justificationFrom(form: PromptForm): Justification | null;
}

export interface PromptHost {
  open(model: PromptModel): {
    readonly answer: Promise<PromptAnswer>;
    update(model: PromptModel): void;
    close(): void;
  };
  /** True for events that are aimed at the prompt. */
  isOwn(event: Event): boolean;
}

/** Events that the guard follows at all times, so that its listeners are there before the page's own. */
const SEEN_FIRST = [
  'keydown',
  'keypress',
  'input',
  'change',
  'paste',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'contextmenu',
] as const;

/** What else would tell the page what is done on the prompt. Listened for while it is open: each costs time. */
const SEEN_WHILE_OPEN = [
  'keyup',
  'beforeinput',
  'copy',
  'cut',
  'dblclick',
  'wheel',
  'focusin',
  'focusout',
] as const;

/**
 * Shows the prompt in the top layer. Every event on it is handled on the window before the page's own
 * listeners run, so the page sees neither what is pressed nor what is typed as a reason; and only what
 * a person did counts.
 */
export function createPromptHost(drawer: PromptDrawer, events: WindowEvents): PromptHost {
  let session: Session | null = null;
  const handle = (event: Event): boolean => session?.handle(event) ?? false;
  events.onEvery(SEEN_FIRST, handle);
  return {
    open: (model) => {
      session?.close();
      const listening = new AbortController();
      const options = { capture: true, signal: listening.signal } as const;
      for (const type of SEEN_WHILE_OPEN) window.addEventListener(type, handle, options);
      const opened = startSession(drawer, model, () => {
        listening.abort();
        if (session === opened) session = null;
      });
      session = opened;
      return opened;
    },
    isOwn: (event) => session !== null && session.owns(event),
  };
}

interface Session {
  readonly answer: Promise<PromptAnswer>;
  update(model: PromptModel): void;
  close(): void;
  /** True when the event was stopped: the page, and the rest of the guard, must not see it. */
  handle(event: Event): boolean;
  owns(event: Event): boolean;
}

function startSession(drawer: PromptDrawer, first: PromptModel, onClosed: () => void): Session {
  let model = first;
  let form: PromptForm = { reason: '', text: '' };
  let drawnAt = performance.now();
  let lastKeyAt = -Infinity;
  let closed = false;
  let resolve: (answer: PromptAnswer) => void = () => undefined;
  const answer = new Promise<PromptAnswer>((done) => {
    resolve = done;
  });
  const before = document.activeElement;
  const overlay: Overlay = createOverlay(drawer.css, () => show());
  const dialog = document.createElement('dialog');
  overlay.root.append(dialog);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  // Assistive technology may press a button without a place or a focus; such a click gets here.
  overlay.root.addEventListener('click', (event) => {
    if (event.isTrusted) press(event.target);
  });
  draw();
  show();

  function show(): void {
    if (dialog.open) dialog.close();
    dialog.showModal();
    focusDefault();
    drawnAt = performance.now();
  }

  function draw(): void {
    dialog.dataset.theme = pageIsDark() ? 'dark' : 'light';
    drawer.draw(dialog, model, form);
  }

  function focusDefault(): void {
    const preferred = dialog.querySelector<HTMLElement>('[data-default],[autofocus]');
    (preferred ?? dialog.querySelector<HTMLElement>('[data-action="cancel"]'))?.focus();
  }

  /** @param safe Taken at once: it can only keep the text from leaving. */
  function choose(action: PromptAction, safe = false): void {
    const fresh = !safe && performance.now() - drawnAt < FRESH_MS;
    if (closed || fresh || !model.actions.includes(action)) return;
    const reasoned = action === 'send' && model.decision.action === 'justify';
    const justification = reasoned ? drawer.justificationFrom(form) : null;
    if (reasoned && !justification) return;
    resolve({ action, justification });
  }

  function press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (!button || button.matches(':disabled,[aria-disabled="true"]')) return;
    choose(button.dataset.action as PromptAction);
  }

  function readForm(): void {
    const reason = dialog.querySelector<HTMLSelectElement>('[name="reason"]')?.value ?? '';
    const text = dialog.querySelector<HTMLTextAreaElement>('[name="text"]')?.value ?? '';
    form = { reason, text };
    draw();
  }

  function onKey(event: KeyboardEvent): void {
    const active = overlay.root.activeElement;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (event.type === 'keydown' && event.isTrusted) choose('cancel', true);
      return;
    }
    const onButton = active instanceof HTMLElement && active.dataset.action !== undefined;
    if ((event.key === 'Enter' || event.key === ' ') && onButton) {
      event.preventDefault();
      lastKeyAt = performance.now();
      if (event.type === 'keydown' && event.isTrusted && !event.repeat) press(active);
    }
  }

  function onClick(event: MouseEvent): boolean {
    const byKey = event.detail === 0 && performance.now() - lastKeyAt < 1000;
    if (event.detail === 0 && !byKey) return false;
    event.stopImmediatePropagation();
    if (event.isTrusted && !byKey) press(overlay.root.elementFromPoint(event.clientX, event.clientY));
    return true;
  }

  return {
    answer,
    update: (next) => {
      model = next;
      draw();
      drawnAt = performance.now();
      focusDefault();
    },
    close: () => {
      if (closed) return;
      closed = true;
      drawer.clear(dialog);
      overlay.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      onClosed();
    },
    owns: (event) => event.target === overlay.host || isInput(event),
    handle: (event) => {
      if (closed) return false;
      if (event.target !== overlay.host) {
        // The page is inert while the prompt is open; what still arrives there must do nothing.
        if (!isInput(event)) return false;
        event.stopImmediatePropagation();
        if (event.cancelable) event.preventDefault();
        if (event instanceof KeyboardEvent) focusDefault();
        return true;
      }
      if (event.type === 'click') return onClick(event as MouseEvent);
      event.stopImmediatePropagation();
      if (event instanceof KeyboardEvent) onKey(event);
      else if (event.type === 'input' || event.type === 'change') readForm();
      return true;
    },
  };
}

/** Events with which a person could act on the page behind the prompt. */
function isInput(event: Event): boolean {
  return (
    event.isTrusted &&
    /^(?:key|pointer(?:down|up)|mouse(?:down|up)|touch|click|dblclick|paste|cut|beforeinput)/.test(event.type)
  );
}
