import { describe, expect, it } from 'vitest';
import type { SendContext } from '@/lib/recipients/send-context';
import { memberHash } from '@/lib/recipients/signals-who';
import { listSignals } from '@/lib/recipients/verdict';
import { hash, keyOf, memoryOf, NOW, other, seen, sending, signalsOf, told } from './made';

const gets = (count: number) => ({ bank: { count, lastAt: NOW } });
const person = (name: string) => seen(name, { kind: 'person', verified: false });

describe('the first message', () => {
  it('is told where the page shows that nothing was written', () => {
    expect(told(sending([seen('Anna', { ownMessage: false })]), 'first-message')).toEqual([
      'first-message strong',
    ]);
    expect(told(sending([seen('Anna', { ownMessage: true })]), 'first-message')).toEqual([]);
    expect(told(sending([seen('Anna')]), 'first-message')).toEqual([]);
    const memory = memoryOf({ Anna: { sends: 1 } });
    expect(told(sending([seen('Anna', { ownMessage: false })], { memory }), 'first-message')).toEqual([]);
  });
});

describe('the first time for this kind of data', () => {
  it('rests on the memory, and says little while that is young', () => {
    const memory = memoryOf({ Anna: { kinds: { payment: { count: 1, lastAt: NOW } } } });
    const [one] = signalsOf(sending([seen('Anna')], { memory }), 'first-of-kind');
    expect(one).toMatchObject({ strength: 'medium', params: { kind: 'bank', name: 'Anna' } });
    expect(told(sending([seen('Anna')], { memory: { ...memory, since: NOW } }), 'first-of-kind')).toEqual([
      'first-of-kind weak',
    ]);
    expect(told(sending([seen('Anna')], { memory, kinds: ['payment'] }), 'first-of-kind')).toEqual([]);
    expect(told(sending([seen('Anna')], { memory, kinds: [] }), 'first-of-kind')).toEqual([]);
  });

  it('is not known of a chat that cannot be told', () => {
    expect(told(sending([seen('~Anna')]), 'first-of-kind')).toEqual([]);
  });
});

describe('members added since the user last wrote', () => {
  const before = ['Anna', 'Bo'].map((name) => memberHash({ name, phone: null }, hash));
  const memory = memoryOf({ Team: { members: before } });
  const group = (members: readonly string[] | null) =>
    sending([seen('Team', { kind: 'group', members })], { memory });

  it('are counted, and strong when one is a stranger', () => {
    expect(signalsOf(group(['Anna', 'Bo', 'Cy']), 'members-added')[0]).toMatchObject({
      strength: 'medium',
      params: { count: 1, name: 'Cy', group: 'Team' },
    });
    expect(told(group(['Anna', '+34 612 34 56 78']), 'members-added')).toEqual(['members-added strong']);
  });

  it('are none when somebody left, or when the members are not listed', () => {
    expect(told(group(['Bo', 'Anna']), 'members-added')).toEqual([]);
    expect(told(group(['Anna']), 'members-added')).toEqual([]);
    expect(told(group(null), 'members-added')).toEqual([]);
  });
});

