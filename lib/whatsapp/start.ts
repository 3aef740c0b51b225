import type { SendCandidate } from '../model/send-candidate';
import type { SendIntent } from '../model/send-intent';
import type { WindowEvents } from '../events/window-events';
import { watchComposing } from './compose-watch';
import { createCandidate } from './candidate';
import { closestControl, eventElement, iconNames } from './dom';
import { createEnterObserver } from './enter-mode';
import { createFileTracker } from './files';
import { createForwardSource } from './forward-source';
import { startInterceptor, type InterceptorPorts } from './interceptor';
import { createRecogniser } from './recognise';
import { createReplayer } from './replay';
import { createScheduleTracker } from './schedule';
import { startSentWatcher } from './sent-watcher';
import { openScope } from './surfaces';
import { watchWriting } from './writing';

export interface PagePorts extends InterceptorPorts {
  /** A message appeared as sent that had no decision. */
  unguarded(): void;
  isRisky(text: string): boolean;
  /** A pause in writing; see `watchComposing`. */
  composing(intent: SendIntent | null, place: DOMRect | null): boolean;
}

export interface Page {
  /** The message of this decision may appear as sent from now on. */
  expect(intent: SendIntent): void;
  /** The person said that the held key was meant as a line break. */
  newlineLearned(candidate: SendCandidate): void;
  /**
   * Does all that a key that sends would set off, except for sending. Returns false while no chat is open.
   */
  rehearse(): boolean;
}

/** Starts everything that knows WhatsApp's page. */
export function startWhatsApp(ports: PagePorts, events: WindowEvents): Page {
  const enter = createEnterObserver(events);
  const files = createFileTracker(() => openScope() !== null, events);
  const forward = createForwardSource(events);
  const schedule = createScheduleTracker(events);
  const lastOpener = trackOpener(events);
  const watcher = startSentWatcher(
    () => ports.unguarded(),
    (text) => ports.isRisky(text),
    events,
  );
  const recogniser = createRecogniser({ files, forward, lastOpener }, enter, schedule);
  const replayer = createReplayer();
  startInterceptor(
    recogniser,
    replayer,
    enter,
    {
      ...ports,
      passed: (candidate) => {
        watcher.expect(candidate.intent);
        ports.passed(candidate);
      },
    },
    events,
  );
  watchWriting(events);
  watchComposing((intent, place) => ports.composing(intent, place), events);
  return {
    expect: (intent) => watcher.expect(intent),
    newlineLearned: () => enter.learnedNewline(),
    rehearse: () => {
      const key = new KeyboardEvent('keydown', { key: 'Enter' });
      const gesture = recogniser.rehearse(key);
      const candidate = gesture && createCandidate(gesture, key, replayer);
      if (candidate) ports.mustHold(candidate);
      return candidate !== null;
    },
  };
}

/** Remembers by which menu item or icon the last popup was opened. */
function trackOpener(events: WindowEvents): () => string {
  let opener = '';
  events.on(['click'], (event) => {
    const control = closestControl(eventElement(event));
    if (!control || control.closest('[role="dialog"]')) return;
    const names = [
      control.getAttribute('data-testid'),
      control.getAttribute('aria-label'),
      ...iconNames(control),
    ].join(' ');
    if (/mi-attach|mi-msg-forward|forward|poll|contact|event|location|gif/i.test(names)) opener = names;
    else if (control.closest('footer')) opener = '';
  });
  return () => opener;
}
