import type { Decision, Reason } from '../model/decision';
import type { Confidence, Finding } from '../model/finding';
import type { RecipientKind } from '../model/recipient';
import type { Conditions, Rule, RuleSet } from '../model/rule';
import type { SendIntent } from '../model/send-intent';
import { compareStrictness, isAtLeast } from './strictness';

const CONFIDENCE_ORDER: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/**
 * Decides what happens with one intent: the strictest of the rules that apply.
 *
 * A rule about content that does not apply to what was read still holds an intent that could not be read in
 * full, when its fail mode is `hold` and its action at least `warn`: what was not seen may be what it means.
 * @param findings what `scanIntent` gave for this very intent.
 * @returns `allow` without reasons when no rule applies; never throws.
 */
export function decide(intent: SendIntent, findings: readonly Finding[], ruleSet: RuleSet): Decision {
  const known: Reason[] = [];
  const feared: Reason[] = [];
  for (const rule of ruleSet.rules) {
    if (!rule.enabled) continue;
    // Content first: who gets it may have to be read from the page, and harmless content needs no reader.
    const reason = applyRule(rule, findings);
    const isFeared = !reason && !intent.complete && holdsUnread(rule);
    if ((!reason && !isFeared) || !coversSend(rule.conditions, intent)) continue;
    if (reason) known.push(reason);
    else feared.push({ rule, findings: [] });
  }
  // The sort is stable, so of equally strict reasons those with something to show come first.
  const reasons = [...known, ...feared].sort((a, b) => compareStrictness(b.rule.action, a.rule.action));
  const first = reasons[0];
  return {
    action: first?.rule.action ?? 'allow',
    reasons,
    findings: mergeFindings(reasons),
    undecided: first !== undefined && feared.includes(first),
  };
}

/** The reason that a rule gives for a send it covers, or null when its content conditions do not hold. */
function applyRule(rule: Rule, findings: readonly Finding[]): Reason | null {
  const { types, minConfidence, minCount } = rule.conditions;
  if (!types) return { rule, findings: [] };
  if (findings.length < minCount) return null;
  const met = findings.filter(
    ({ type, group, confidence }) =>
      (types.includes(type) || types.includes(group)) &&
      CONFIDENCE_ORDER[confidence] >= CONFIDENCE_ORDER[minConfidence],
  );
  return met.length >= minCount ? { rule, findings: met } : null;
}

function holdsUnread(rule: Rule): boolean {
  return rule.failMode === 'hold' && isAtLeast(rule.action, 'warn');
}

/** The conditions about what kind of send it is and who gets it. */
function coversSend(conditions: Conditions, intent: SendIntent): boolean {
  const { channels, recipientKinds, unsavedRecipient } = conditions;
  if (channels && !channels.includes(intent.channel)) return false;
  if (recipientKinds && !listRecipientKinds(intent).some((kind) => recipientKinds.includes(kind)))
    return false;
  if (unsavedRecipient === undefined) return true;
  return intent.recipients.some(({ saved }) => saved === false) === unsavedRecipient;
}

/** A send whose recipients the page does not tell goes to someone unknown, not to nobody. */
function listRecipientKinds(intent: SendIntent): RecipientKind[] {
  return intent.recipients.length === 0 ? ['unknown'] : intent.recipients.map(({ kind }) => kind);
}

function mergeFindings(reasons: readonly Reason[]): Finding[] {
  const unique = new Set(reasons.flatMap((reason) => reason.findings));
  return [...unique].sort(
    (a, b) =>
      b.source.kind.localeCompare(a.source.kind) || a.source.index - b.source.index || a.start - b.start,
  );
}