describe('a name near to another chat’s', () => {
  it.each([
    ['Аnna Meier', 'Anna Meier', 'similar-name.look-alike strong'],
    ['Anna Meier', 'Anna Maier', 'similar-name.one-letter medium'],
    ['Anna Meier', 'Anna Meier 🏀', 'similar-name.same-letters medium'],
    ['Anna', 'Anna 🏀', 'similar-name.same-letters weak'],
    ['Anna', 'Anna', 'similar-name.same medium'],
    ['Anna Meier', 'Anna Koch', 'similar-name.first-name weak'],
  ])('%s beside %s', (name, near, expected) => {
    expect(told(sending([seen(name)], { otherChats: [other('Bo'), other(near)] }), 'similar-name')).toEqual([
      expected,
    ]);
  });

  it('is silent beside other names, and weak where this data went before', () => {
    expect(
      told(
        sending([seen('Anna Meier')], { otherChats: [other('Bo'), other('Hanna Meier')] }),
        'similar-name',
      ),
    ).toEqual([]);
    const memory = memoryOf({ 'Anna Meier': { kinds: gets(1) } });
    const context = sending([seen('Anna Meier')], { memory, otherChats: [other('Anna Maier')] });
    expect(told(context, 'similar-name')).toEqual(['similar-name.one-letter weak']);
  });

  it('is strong when this data usually goes to the other one', () => {
    const beside = (here: number, there: number) =>
      sending([seen('Anna Meier')], {
        memory: memoryOf({
          'Anna Meier': here > 0 ? { sends: 100, kinds: gets(here) } : { sends: 100 },
          'Anna Koch': { sends: 20, kinds: gets(there) },
        }),
        otherChats: [other('Anna Koch')],
      });
    expect(signalsOf(beside(0, 5), 'similar-name')[0]).toMatchObject({
      text: 'signal.similar-name.usual',
      strength: 'strong',
      params: { name: 'Anna Meier', other: 'Anna Koch' },
    });
    expect(told(beside(50, 5), 'similar-name')).toEqual(['similar-name.first-name weak']);
  });
});

describe('a greeting', () => {
  const recent = [
    other('Anna Koch', 600),
    other('Juan 🏀', 600),
    other('राहुल शर्मा', 600),
    other('أحمد', 600),
  ];
  const greets = (text: string, facts = person('Bo Berg'), otherChats = recent) =>
    told(sending([facts], { text, otherChats }), 'greets-other');

  it.each(['Hi Anna, see below', 'Hola Juan!', 'Liebe Frau Koch,', 'नमस्ते राहुल', 'مرحبا أحمد'])(
    '"%s" to Bo',
    (text) => {
      expect(greets(text)).toEqual(['greets-other strong']);
    },
  );

  it('names both chats', () => {
    const [one] = signalsOf(
      sending([person('Bo Berg')], { text: 'Hi Anna', otherChats: recent }),
      'greets-other',
    );
    expect(one?.params).toEqual({ greeted: 'anna', name: 'Bo Berg', other: 'Anna Koch' });
  });

  it.each([
    ['the one who is here', 'Hi Bo', person('Bo Berg'), recent],
    ['the one who is here, in short', 'Hi Alex', person('Alexander Berg'), [other('Alex Kim', 60)]],
    ['somebody whom no chat is called', 'Hi Zoe', person('Bo Berg'), recent],
    ['somebody whose chat was not open of late', 'Hi Anna', person('Bo Berg'), [other('Anna Koch')]],
    ['somebody, to a number, who may be Anna', 'Hi Anna', seen('+34 612 34 56 78'), recent],
    [
      'somebody in a group whose members are not all listed',
      'Hi Anna',
      seen('Team', { kind: 'group', members: ['Bo'] }),
      recent,
    ],
    [
      'a member of the group',
      'Hi Anna',
      seen('Team', { kind: 'group', members: ['Bo', 'Anna M'], membersComplete: true }),
      recent,
    ],
    ['nobody', 'Anna said hi', person('Bo Berg'), recent],
  ])('is right when it names %s', (_, text, facts, chats) => {
    expect(greets(text, facts, chats)).toEqual([]);
  });

  it('is wrong in a group that is listed in full and has no Anna', () => {
    expect(
      greets('Hi Anna', seen('Team', { kind: 'group', members: ['Bo', 'Cy'], membersComplete: true })),
    ).toHaveLength(1);
  });
});

