import type { Decision } from '../model/decision';
import type { GuardEvent } from '../model/event';
import type { Outcome } from '../model/outcome';
import type { PromptAnswer } from '../model/prompt';
import type { SendCandidate } from '../model/send-candidate';

/** The record of one decision: kinds and counts only. */
export function eventOf(
  { intent }: SendCandidate,
  decision: Decision,
  outcome: Outcome,
  answer: PromptAnswer | null,
  stamp: { readonly id: string; readonly at: number },
): GuardEvent {
  const types: Record<string, number> = {};
  for (const { type } of decision.findings) types[type] = (types[type] ?? 0) + 1;
  return {
    ...stamp,
    channel: intent.channel,
    action: decision.action,
    outcome,
    ruleIds: decision.reasons.map(({ rule }) => rule.id),
    types,
    recipientKinds: intent.recipients.map(({ kind }) => kind),
    reason: answer?.justification?.reason ?? null,
  };
}
