import type { DataGroup } from '../model/data-group';
import type { Decision, Reason } from '../model/decision';
import type { RecipientClass } from '../model/directory';
import type { Finding } from '../model/finding';
import type { Action, Rule } from '../model/rule';
import type { RecipientVerdict, SignalId } from '../model/signal';
import { compareStrictness, isAtLeast } from './strictness';

/** What a rule may say about who gets it, beside what it says about content. */
export interface AudienceTerms {
  /**
   * What the rule does when nothing about the recipients stands out; never stricter than its action.
   * Left out: the action itself, whoever gets it.
   */
  readonly usualAction?: Action | undefined;
  readonly conditions: {
    /** Holds when at least one recipient has one of these classes. */
    readonly recipientClasses?: readonly RecipientClass[] | undefined;
    /** Holds when at least one of these signals is there, however weak. */
    readonly signals?: readonly SignalId[] | undefined;
  };
}

/**
 * Joins what is said with who would get it: the second half of a decision.
 *
 * - A rule whose terms about recipients do not hold gives no reason.
 * - A rule with a `usualAction` takes it when nothing stands out. So do both halves together prompt, and either
 *   alone at most hints, unless a rule says otherwise.
 * - "This is fine for this chat" makes a `warn` a hint when it covers all that was found. It never softens
 *   `justify` or `block`, and never speaks for a send that could not be read in full.
 * @param verdict asked for only when a rule depends on it: reading who gets it costs something.
 */
export function adjustDecision(decision: Decision, verdict: () => RecipientVerdict): Decision {
  if (!decision.reasons.some(dependsOnRecipients)) return decision;
  const known = verdict();
  const reasons = decision.reasons
    .flatMap((reason) => adjustReason(reason, known, decision.undecided))
    .sort((a, b) => compareStrictness(b.rule.action, a.rule.action));
  const first = reasons[0];
  const kept = new Set(reasons.flatMap(({ findings }) => findings));
  return {
    action: first?.rule.action ?? 'allow',
    reasons,
    findings: decision.findings.filter((finding) => kept.has(finding)),
    undecided: decision.undecided && first !== undefined && first.findings.length === 0,
  };
}

type TermedRule = Rule & AudienceTerms;

function dependsOnRecipients({ rule }: Reason): boolean {
  const { usualAction, conditions }: TermedRule = rule;
  return (
    usualAction !== undefined ||
    conditions.recipientClasses !== undefined ||
    conditions.signals !== undefined ||
    rule.action === 'warn'
  );
}

/** The reason with the action that follows from who gets it; none when the rule does not apply to them. */
function adjustReason(reason: Reason, verdict: RecipientVerdict, undecided: boolean): Reason[] {
  const { rule, findings } = reason;
  if (!coversRecipients(rule, verdict)) return [];
  const { usualAction }: TermedRule = rule;
  const usual =
    usualAction !== undefined && !verdict.isUnusual ? milder(usualAction, rule.action) : rule.action;
  const isFine = usual === 'warn' && !undecided && arePermitted(findings, verdict.permitted);
  const action = isFine ? 'hint' : usual;
  return [action === rule.action ? reason : { rule: { ...rule, action }, findings }];
}

function coversRecipients(rule: Rule, { signals, classes }: RecipientVerdict): boolean {
  const { recipientClasses, signals: wanted }: TermedRule['conditions'] = rule.conditions;
  // Recipients that the page does not show are unknown, not nobody.
  const present: readonly RecipientClass[] = classes.length === 0 ? ['unknown'] : classes;
  if (recipientClasses && !present.some((one) => recipientClasses.includes(one))) return false;
  return !wanted || signals.some(({ id }) => wanted.includes(id));
}

function arePermitted(findings: readonly Finding[], permitted: readonly DataGroup[]): boolean {
  return findings.length > 0 && findings.every(({ group }) => permitted.includes(group));
}

function milder(a: Action, b: Action): Action {
  return isAtLeast(a, b) ? b : a;
}
