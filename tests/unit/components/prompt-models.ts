import { scanIntent } from '@/lib/detectors/scan-intent';
import { promptModel } from '@/lib/gate/prompt-model';
import type { PromptModel } from '@/lib/model/prompt';
import type { Recipient } from '@/lib/model/recipient';
import type { Rule } from '@/lib/model/rule';
import type { SendCandidate } from '@/lib/model/send-candidate';
import type { SendIntent } from '@/lib/model/send-intent';
import { defaultRuleSet } from '@/lib/rules/default-rules';
import { decide } from '@/lib/rules/evaluate';

export const CARD = '4111 1111 1111 1111';

export const marta: Recipient = { name: 'Marta Olsen', kind: 'person', phone: null, saved: true, size: null };

export function textIntent(text: string, more: Partial<SendIntent> = {}): SendIntent {
  return {
    channel: 'text',
    trigger: 'key',
    parts: [{ role: 'message', text }],
    attachments: [],
    recipients: [marta],
    complete: true,
    ...more,
  };
}

/** The model that the gate would show for an intent, made by the real detectors and rules. */
export function modelFor(
  intent: SendIntent,
  change: (rule: Rule) => Rule = (rule) => rule,
  candidate: Partial<SendCandidate> = {},
): PromptModel {
  const ruleSet = { ...defaultRuleSet, rules: defaultRuleSet.rules.map(change) };
  const whole = { intent, editableParts: intent.parts.length, maybeNewline: false, ...candidate };
  const decision = decide(intent, scanIntent(intent), ruleSet);
  return promptModel(whole as SendCandidate, decision, 'none', null);
}
