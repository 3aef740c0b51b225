import type { Action, RuleSet } from '../../lib/model/rule';
import type { Finding, Match } from '../../lib/model/finding';
import type { SendIntent } from '../../lib/model/send-intent';
import { scanText } from '../../lib/detectors/scan';
import { defaultRuleSet } from '../../lib/rules/default-rules';
import { decide } from '../../lib/rules/evaluate';
import type { ScanCall } from './scan-options.ts';

export interface Judgement {
  readonly findings: readonly Match[];
  /** What the rules would do with it; null when that was not asked for. */
  readonly action: Action | null;
}

/** Scans one text, and decides on it as on a message to one person whom the page does not know. */
export function createJudge({
  ruleSet,
  countries,
  decide: wanted,
  organisation,
}: Omit<ScanCall, 'jsonl' | 'files'>): (text: string) => Judgement {
  const types = ruleSet && namedTypes(ruleSet);
  const options = organisation ? { countries, organisation } : { countries };
  return (text) => {
    const found = scanText(text, 'text', options);
    return {
      findings: types ? found.filter(({ type, group }) => types.has(type) || types.has(group)) : found,
      action: wanted ? decideOn(text, found, ruleSet ?? defaultRuleSet) : null,
    };
  };
}

/** Data types and families that a rule in force names. */
function namedTypes({ rules }: RuleSet): ReadonlySet<string> {
  return new Set(rules.flatMap(({ enabled, conditions }) => (enabled ? (conditions.types ?? []) : [])));
}

function decideOn(text: string, found: readonly Match[], ruleSet: RuleSet): Action {
  const findings: Finding[] = found.map((match) => ({ ...match, source: { kind: 'part', index: 0 } }));
  const intent: SendIntent = {
    channel: 'text',
    trigger: 'key',
    parts: [{ role: 'message', text }],
    attachments: [],
    recipients: [{ name: '', kind: 'person', phone: null, saved: null, size: null }],
    complete: true,
  };
  return decide(intent, findings, ruleSet).action;
}
