import type { Trigger } from '../model/send-intent';
import { closestControl, eventElement, isVisible, looksLikeClose, looksLikeSend } from './dom';
import { enterEffect, type EnterEffect, type EnterObserver } from './enter-mode';
import type { FoundSend, Locate } from './found-send';
import {
  type ComposerPlace,
  conversationFooter,
  isWritable,
  lastControl,
  mainComposer,
  openDialogs,
  scopeOf,
  selectDialog,
  sendControl,
} from './scopes';
import { readKey } from './press';
import type { ScheduleTracker } from './schedule';
import { EDITABLE, findAnchor } from './selectors';
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
  /** What the key does in its editor, where that is not certain; looked up once, and only when it matters. */
  readonly effect?: () => EnterEffect;
  /** What was pressed: the control, or the element that had the focus. */
  readonly target: HTMLElement | null;
  readonly kind: 'control' | 'key';
}

export interface Recogniser {
  /** Null when the event cannot send anything. */
  recognise(event: Event): Gesture | null;
  /** What this key would set off in the composer; null when there is none. */
  rehearse(event: KeyboardEvent): Gesture | null;
}

export function createRecogniser(
  trackers: Trackers,
  enter: EnterObserver,
  schedule: ScheduleTracker,
): Recogniser {
  return {
    recognise: (event) => {
      if (event.type.startsWith('key')) return fromKey(event as KeyboardEvent);
      const control = closestControl(eventElement(event));
      return control ? fromControl(control, event.type === 'click' ? 'click' : 'pointer') : null;
    },
    rehearse: (event) => fromKey(event) ?? fromEnter(event, mainComposer()),
  };

  function fromKey(event: KeyboardEvent): Gesture | null {
    const { key, target, inEditor } = readKey(event);
    if (event.isComposing || event.keyCode === 229) return null;
    if (!inEditor && target && key !== 'other' && closestControl(target) === target) {
      const pressed = fromControl(target as HTMLElement, 'key');
      if (pressed) return pressed;
    }
    return key === 'enter' ? fromEnter(event, target) : null;
  }

  function fromEnter(event: KeyboardEvent, target: Element | null): Gesture | null {
    const editor = target?.closest<HTMLElement>(EDITABLE) ?? null;
    if (editor) {
      if (!isWritable(editor)) return null;
      const effect = (): EnterEffect =>
        suggestionListOpen(editor) ? 'nothing' : enterEffect(event, enter.mode());
      const footer = conversationFooter();
      if (footer?.contains(editor)) return byKey(lookedUp({ footer, composer: editor }), editor, effect);
      if (!mainComposer() && !findAnchor('conversation', document))
        return byKey(() => locateLone(editor), editor, effect);
      return suggestionListOpen(editor) ? null : fromOtherEditor(event, editor);
    }
    if (target instanceof HTMLInputElement) return null;
    if (event.shiftKey || event.ctrlKey) {
      // The message list ignores these; the preview's hot key does not look at them.
      if (!openScope()) return null;
    }
    const scope = openScope();
    if (scope && !selectDialog()) return byKey(() => locateScope(scope, trackers), asHtml(target));
    const conversation = findAnchor('conversation', document);
    if (conversation && target && conversation.contains(target)) return byKey(locateComposer, asHtml(target));
    return null;
  }

  function fromOtherEditor(event: KeyboardEvent, editor: HTMLElement): Gesture | null {
    const select = selectDialog();
    if (select?.contains(editor))
      return byKey(() => locateSelectDialog(trackers), editor, orNewline(event.shiftKey));
    const scope = scopeAround(editor);
    const locate: Locate = scope ? () => locateScope(scope, trackers) : () => locateLone(editor);
    const found = locate();
    // In forms with several fields Enter moves on to the next one.
    if (found && found.fields.length > 1) return null;
    const modified = event.shiftKey || event.ctrlKey || event.altKey;
    if (modified && enter.mode() === 'enter-sends') return null;
    return byKey(locate, editor, orNewline(modified));
  }

  function fromControl(control: HTMLElement, trigger: Trigger): Gesture | null {
    const pressed = (locate: Locate): Gesture => {
      return { locate, trigger, target: control, kind: 'control' };
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

/** The first time, what was found for this event; the page may have changed by any later time. */
function lookedUp(place: ComposerPlace): Locate {
  let known: ComposerPlace | undefined = place;
  return () => {
    const found = locateComposer(known);
    known = undefined;
    return found;
  };
}

function isDialogScope(scope: HTMLElement): boolean {
  return openDialogs().includes(scope);
}

function byKey(locate: Locate, target: HTMLElement | null, effect?: () => EnterEffect): Gesture {
  let known: EnterEffect | undefined;
  const looked = effect && { effect: () => (known ??= effect()) };
  return { locate, trigger: 'key', target, kind: 'key', ...looked };
}

function orNewline(maybe: boolean): () => EnterEffect {
  return () => (maybe ? 'either' : 'sends');
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
