import { guardEventSchema, type GuardEvent } from '../model/event';
import { z } from '../model/zod';
import { browser } from '../platform/browser';

const KEY = 'events';
const MAX_EVENTS = 500;

/** Writes are queued: two at once would each read the same list and one event would be lost. */
let queue: Promise<unknown> = Promise.resolve();

/** Appends one event to the bounded log on this device. An event that is there already is not doubled. */
export function appendEvent(event: GuardEvent): Promise<void> {
  const write = queue.then(async () => {
    const events = await loadEvents();
    if (events.some(({ id }) => id === event.id)) return;
    await browser.storage.local.set({ [KEY]: [...events, event].slice(-MAX_EVENTS) });
  });
  queue = write.catch(() => undefined);
  return write;
}

/** All readable events, the oldest first. */
export async function loadEvents(): Promise<GuardEvent[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const list = z.array(z.unknown()).safeParse(stored[KEY]);
  if (!list.success) return [];
  return list.data.flatMap((item) => {
    const parsed = guardEventSchema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Empties the log. @throws whatever storage throws when it fails; the log is as it was then. */
export function clearEvents(): Promise<void> {
  const write = queue.then(() => browser.storage.local.remove(KEY));
  queue = write.catch(() => undefined);
  return write;
}
