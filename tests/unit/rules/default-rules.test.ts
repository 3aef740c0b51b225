import { describe, expect, it } from 'vitest';
import { detectorTypes, families } from '@/lib/detectors/registry';
import { scanIntent } from '@/lib/detectors/scan-intent';
import { dataGroupSchema } from '@/lib/model/data-group';
import { defaultRuleSet } from '@/lib/rules/default-rules';
import { decide } from '@/lib/rules/evaluate';
import { parseRuleSet } from '@/lib/rules/parse-rule-set';
import { SECRETS } from '../detectors/samples';
import { intentOf, recipientOf } from './intents';

const KEY = '-----BEGIN PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU\n-----END PRIVATE KEY-----';

function actionFor(draft: Parameters<typeof intentOf>[0]) {
  const intent = intentOf(draft);
  return decide(intent, scanIntent(intent), defaultRuleSet).action;
}

describe('defaultRuleSet', () => {
  it('is a rule set as it would be read from outside', () => {
    expect(parseRuleSet(structuredClone(defaultRuleSet))).toEqual({ ok: true, ruleSet: defaultRuleSet });
  });

  it('names types and families that there are', () => {
    const named = defaultRuleSet.rules.flatMap(({ conditions }) => conditions.types ?? []);
    const known = [...detectorTypes, ...dataGroupSchema.options];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('leaves alone what chats are full of, and nothing else', () => {
    const named = defaultRuleSet.rules.flatMap(({ conditions }) => conditions.types ?? []);
    const groupsOf = (only: (type: string) => boolean): Set<string> =>
      new Set(
        families
          .filter(({ detectors }) => detectors.some(({ type }) => only(type)))
          .map(({ group }) => group),
      );
    const spoken = groupsOf((type) => named.includes(type));
    const silent = [...groupsOf(() => true)].filter((group) => !spoken.has(group) && !named.includes(group));
    expect(silent.sort()).toEqual(['company-id', 'contact', 'device', 'location']);
  });

  it.each([
    ['block', KEY],
    ['justify', SECRETS.find(([type]) => type === 'github-token')?.[1] ?? ''],
    ['justify', 'strictly confidential'],
    ['justify', 'TLP:RED'],
    ['warn', '4111 1111 1111 1111'],
    ['warn', 'my password is kestrel47'],
    ['warn', 'do not distribute'],
    ['hint', 'DE89 3704 0044 0532 0130 00'],
    ['warn', 'CPF 529.982.247-25'],
    ['allow', 'call me on +44 20 7946 0018'],
    ['allow', 'see you at eight'],
  ])('answers %s to a sample', (action, text) => {
    expect(actionFor({ text })).toBe(action);
  });

  it('asks about files of keys', () => {
    expect(actionFor({ channel: 'attachment', names: ['id_rsa'] })).toBe('justify');
  });

  it('lets notes to oneself go, but no private key', () => {
    const recipients = [recipientOf('self')];
    expect(actionFor({ text: '4111 1111 1111 1111', recipients })).toBe('allow');
    expect(actionFor({ text: KEY, recipients })).toBe('block');
  });

  it.each(['voice', 'sticker', 'gif', 'poll', 'contact-card', 'location', 'event'] as const)(
    'has a rule for %s that is switched off',
    (channel) => {
      expect(actionFor({ channel })).toBe('allow');
      const enabled = {
        ...defaultRuleSet,
        rules: defaultRuleSet.rules.map((rule) => ({ ...rule, enabled: true })),
      };
      expect(decide(intentOf({ channel }), [], enabled)).toMatchObject({ action: 'warn' });
    },
  );
});
