import type { RuleSet } from '../model/rule';
import type { Settings } from '../model/settings';

/** The rule set with what the person changed. Changes to rules that no longer exist are ignored. */
export function applyOverrides(ruleSet: RuleSet, settings: Settings): RuleSet {
  const rules = ruleSet.rules.map((rule) => {
    const own = settings.overrides[rule.id];
    if (!own) return rule;
    return { ...rule, enabled: own.enabled ?? rule.enabled, action: own.action ?? rule.action };
  });
  return { ...ruleSet, rules };
}
