import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '@/lib/rules/parse-rule-set';

const RULE = { id: 'cards', conditions: { types: ['payment-card'] }, action: 'warn' };

function errorsOf(value: unknown) {
  const parsed = parseRuleSet(value);
  return parsed.ok ? [] : parsed.errors;
}

function setOf(...rules: unknown[]) {
  return { schemaVersion: 1, id: 'org', rules };
}

describe('parseRuleSet', () => {
  it('fills in what was left out', () => {
    const parsed = parseRuleSet(setOf(RULE));
    expect(parsed.ok && parsed.ruleSet.rules[0]).toMatchObject({
      enabled: true,
      failMode: 'pass',
      conditions: { minConfidence: 'medium', minCount: 1 },
    });
  });

  it.each([
    ['an unknown action', setOf(RULE, { ...RULE, id: 'b', action: 'stop' }), 'rules[1].action'],
    ['a bad id', setOf({ ...RULE, id: 'No Spaces' }), 'rules[0].id'],
    ['a repeated id', setOf(RULE, RULE), 'rules[1].id'],
    ['a mistyped condition', setOf({ ...RULE, conditions: { type: ['iban'] } }), 'rules[0].conditions.type'],
    ['a mistyped name in a rule', setOf({ ...RULE, enabeld: false }), 'rules[0].enabeld'],
    ['a mistyped name', { ...setOf(), organization: 'x' }, 'organization'],
    ['a later schema', { ...setOf(), schemaVersion: 2 }, 'schemaVersion'],
    [
      'a link that is not https',
      setOf({ ...RULE, guidanceUrl: 'http://example.com' }),
      'rules[0].guidanceUrl',
    ],
    ['no rules', { schemaVersion: 1, id: 'org' }, 'rules'],
    ['something else', 'rules', ''],
  ])('tells where %s is', (_name, value, path) => {
    const errors = errorsOf(value);
    expect(errors.map((error) => error.path)).toContain(path);
    expect(errors.every(({ message }) => message.length > 0)).toBe(true);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseRuleSet(value)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseRuleSet(setOf(value))));
  });
});
