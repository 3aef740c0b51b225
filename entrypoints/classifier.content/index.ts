import { defineContentScript } from '#imports';
import { provideClassifier } from '@/lib/detectors/shared-classifier';
import { scanIntent } from '@/lib/detectors/scan-intent';

/** The classifier is a script of its own: the guard listens before it has been read, and asks it from then on. */
export default defineContentScript({
  matches: ['https://web.whatsapp.com/*'],
  runAt: 'document_start',
  allFrames: true,
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: () => provideClassifier(scanIntent),
});
