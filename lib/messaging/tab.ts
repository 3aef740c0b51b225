import type { GuardState } from '../model/guard-state';
import { z } from '../model/zod';
import { browser } from '../platform/browser';
import { guardStateAnswerSchema } from './protocol';

/** Background to page: the one question there is. */
const questionSchema = z.object({ name: z.literal('report-state') });
type Question = z.infer<typeof questionSchema>;

/** In the page: answers whoever asks for the state of this tab's guard. */
export function answerWithState(state: () => GuardState): void {
  browser.runtime.onMessage.addListener((raw: unknown) =>
    questionSchema.safeParse(raw).success ? Promise.resolve(state()) : undefined,
  );
}

/** Asks the guard in a tab itself. Null when none answers: there is none, or it is of an earlier version. */
export async function askTab(tabId: number): Promise<GuardState | null> {
  const question: Question = { name: 'report-state' };
  try {
    return guardStateAnswerSchema.parse(
      (await browser.tabs.sendMessage(tabId, question, { frameId: 0 })) ?? null,
    );
  } catch {
    return null;
  }
}
