import type { SendCandidate } from '../model/send-candidate';
import type { WindowEvents } from '../events/window-events';
import { createCandidate } from './candidate';
import { closestControl, eventElement } from './dom';
import type { EnterObserver } from './enter-mode';
import { readKey } from './press';
import type { Gesture, Recogniser } from './recognise';
import type { Replayer } from './replay';

/** What the interceptor asks of the gate. */
export interface InterceptorPorts {
  mustHold(candidate: SendCandidate): boolean;
  hold(candidate: SendCandidate): void;
  /** True while a prompt is open or its outcome is taking effect: every further send is swallowed. */
  isBusy(): boolean;
  /** A gesture that was let through, so that its message is known when it appears. */
  passed(candidate: SendCandidate): void;
  /** Something threw. Returns true when the gesture must be held all the same. */
  failed(error: unknown): boolean;
  /** True for events that belong to the guard's own surface. */
  isOwn(event: Event): boolean;
}

const PRESS_EVENTS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
] as const;
const KEY_EVENTS = ['keydown', 'keypress'] as const;

/** How long after a press began its click may come, in milliseconds, before it counts as given up. */
const CLICK_FOLLOWS_MS = 80;

/**
 * Sees every press and key before the page does: listeners on the window, capture phase, set when the
 * document starts. A clean gesture is never touched; a risky one is kept from the page as a whole, as
 * some controls act on the press, some on the release and some on the click.
 */
export function startInterceptor(
  recogniser: Recogniser,
  replayer: Replayer,
  enter: EnterObserver,
  ports: InterceptorPorts,
  events: WindowEvents,
): void {
  let pending: { candidate: SendCandidate; timer: ReturnType<typeof setTimeout> | null } | null = null;
  // The control on which a held press began; its release elsewhere is a press taken back.
  let heldControl: HTMLElement | null = null;

  events.on(PRESS_EVENTS, onPress);
  events.on(KEY_EVENTS, onKey);

  function onPress(event: Event): boolean {
    if (ports.isOwn(event)) return false;
    const verdict = judge(event);
    if (!verdict) {
      const releases = heldControl !== null && closestControl(eventElement(event)) === heldControl;
      if (event.type === 'click') heldControl = null;
      return releases && stop(event);
    }
    stop(event);
    if (!verdict.candidate) return true;
    if (event.type === 'click') open(verdict.candidate);
    else arm(event, verdict.candidate, verdict.gesture);
    return true;
  }

  /** A press is asked about when its click comes; a release or a made-up press may have none. */
  function arm(event: Event, candidate: SendCandidate, gesture: Gesture): void {
    if (pending?.timer) clearTimeout(pending.timer);
    pending = { candidate, timer: null };
    const begins = event.type.endsWith('down') || event.type === 'touchstart';
    if (begins) heldControl = gesture.target;
    if (begins && event.isTrusted) return;
    pending.timer = setTimeout(() => {
      if (pending?.candidate === candidate) open(candidate);
    }, CLICK_FOLLOWS_MS);
  }

  function open(candidate: SendCandidate): void {
    if (pending?.timer) clearTimeout(pending.timer);
    pending = null;
    heldControl = null;
    if (!ports.isBusy()) ports.hold(candidate);
  }

  function onKey(event: KeyboardEvent): boolean {
    if (ports.isOwn(event)) return false;
    const { key } = readKey(event);
    if (key === 'other') return false;
    const verdict = judge(event);
    if (!verdict) {
      if (key === 'enter' && event.type === 'keydown' && event.isTrusted) enter.passed(event);
      return false;
    }
    stop(event);
    if (event.type === 'keydown' && !event.repeat) stopRelease(event.key);
    if (verdict.candidate && !event.repeat) open(verdict.candidate);
    return true;
  }

  /** Null: leave the event alone. Otherwise it must be stopped, and asked about where a candidate is given. */
  function judge(event: Event): { candidate: SendCandidate | null; gesture: Gesture } | null {
    try {
      const gesture = recogniser.recognise(event);
      if (!gesture) {
        replayer.takePass(event, () => null);
        return null;
      }
      let candidate: SendCandidate | null | undefined;
      const read = (): SendCandidate | null => (candidate ??= createCandidate(gesture, event, replayer));
      if (replayer.takePass(event, () => read()?.digest ?? null)) return null;
      const found = read();
      if (!found) return null;
      if (!ports.mustHold(found)) {
        if (event.type === 'click' || event.type.endsWith('up') || gesture.kind === 'key')
          ports.passed(found);
        return null;
      }
      if (!found.wouldSend()) return null;
      return { candidate: ports.isBusy() ? null : found, gesture };
    } catch (error) {
      if (!ports.failed(error)) return null;
      return {
        candidate: null,
        gesture: { locate: () => null, trigger: 'page', target: null, kind: 'key' },
      };
    }
  }
}

/** A button acts on Space when it is let go. Listened for only then: each listener costs time on every key. */
function stopRelease(key: string): void {
  const onRelease = (event: KeyboardEvent): void => {
    if (event.key !== key) return;
    window.removeEventListener('keyup', onRelease, { capture: true });
    stop(event);
  };
  window.addEventListener('keyup', onRelease, { capture: true });
}

function stop(event: Event): true {
  event.stopImmediatePropagation();
  // Cancelling a touch would also cancel the click that the question is asked on.
  if (!event.type.startsWith('touch') && event.cancelable) event.preventDefault();
  return true;
}
