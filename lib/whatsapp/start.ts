import type { SendCandidate } from '../model/send-candidate';
import type { SendIntent } from '../model/send-intent';
import { watchComposing } from './compose-watch';
import { closestControl, iconNames } from './dom';
import { createEnterObserver } from './enter-mode';
import { createFileTracker } from './files';
import { createForwardSource } from './forward-source';
import { startInterceptor, type InterceptorPorts } from './interceptor';
import { createRecogniser } from './recognise';
import { createReplayer } from './replay';
import { createScheduleTracker } from './schedule';
import { startSentWatcher } from './sent-watcher';
import { watchInput } from './suggestions';
import { openScope } from './surfaces';

export interface PagePorts extends InterceptorPorts {
  /** A message appeared as sent that had no decision. */
  unguarded(): void;
  isRisky(text: string): boolean;
  /** A pause in writing; see `watchComposing`. */
  composing(intent: SendIntent | null, place: DOMRect | null): void;
}

export interface Page {
  /** The message of this decision may appear as sent from now on. */
  expect(intent: SendIntent): void;
  /** The person said that the held key was meant as a line break. */
  newlineLearned(candidate: SendCandidate): void;
}

/** Starts everything that knows WhatsApp's page. */
export function startWhatsApp(ports: PagePorts, signal: AbortSignal): Page {
  const enter = createEnterObserver(signal);
  const files = createFileTracker(() => openScope() !== null, signal);
  const forward = createForwardSource(signal);
  const schedule = createScheduleTracker(signal);
  const lastOpener = trackOpener(signal);
  const watcher = startSentWatcher(
    () => ports.unguarded(),
    (text) => ports.isRisky(text),
    signal,
  );
  const recogniser = createRecogniser({ files, forward, lastOpener }, enter, schedule);
  startInterceptor(
    recogniser,
    createReplayer(),
    enter,
    {
      ...ports,
      passed: (candidate) => {
        watcher.expect(candidate.intent);
        ports.passed(candidate);
      },
    },
    signal,
  );
  watchInput(signal);
  watchComposing((intent, place) => ports.composing(intent, place), signal);
  return {
    expect: (intent) => watcher.expect(intent),
    newlineLearned: () => enter.learnedNewline(),
  };
}

/** Remembers by which menu item or icon the last popup was opened. */
function trackOpener(signal: AbortSignal): () => string {
  let opener = '';
  window.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0];
      const control = target instanceof Element ? closestControl(target) : null;
      if (!control || control.closest('[role="dialog"]')) return;
      const names = [
        control.getAttribute('data-testid'),
        control.getAttribute('aria-label'),
        ...iconNames(control),
      ].join(' ');
      if (/mi-attach|mi-msg-forward|forward|poll|contact|event|location|gif/i.test(names)) opener = names;
      else if (control.closest('footer')) opener = '';
    },
    { capture: true, signal },
  );
  return () => opener;
}
