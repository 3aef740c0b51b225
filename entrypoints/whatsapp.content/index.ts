import { defineContentScript } from '#imports';
import { startGuard } from './start-guard';

export default defineContentScript({
  matches: ['https://web.whatsapp.com/*'],
  runAt: 'document_start',
  allFrames: true,
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: () => {
    startGuard();
  },
});
