import { z } from 'zod';
import type { Context } from './context.ts';

const storedSchema = z.record(
  z.string(),
  z.object({ state: z.string(), problems: z.array(z.object({ reason: z.string(), affected: z.string() })) }),
);

export interface SeenState {
  readonly state: string;
  readonly reasons: readonly string[];
}

/** What the guards of all tabs report, and what the toolbar shows of it. */
export async function guardStates(context: Context): Promise<readonly SeenState[]> {
  const json = await context.session.inExtension((page) =>
    page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null))),
  );
  const stored = storedSchema.parse(JSON.parse(json));
  return Object.values(stored).map(({ state, problems }) => {
    return { state, reasons: problems.map(({ reason }) => reason) };
  });
}

declare const chrome: { storage: { session: { get(keys: null): Promise<object> } } };
