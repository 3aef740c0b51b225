import { describe, expect, it } from 'vitest';
import { directorySchema } from '@/lib/model/directory';
import { indexDirectory } from '@/lib/recipients/directory-index';
import { memberHash } from '@/lib/recipients/signals-who';
import { DAY, hash, memoryOf, NOW, parsePhone, seen, sending, signalsOf, told } from './made';

const index = indexDirectory(
  directorySchema.parse({
    schemaVersion: 1,
    internal: { numbers: ['+4915112345678'], numberRanges: [{ from: '+493012340000', to: '+493012349999' }] },
    colleagues: [{ name: 'Anna Meier', numbers: ['+4915112345678'] }, { name: 'Рената Волкова' }],
    homeCountries: ['DE', 'AT'],
  }),
);
const stranger = (title: string, label: string | null = null) => seen(title, { composerLabel: label });

describe('not saved', () => {
  it('is told of a number and of a name that a stranger chose', () => {
    expect(told(sending([seen('+34 612 34 56 78')]), 'not-saved')).toEqual(['not-saved medium']);
    expect(told(sending([seen('~Anna')]), 'not-saved')).toEqual(['not-saved medium']);
  });

  it('is weak where the user has written often, and silent where the page does not tell', () => {
    const facts = seen('+34 612 34 56 78');
    expect(
      told(sending([facts], { memory: memoryOf({ '+34 612 34 56 78': { sends: 5 } }) }), 'not-saved'),
    ).toEqual(['not-saved weak']);
    expect(
      told(sending([facts], { memory: memoryOf({ '+34 612 34 56 78': { sends: 4 } }) }), 'not-saved'),
    ).toEqual(['not-saved medium']);
    expect(told(sending([seen('Anna')]), 'not-saved')).toEqual([]);
    expect(told(sending([seen('@anna')]), 'not-saved')).toEqual([]);
  });
});

describe('a public audience', () => {
  it('is a channel, a status or a community, and no group', () => {
    expect(told(sending([seen('News', { kind: 'channel' })]), 'public-audience')).toEqual([
      'public-audience.channel strong',
    ]);
    expect(told(sending([seen('', { kind: 'status' })]), 'public-audience')).toEqual([
      'public-audience.status strong',
    ]);
    expect(
      told(sending([seen('School', { kind: 'community-announcement' })]), 'public-audience'),
    ).toHaveLength(1);
    expect(told(sending([seen('School', { kind: 'group', size: 500 })]), 'public-audience')).toEqual([]);
    expect(told(sending([seen('School')]), 'public-audience')).toEqual([]);
  });
});

describe('people in a group who are outside', () => {
  const members = ['+49 30 12341111', '+44 20 7946 0000', '+44 20 7946 0001', 'Bo'];
  const group = (listed: readonly string[]) => seen('Team', { kind: 'group', members: listed });

  it('are counted by the directory', () => {
    const [one] = signalsOf(sending([group(members)], { index }), 'group-outsiders');
    expect(one).toMatchObject({
      strength: 'medium',
      params: { count: 2, group: 'Team' },
      facts: ['members'],
    });
    expect(told(sending([group(['+49 30 12341111', 'Bo'])], { index }), 'group-outsiders')).toEqual([]);
  });

  it('are only unsaved numbers without one, which is ordinary', () => {
    expect(told(sending([group(members)]), 'group-outsiders')).toEqual(['group-outsiders.unsaved weak']);
    expect(told(sending([group(['Anna', 'Bo'])]), 'group-outsiders')).toEqual([]);
    expect(told(sending([seen('Team', { kind: 'group' })], { index }), 'group-outsiders')).toEqual([]);
  });

  it('are no news when the user wrote there with them in it', () => {
    const known = members.map((name) =>
      memberHash({ name, phone: name.startsWith('+') ? parsePhone(name) : null }, hash),
    );
    const memory = memoryOf({ Team: { members: known } });
    expect(told(sending([group(members)], { index, memory }), 'group-outsiders')).toEqual([
      'group-outsiders weak',
    ]);
    const one = memoryOf({ Team: { members: known.slice(0, 2) } });
    expect(told(sending([group(members)], { index, memory: one }), 'group-outsiders')).toEqual([
      'group-outsiders medium',
    ]);
  });
});

describe('a foreign country', () => {
  it('is one that is not the organisation’s', () => {
    const [one] = signalsOf(sending([seen('+34 612 34 56 78')], { index }), 'foreign-country');
    expect(one).toMatchObject({ strength: 'medium', params: { country: 'ES' }, facts: ['phone'] });
    expect(told(sending([seen('+43 664 1234567')], { index }), 'foreign-country')).toEqual([]);
    expect(told(sending([seen('Juan')], { index }), 'foreign-country')).toEqual([]);
    expect(told(sending([seen('+34 612 34 56 78')]), 'foreign-country')).toEqual([]);
  });
});

describe('somebody who poses as a colleague', () => {
  it.each(['~Anna Meier', '~Аnna Meier', '~anna meier ✅', '~Anna Maier'])(
    'is %s with another number',
    (title) => {
      const facts = stranger(title, 'Type a message to +44 20 7946 0000');
      const [one] = signalsOf(sending([facts], { index }), 'impersonation');
      expect(one).toMatchObject({
        strength: 'strong',
        facts: ['name', 'phone'],
        params: { colleague: 'Anna Meier' },
      });
    },
  );

  it('is not the colleague, nor a namesake whose number is not shown, nor another Anna', () => {
    const silent = [
      stranger('~Anna Meier', 'Type a message to +49 1511 2345678'),
      stranger('~Anna Koch', 'Type a message to +44 20 7946 0000'),
      seen('Anna Meier', { kind: 'person', verified: false }),
      seen('Anna Meier'),
      seen('Anna Meier', { kind: 'group', members: ['+44 20 7946 0000'] }),
    ];
    for (const facts of silent) expect(told(sending([facts], { index }), 'impersonation')).toEqual([]);
  });

  it('is unsure where no number speaks for or against it', () => {
    expect(told(sending([seen('~Anna Meier')], { index }), 'impersonation')).toEqual([
      'impersonation.unsure medium',
    ]);
    const facts = stranger('~Рената Волкова', 'Написать +44 20 7946 0000');
    expect(told(sending([facts], { index }), 'impersonation')).toEqual(['impersonation.unsure medium']);
  });
});

describe('a changed security code or number', () => {
  it('is news for so many days', () => {
    const at = (days: number) => sending([seen('Anna', { securityCodeChangedAt: NOW - days * DAY })]);
    expect(signalsOf(at(14), 'security-code-changed')[0]).toMatchObject({
      strength: 'medium',
      params: { name: 'Anna', count: 14 },
    });
    expect(told(at(15), 'security-code-changed')).toEqual([]);
    expect(told(at(-1), 'security-code-changed')).toEqual([]);
    expect(told(sending([seen('Anna', { numberChangedAt: NOW })]), 'number-changed')).toEqual([
      'number-changed strong',
    ]);
    expect(told(sending([seen('Anna')]), 'number-changed')).toEqual([]);
  });
});

describe('somebody who cannot be told', () => {
  it('is a name that anyone can take, without a number', () => {
    expect(told(sending([seen('~Anna')]), 'cannot-tell')).toEqual(['cannot-tell medium']);
    expect(told(sending([seen('')]), 'cannot-tell')).toEqual(['cannot-tell.nameless medium']);
    expect(told(sending([stranger('~Anna', 'Type a message to +34 612345678')]), 'cannot-tell')).toEqual([]);
    expect(told(sending([seen('Anna')]), 'cannot-tell')).toEqual([]);
  });
});