describe('a text begun soon after a switch of chats', () => {
  const switched = (seconds: number, more: Partial<SendContext> = {}) =>
    sending([seen('Bo')], {
      openedAt: NOW - seconds * 1000,
      startedAt: NOW,
      otherChats: [other('Anna', seconds)],
      ...more,
    });
  const usual = memoryOf({ Anna: { sends: 20, kinds: gets(5) }, Bo: { sends: 20 } });

  it('is weak by itself, and nothing later or in the first chat', () => {
    expect(told(switched(10), 'quick-switch')).toEqual(['quick-switch weak']);
    expect(told(switched(11), 'quick-switch')).toEqual([]);
    expect(told(switched(5, { otherChats: [] }), 'quick-switch')).toEqual([]);
    expect(told(switched(5, { startedAt: null }), 'quick-switch')).toEqual([]);
  });

  it('is strong when this data usually goes to the chat that was left', () => {
    expect(told(switched(10, { memory: usual }), 'quick-switch')).toEqual(['quick-switch.usual strong']);
    expect(told(switched(120, { memory: usual }), 'quick-switch')).toEqual(['quick-switch.usual strong']);
    expect(told(switched(121, { memory: usual }), 'quick-switch')).toEqual([]);
    expect(told(switched(5, { memory: usual, kinds: ['payment'] }), 'quick-switch')).toEqual([
      'quick-switch weak',
    ]);
    const both = memoryOf({ Anna: { sends: 20, kinds: gets(5) }, Bo: { sends: 20, kinds: gets(4) } });
    expect(told(switched(5, { memory: both }), 'quick-switch')).toEqual(['quick-switch weak']);
  });
});

describe('what was copied out of a chat', () => {
  it('is told when that chat is marked confidential', () => {
    const copied = (isConfidential: boolean) =>
      sending([seen('Bo')], { copiedFrom: { name: 'Board', isConfidential } });
    expect(told(copied(true), 'from-confidential-chat')).toEqual(['from-confidential-chat strong']);
    expect(told(copied(false), 'from-confidential-chat')).toEqual([]);
  });
});

describe('a send to several chats', () => {
  const memory = memoryOf({
    Anna: { kinds: gets(1) },
    Bo: { kinds: gets(1) },
    Cy: { kinds: gets(1) },
    Team: { kinds: gets(1) },
    '+34 612 34 56 78': { kinds: gets(1) },
  });
  const forward = (facts: readonly ReturnType<typeof seen>[]) => sending(facts, { memory });
  const old = (name: string) => seen(name, { kind: 'person', verified: false, ownMessage: true });

  it('is many from four on', () => {
    expect(told(forward(['Anna', 'Bo', 'Cy', 'Team'].map(old)), 'many-chats')).toEqual(['many-chats medium']);
    expect(told(forward(['Anna', 'Bo', 'Cy'].map(old)), 'many-chats')).toEqual([]);
  });

  it.each([
    [
      'the only one who is not saved',
      seen('+34 612 34 56 78', { ownMessage: true }),
      'odd-one-out.saved medium',
    ],
    [
      'the only large group',
      seen('Team', { kind: 'group', size: 200, ownMessage: true }),
      'odd-one-out.size medium',
    ],
    ['the only one that never got such data', old('Dee'), 'odd-one-out.kind strong'],
    ['odd in two ways', seen('Eve', { ownMessage: false }), 'odd-one-out.new strong'],
  ])('marks %s', (_, odd, expected) => {
    const context = forward([old('Anna'), odd, old('Bo')]);
    expect(told(context, 'odd-one-out')).toEqual([expected]);
    expect(signalsOf(context, 'odd-one-out')[0]?.recipient).toBe(1);
  });

  it('marks nobody where two are alike, or there are only two', () => {
    expect(told(forward([old('Anna'), old('Dee'), old('Eve')]), 'odd-one-out')).toEqual([]);
    expect(told(forward([old('Anna'), old('Dee')]), 'odd-one-out')).toEqual([]);
    expect(told(forward([old('Anna'), old('Bo'), old('Cy')]), 'odd-one-out')).toEqual([]);
  });
});

describe('a note to oneself', () => {
  it('has no signals', () => {
    const facts = seen('Me (You)', { kind: 'self', ownMessage: false });
    expect(
      listSignals(sending([facts], { otherChats: [other('Me'), { ...other('Bo', 1), chat: keyOf('Bo') }] })),
    ).toEqual([]);
  });
});
