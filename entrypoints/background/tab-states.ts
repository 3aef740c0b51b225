import { askTab } from '@/lib/messaging/tab';
import { guardStateSchema, type GuardState } from '@/lib/model/guard-state';
import { browser } from '@/lib/platform/browser';

const WHATSAPP = 'https://web.whatsapp.com/*';
const DEGRADED_COLOUR = '#b45309';

/** Where a new content script runs by itself after an update, it has reported by then, in milliseconds. */
const REPORTS_WITHIN_MS = 1500;

/** Session storage outlives this worker, which the browser may stop at any time. */
function keyOf(tabId: number): string {
  return `tab-${tabId}`;
}

/** Keeps a tab's state and shows it on the toolbar button. */
export async function setTabState(tabId: number | undefined, state: GuardState): Promise<null> {
  if (tabId === undefined) return null;
  await browser.storage.session.set({ [keyOf(tabId)]: state });
  const degraded = state.state === 'degraded';
  await browser.action.setBadgeText({ tabId, text: degraded ? '!' : '' });
  if (degraded) await browser.action.setBadgeBackgroundColor({ tabId, color: DEGRADED_COLOUR });
  return null;
}

/** What the guard in a tab says of itself, or else what was last known of it; null where there is none. */
export async function tabState(tabId: number): Promise<GuardState | null> {
  const live = await askTab(tabId);
  if (live) return live;
  const key = keyOf(tabId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const parsed = guardStateSchema.safeParse(stored[key]);
  return parsed.success ? parsed.data : null;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** After an install or update, tabs that were open before have no guard, or the old one, until they reload. */
export async function markUnguardedTabs(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, REPORTS_WITHIN_MS);
  });
  for (const { id } of await browser.tabs.query({ url: WHATSAPP })) {
    if (id === undefined || (await tabState(id))) continue;
    const since = Date.now();
    const problems = [{ reason: 'reload-needed' as const, affected: 'page', since }];
    await setTabState(id, { state: 'degraded', since, problems, ruleSetId: '' });
  }
}
