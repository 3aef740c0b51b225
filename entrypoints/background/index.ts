import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { messageSchema } from '@/lib/messaging/protocol';
import { browser } from '@/lib/platform/browser';
import { appendEvent, clearEvents } from '@/lib/storage/event-log';
import { forgetTab, markUnguardedTabs, setTabState, tabState } from './tab-states';

export default defineBackground({
  main: () => {
    browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
      // Content scripts and pages of this extension only; nothing else may be declared to connect.
      if (sender.id !== browser.runtime.id) return undefined;
      const parsed = messageSchema.safeParse(raw);
      if (!parsed.success) return Promise.reject(new Error(`unknown message: ${parsed.error.message}`));
      const message = parsed.data;
      switch (message.name) {
        case 'state-changed':
          return setTabState(sender.tab?.id, message.state);
        case 'record-event':
          return appendEvent(message.event).then(() => ({ ok: true as const }));
        case 'clear-events':
          return clearEvents().then(() => ({ ok: true as const }));
        case 'guard-state':
          return tabState(message.tabId);
      }
    });
    browser.runtime.onInstalled.addListener(() => void markUnguardedTabs());
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (change.status === 'loading') void forgetTab(tabId);
    });
  },
});
