import { describe, expect, it } from 'vitest';
import { scanIntent } from '@/lib/detectors/scan-intent';
import type { Finding } from '@/lib/model/finding';
import { type Rule, type RuleSet, ruleSchema } from '@/lib/model/rule';
import { decide } from '@/lib/rules/evaluate';
import { intentOf, recipientOf } from './intents';

const CARD = '4111 1111 1111 1111';

function rule(draft: Record<string, unknown>): Rule {
  return ruleSchema.parse({ id: 'rule', conditions: {}, action: 'warn', ...draft });
}

function setOf(...rules: Rule[]): RuleSet {
  return { schemaVersion: 1, id: 'test', organisation: null, rules };
}

function run(rules: Rule[], intent = intentOf({ text: CARD }), findings: Finding[] = scanIntent(intent)) {
  return decide(intent, findings, setOf(...rules));
}

describe('decide', () => {
  it('allows what no rule speaks about', () => {
    expect(run([])).toEqual({ action: 'allow', reasons: [], findings: [], undecided: false });
  });

  it('takes the strictest rule and lists the others behind it', () => {
    const types = ['payment-card'];
    const decision = run([
      rule({ id: 'mild', action: 'hint', conditions: { types } }),
      rule({ id: 'strict', action: 'block', conditions: { types } }),
      rule({ id: 'middle', action: 'warn', conditions: { types } }),
    ]);
    expect(decision.action).toBe('block');
    expect(decision.reasons.map((reason) => reason.rule.id)).toEqual(['strict', 'middle', 'mild']);
    expect(decision.findings).toHaveLength(1);
  });

  it('leaves out rules that are switched off', () => {
    expect(run([rule({ enabled: false })]).action).toBe('allow');
  });

  it('asks for the confidence and the count that a rule names', () => {
    const intent = intentOf({ text: 'pw: girassol' });
    expect(run([rule({ conditions: { types: ['password-in-words'] } })], intent).action).toBe('warn');
    const high = { types: ['password-in-words'], minConfidence: 'high' };
    expect(run([rule({ conditions: high })], intent).action).toBe('allow');
    const two = rule({ conditions: { types: ['payment-card', 'iban'], minCount: 2 } });
    expect(run([two]).action).toBe('allow');
    expect(run([two], intentOf({ text: CARD, more: ['DE89370400440532013000'] })).findings).toHaveLength(2);
  });

  it('looks at the channel', () => {
    const voice = rule({ conditions: { channels: ['voice'] } });
    expect(run([voice]).action).toBe('allow');
    const decision = run([voice], intentOf({ channel: 'voice' }));
    expect(decision).toMatchObject({ action: 'warn', findings: [] });
  });

  it('looks at any of the recipients, and takes none for unknown', () => {
    const groups = rule({ conditions: { recipientKinds: ['group'] } });
    const both = [recipientOf('person'), recipientOf('group')];
    expect(run([groups]).action).toBe('allow');
    expect(run([groups], intentOf({ recipients: both })).action).toBe('warn');
    const unknown = rule({ conditions: { recipientKinds: ['unknown'] } });
    expect(run([unknown], intentOf({ recipients: [] })).action).toBe('warn');
  });

  it('takes only what the page tells for an unsaved recipient', () => {
    const unsaved = rule({ conditions: { unsavedRecipient: true } });
    const saved = rule({ conditions: { unsavedRecipient: false } });
    const to = (value: boolean | null) => intentOf({ recipients: [recipientOf('person', value)] });
    expect(run([unsaved], to(false)).action).toBe('warn');
    expect(run([unsaved], to(null)).action).toBe('allow');
    expect(run([unsaved], to(true)).action).toBe('allow');
    expect(run([saved], to(true)).action).toBe('warn');
    expect(run([saved], to(false)).action).toBe('allow');
  });

  it('orders findings by source and start, without repeats', () => {
    const types = ['payment-card', 'credential-file'];
    const intent = intentOf({ text: `${CARD}, 5500 0000 0000 0004`, names: ['id_rsa'] });
    const found = scanIntent(intent);
    const decision = run(
      [rule({ conditions: { types } }), rule({ id: 'two', conditions: { types } })],
      intent,
      [...found].reverse(),
    );
    expect(decision.findings).toHaveLength(3);
    expect(decision.findings.map(({ source, start }) => [source.kind, start])).toEqual([
      ['part', 0],
      ['part', 21],
      ['file-name', 0],
    ]);
  });
});

describe('decide on what could not be read', () => {
  const unread = intentOf({ channel: 'forward', complete: false });
  const holding = { failMode: 'hold', conditions: { types: ['payment-card'] } };

  it('holds when a rule of at least warn wants that', () => {
    const decision = run([rule({ ...holding })], unread);
    expect(decision).toMatchObject({ action: 'warn', undecided: true, findings: [] });
  });

  it.each([
    ['a rule that passes', { failMode: 'pass' }, unread],
    ['a rule that only hints', { action: 'hint' }, unread],
    ['a rule for other channels', { conditions: { types: ['iban'], channels: ['text'] } }, unread],
    ['a rule that is switched off', { enabled: false }, unread],
    ['an intent that was read', {}, intentOf()],
  ])('does not hold for %s', (_name, change, intent) => {
    expect(run([rule({ ...holding, ...change })], intent)).toMatchObject({
      action: 'allow',
      undecided: false,
    });
  });

  it('is decided when a finding gives the same action', () => {
    const intent = intentOf({ text: CARD, complete: false });
    const decision = run(
      [rule({ ...holding, id: 'feared', conditions: { types: ['iban'] } }), rule({ ...holding })],
      intent,
    );
    expect(decision).toMatchObject({ action: 'warn', undecided: false });
    expect(decision.reasons.map((reason) => reason.findings.length)).toEqual([1, 0]);
  });
});
