import { z } from 'zod';
import type { Session } from './session.ts';

/** What the extension wrote down about one decision; only what is told here is read. */
const recordsSchema = z.array(
  z.object({
    at: z.number(),
    outcome: z.string(),
    channel: z.string(),
    action: z.string(),
    ruleIds: z.array(z.string()),
    types: z.record(z.string(), z.number()),
    recipientKinds: z.array(z.string()),
  }),
);
export type DecisionRecord = z.infer<typeof recordsSchema>[number];

/** All records on this device, the oldest first, as the extension's own storage has them. */
export async function readRecords(session: Session): Promise<readonly DecisionRecord[]> {
  const json = await session.inExtension((page) =>
    page.evaluate(async () => JSON.stringify((await chrome.storage.local.get('events')).events ?? [])),
  );
  return recordsSchema.parse(JSON.parse(json));
}

/** A record in one line. */
export function describeRecord({ outcome, action, ruleIds, types, recipientKinds }: DecisionRecord): string {
  const found = Object.entries(types).map(([type, count]) => `${type} × ${count}`);
  return [
    `${action}, ${outcome}`,
    `found ${found.join(', ') || 'nothing'}`,
    `rule ${ruleIds.join(', ') || 'none'}`,
    `to ${recipientKinds.join(', ')}`,
  ].join(' · ');
}

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};
