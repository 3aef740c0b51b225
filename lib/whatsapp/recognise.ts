import type { Trigger } from '../model/send-intent';
import { closestControl, eventElement, isEditable, isVisible, looksLikeClose, looksLikeSend } from './dom';
import { enterEffect, type EnterObserver } from './enter-mode';
import type { FoundSend, Locate } from './found-send';
import {
  conversationFooter,
  isWritable,
  lastControl,
  mainComposer,
  openDialogs,
  scopeOf,
  selectDialog,
  sendControl,
} from './scopes';
import type { ScheduleTracker } from './schedule';
import { findAnchor } from './selectors';
import { suggestionListOpen } from './suggestions';
import {
  locateComposer,
  locateOneClick,
  locateScope,
  locateSelectDialog,
  oneClickChannel,
  openScope,
  scopeAround,
  type Trackers,
} from './surfaces';

/** A gesture that would send something if the page saw it. */
export interface Gesture {
  readonly locate: Locate;
  readonly trigger: Trigger;
  /** The key or click may be a line break instead; see `SendCandidate.maybeNewline`. */
  readonly maybeNewline: boolean;
  /** What was pressed: the control, or the element that had the focus. */
  readonly target: HTMLElement | null;
  readonly kind: 'control' | 'key';
}

export interface Recogniser {
  /** Null when the event cannot send anything. */
  recognise(event: Event): Gesture | null;
}

export function createRecogniser(
  trackers: Trackers,
  enter: EnterObserver,
  schedule: ScheduleTracker,
): Recogniser {
  return {
    recognise: (event) => {
      if (event instanceof KeyboardEvent) return fromKey(event);
      const control = closestControl(eventElement(event));
      return control ? fromControl(control, event.type === 'click' ? 'click' : 'pointer') : null;
    },
  };

  function fromKey(event: KeyboardEvent): Gesture | null {
    const isEnter = event.key === 'Enter' || event.keyCode === 13;
    if (event.isComposing || event.keyCode === 229) return null;
    const target = eventElement(event);
    const focused = target && !isEditable(target) ? closestControl(target) : null;
    if (isEnter || event.key === ' ') {
      const pressed = focused && focused === target ? fromControl(focused, 'key') : null;
      if (pressed) return pressed;
    }
    return isEnter ? fromEnter(event, target) : null;
  }

  function fromEnter(event: KeyboardEvent, target: Element | null): Gesture | null {
    const editor =
      target?.closest<HTMLElement>('[contenteditable="true"],[contenteditable=""],textarea') ?? null;
    const composer = mainComposer();
    if (editor && !isWritable(editor)) return null;
    if (target instanceof HTMLInputElement) return null;
    if (editor) {
      if (suggestionListOpen(editor)) return null;
      const main = editor === composer || (!composer && !findAnchor('conversation', document));
      if (main || conversationFooter()?.contains(editor)) {
        const effect = enterEffect(event, enter.mode());
        if (effect === 'newline') return null;
        const locate: Locate = composer ? locateComposer : () => locateLone(editor);
        return key(locate, editor, effect === 'either');
      }
      return fromOtherEditor(event, editor);
    }
    if (event.shiftKey || event.ctrlKey) {
      // The message list ignores these; the preview's hot key does not look at them.
      if (!openScope()) return null;
    }
    const scope = openScope();
    if (scope && !selectDialog()) return key(() => locateScope(scope, trackers), asHtml(target), false);
    const conversation = findAnchor('conversation', document);
    if (conversation && target && conversation.contains(target))
      return key(locateComposer, asHtml(target), false);
    return null;
  }

  function fromOtherEditor(event: KeyboardEvent, editor: HTMLElement): Gesture | null {
    const select = selectDialog();
    if (select?.contains(editor)) return key(() => locateSelectDialog(trackers), editor, event.shiftKey);
    const scope = scopeAround(editor);
    const locate: Locate = scope ? () => locateScope(scope, trackers) : () => locateLone(editor);
    const found = locate();
    // In forms with several fields Enter moves on to the next one.
    if (found && found.fields.length > 1) return null;
    const modified = event.shiftKey || event.ctrlKey || event.altKey;
    if (modified && enter.mode() === 'enter-sends') return null;
    return key(locate, editor, modified);
  }

  function fromControl(control: HTMLElement, trigger: Trigger): Gesture | null {
    const pressed = (locate: Locate): Gesture => {
      return { locate, trigger, maybeNewline: false, target: control, kind: 'control' };
    };
    const footer = conversationFooter();
    const sends = looksLikeSend(control);
    const select = selectDialog();
    if (select && !footer?.contains(control)) {
      const own = sendControl(select);
      if (sends || control === own || (own === null && control === lastControl(select))) {
        return looksLikeClose(control) ? null : pressed(() => locateSelectDialog(trackers));
      }
      if (select.contains(control)) return null;
    }
    if (schedule.confirms(control)) return pressed(locateComposer);
    if (footer?.contains(control)) return fromFooter(control, footer, sends, pressed);
    const oneClick = oneClickChannel(control);
    if (oneClick) return pressed(() => locateOneClick(control, oneClick));
    if (control.getAttribute('role') === 'option' || looksLikeClose(control)) return null;
    const scope = scopeOf(control);
    if (!scope) return sends ? pressed(() => locateOneClick(control, 'voice')) : null;
    const known = sendControl(scope);
    const isSend = sends || control === known || (known === null && control === lastControl(scope));
    if (!isSend) return null;
    if (scope.contains(mainComposer()) && !isDialogScope(scope)) return pressed(locateComposer);
    return pressed(() => locateScope(scope, trackers));
  }

  function fromFooter(
    control: HTMLElement,
    footer: HTMLElement,
    sends: boolean,
    pressed: (locate: Locate) => Gesture,
  ): Gesture | null {
    if (schedule.opens(control)) return null;
    const composer = mainComposer();
    const empty = !composer || composer.textContent.trim() === '';
    if (sends) return pressed(empty ? () => locateOneClick(control, 'voice') : locateComposer);
    // With every name of the send button gone, it is the last control after the text.
    const unnamed = sendControl(footer) === null && control === lastControl(footer);
    return unnamed && !empty ? pressed(locateComposer) : null;
  }
}

function isDialogScope(scope: HTMLElement): boolean {
  return openDialogs().includes(scope);
}

function key(locate: Locate, target: HTMLElement | null, maybeNewline: boolean): Gesture {
  return { locate, trigger: 'key', maybeNewline, target, kind: 'key' };
}

function asHtml(element: Element | null): HTMLElement | null {
  return element instanceof HTMLElement ? element : null;
}

/** An editor on a page of which nothing else is known: what is written in it may leave. */
function locateLone(editor: HTMLElement): FoundSend | null {
  const now = editor.isConnected
    ? editor
    : document.querySelector<HTMLElement>('[contenteditable="true"][role="textbox"]');
  if (!now || !isVisible(now)) return null;
  return {
    channel: 'text',
    fields: [{ element: now, role: 'message' }],
    fixedParts: [],
    attachments: [],
    audience: null,
    complete: true,
    control: () => null,
  };
}
