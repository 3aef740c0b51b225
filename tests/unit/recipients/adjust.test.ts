import { describe, expect, it, vi } from 'vitest';
import type { Decision } from '@/lib/model/decision';
import type { Finding } from '@/lib/model/finding';
import type { Rule } from '@/lib/model/rule';
import type { RecipientVerdict } from '@/lib/model/signal';
import { remember } from '@/lib/recipients/memory';
import { isUnusual, judgeRecipients } from '@/lib/recipients/verdict';
import { signal } from '@/lib/recipients/send-context';
import { adjustDecision, type AudienceTerms } from '@/lib/rules/adjust';
import { keyOf, limits, memoryOf, NOW, seen, sending } from './made';

const finding: Finding = {
  type: 'iban',
  group: 'bank',
  label: 'IBAN',
  start: 0,
  end: 4,
  confidence: 'high',
  validated: true,
  masked: '…',
  replacement: '[IBAN]',
  source: { kind: 'part', index: 0 },
};
type Terms = Partial<Omit<AudienceTerms, 'conditions'>> & {
  readonly conditions?: AudienceTerms['conditions'];
};
const rule = (action: Rule['action'], { conditions, ...terms }: Terms = {}): Rule => ({
  id: 'bank',
  name: null,
  enabled: true,
  failMode: 'pass',
  message: null,
  guidanceUrl: null,
  action,
  ...terms,
  conditions: { minConfidence: 'medium', minCount: 1, ...conditions },
});
const decision = (...rules: readonly Rule[]): Decision => ({
  action: rules[0]?.action ?? 'allow',
  reasons: rules.map((one) => ({ rule: one, findings: [finding] })),
  findings: rules.length > 0 ? [finding] : [],
  undecided: false,
});
const quiet: RecipientVerdict = { signals: [], classes: ['internal'], isUnusual: false, permitted: [] };
const odd: RecipientVerdict = { ...quiet, signals: [signal('not-saved', 'weak', 0, [])], isUnusual: true };

describe('both halves of a decision', () => {
  it('prompt together, and hint apart', () => {
    const asked = decision(rule('warn', { usualAction: 'hint' }));
    expect(adjustDecision(asked, () => odd).action).toBe('warn');
    expect(adjustDecision(asked, () => quiet).action).toBe('hint');
    expect(adjustDecision(asked, () => quiet).reasons[0]?.rule).toMatchObject({ id: 'bank', action: 'hint' });
    expect(adjustDecision(decision(), () => odd)).toEqual(decision());
  });

  it('leave a rule that says nothing about recipients as it is', () => {
    for (const action of ['hint', 'justify', 'block'] as const)
      expect(adjustDecision(decision(rule(action)), () => quiet).action).toBe(action);
    expect(adjustDecision(decision(rule('warn')), () => quiet).action).toBe('warn');
  });

  it('never make a rule stricter than its action', () => {
    expect(adjustDecision(decision(rule('hint', { usualAction: 'block' })), () => quiet).action).toBe('hint');
  });

  it('ask who gets it only where that matters', () => {
    const verdict = vi.fn(() => quiet);
    adjustDecision(decision(rule('block'), rule('hint')), verdict);
    expect(verdict).not.toHaveBeenCalled();
    adjustDecision(decision(rule('warn', { usualAction: 'hint' })), verdict);
    expect(verdict).toHaveBeenCalledOnce();
  });

  it('put the strictest first after the change', () => {
    const both = decision(rule('justify', { usualAction: 'hint' }), { ...rule('warn'), id: 'other' });
    expect(adjustDecision(both, () => quiet)).toMatchObject({
      action: 'warn',
      reasons: [{ rule: { id: 'other' } }, {}],
    });
  });
});

describe('conditions about recipients', () => {
  it('hold for the classes and signals that are named', () => {
    const external = rule('block', { conditions: { recipientClasses: ['external', 'unknown'] } });
    expect(adjustDecision(decision(external), () => quiet)).toMatchObject({
      action: 'allow',
      reasons: [],
      findings: [],
    });
    expect(
      adjustDecision(decision(external), () => ({ ...quiet, classes: ['internal', 'external'] })).action,
    ).toBe('block');
    expect(adjustDecision(decision(external), () => ({ ...quiet, classes: [] })).action).toBe('block');
    const unsaved = rule('justify', { conditions: { signals: ['not-saved'] } });
    expect(adjustDecision(decision(unsaved), () => odd).action).toBe('justify');
    expect(adjustDecision(decision(unsaved), () => quiet).action).toBe('allow');
  });
});

describe('"this is fine for this chat"', () => {
  const fine: RecipientVerdict = { ...odd, permitted: ['bank'] };

  it('makes a warning a hint, and softens nothing else', () => {
    expect(adjustDecision(decision(rule('warn', { usualAction: 'hint' })), () => fine).action).toBe('hint');
    expect(adjustDecision(decision(rule('warn')), () => fine).action).toBe('hint');
    expect(adjustDecision(decision(rule('justify', { usualAction: 'hint' })), () => fine).action).toBe(
      'justify',
    );
    expect(adjustDecision(decision(rule('block')), () => fine).action).toBe('block');
  });

  it('covers all that was found, or nothing', () => {
    const key: Finding = { ...finding, group: 'key' };
    const two: Decision = {
      ...decision(rule('warn')),
      reasons: [{ rule: rule('warn'), findings: [finding, key] }],
    };
    expect(adjustDecision(two, () => fine).action).toBe('warn');
    expect(adjustDecision({ ...decision(rule('warn')), undecided: true }, () => fine).action).toBe('warn');
  });

  it('does not speak for a second chat of the send, nor against news', () => {
    const memory = remember(
      memoryOf({ Anna: {}, Bo: {} }),
      { what: 'permitted', id: 'p', chat: keyOf('Anna'), kind: 'bank', days: 5 },
      limits,
      NOW - 1,
    );
    const permitted = (...facts: readonly ReturnType<typeof seen>[]) =>
      judgeRecipients(sending(facts, { memory }), limits).permitted;
    expect(permitted(seen('Anna'))).toEqual(['bank']);
    expect(permitted(seen('Anna'), seen('Bo'))).toEqual([]);
    expect(permitted(seen('Anna', { numberChangedAt: NOW - 1 }))).toEqual([]);
  });
});

describe('what is unusual', () => {
  const one = (
    id: Parameters<typeof signal>[0],
    strength: Parameters<typeof signal>[1],
    recipient: number | null = 0,
  ) => signal(id, strength, recipient, []);

  it.each([
    ['nothing', [], false],
    [
      'weak ones, however many',
      [one('not-saved', 'weak'), one('first-of-kind', 'weak'), one('quick-switch', 'weak')],
      false,
    ],
    ['one medium', [one('not-saved', 'medium'), one('first-of-kind', 'weak')], false],
    ['two medium', [one('not-saved', 'medium'), one('first-of-kind', 'medium')], true],
    [
      'the same one of two recipients',
      [one('first-of-kind', 'medium', 0), one('first-of-kind', 'medium', 1)],
      false,
    ],
    [
      'different ones of two recipients',
      [one('not-saved', 'medium', 0), one('first-of-kind', 'medium', 1)],
      false,
    ],
    [
      'one of the send and one of a recipient',
      [one('many-chats', 'medium', null), one('first-of-kind', 'medium', 1)],
      true,
    ],
    ['one strong', [one('first-message', 'strong')], true],
  ])('%s', (_, signals, expected) => {
    expect(isUnusual(signals)).toBe(expected);
  });
});
