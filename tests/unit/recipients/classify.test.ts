import { describe, expect, it } from 'vitest';
import { type Directory, directorySchema } from '@/lib/model/directory';
import { classify } from '@/lib/recipients/classify';
import { hashGroupName, hashNumber, indexDirectory } from '@/lib/recipients/directory-index';
import { createKeyedHash } from '@/lib/recipients/keyed-hash';
import { seen } from './made';

const KEY = '00112233445566778899aabbccddeeff';
const own = createKeyedHash(Uint8Array.from(KEY.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16)));

const parts = {
  schemaVersion: 1,
  hashKey: KEY,
  internal: {
    numbers: ['+34612345678'],
    numberRanges: [{ from: '+493012340000', to: '+493012349999' }],
    groupNames: ['Staff Berlin'],
  },
  partner: {
    numberHashes: [hashNumber('+33612345678', own)],
    numberRanges: [{ from: '+493012345000', to: '+493012345099' }],
    groupNameHashes: [hashGroupName('Audit 2026', own)],
  },
  external: { numbers: ['+493012347777'] },
};

const index = (more: Partial<Directory> = {}) => indexDirectory(directorySchema.parse({ ...parts, ...more }));
const classOf = (facts: Parameters<typeof classify>[0], ix = index()) => classify(facts, ix, null).class;

describe('the class of a person', () => {
  it.each([
    ['+34 612 34 56 78', 'internal'],
    ['+33 6 12 34 56 78', 'partner'],
    ['+49 30 12341111', 'internal'],
    ['+49 30 12345050', 'partner'],
    ['+49 30 12347777', 'external'],
    ['+49 30 12350000', 'external'],
    ['+49 30 1234111', 'external'],
    ['612 34 56 78', 'unknown'],
    ['Anna', 'unknown'],
    ['~Anna', 'unknown'],
    ['+34 ••• •• 56 78', 'unknown'],
  ])('of %s is %s', (title, expected) => {
    expect(classOf(seen(title))).toBe(expected);
  });

  it('may follow from being a saved contact, never to internal', () => {
    const anna = seen('Anna', { kind: 'person', verified: false });
    expect(classOf(anna, index({ savedContactIs: 'partner' }))).toBe('partner');
    expect(classOf(seen('Anna'), index({ savedContactIs: 'partner' }))).toBe('unknown');
    expect(directorySchema.safeParse({ ...parts, savedContactIs: 'internal' }).success).toBe(false);
  });

  it('is unknown without a directory', () => {
    expect(classify(seen('+34 612 34 56 78'), null, null).class).toBe('unknown');
  });

  it('takes the user’s mark as far as the administrator allows it, and never above a list', () => {
    const marks = index({ userMarks: ['partner', 'external'] });
    expect(classify(seen('Anna'), marks, 'partner')).toEqual({ class: 'partner', basis: 'own-mark' });
    expect(classify(seen('Anna'), marks, 'internal').class).toBe('unknown');
    expect(classify(seen('+49 30 12347777'), marks, 'partner').class).toBe('external');
    expect(classify(seen('+34 612 34 56 78'), marks, 'external').class).toBe('external');
    expect(classify(seen('Anna'), null, 'internal').class).toBe('internal');
  });
});

describe('the class of a group', () => {
  const inside = '+34 612 34 56 78';
  const partner = '+33 6 12 34 56 78';
  const outside = '+44 20 7946 0000';
  const group = (title: string, members: readonly string[] | null, membersComplete: boolean | null) =>
    seen(title, { kind: 'group', members, membersComplete });

  it.each([
    ['Any', [inside], true, 'internal'],
    ['Any', [inside], null, 'unknown'],
    ['Any', [inside, partner], true, 'partner'],
    ['Any', [inside, 'Anna'], true, 'unknown'],
    ['Any', [inside, 'Anna', outside], null, 'external'],
    ['Any', null, null, 'unknown'],
    ['STAFF  Bérlin ✅', null, null, 'internal'],
    ['Staff Berlin', [inside, outside], null, 'external'],
    ['Staff Berlin', [inside, partner], true, 'partner'],
    ['Staff Berlin 2', null, null, 'unknown'],
    ['audit 2026', null, null, 'partner'],
    ['Audit 2026', [inside], true, 'partner'],
  ] as const)('%s with %j (all: %s) is %s', (title, members, complete, expected) => {
    expect(classOf(group(title, members, complete))).toBe(expected);
  });

  it('is external for the public and internal for oneself', () => {
    expect(classOf(seen('News', { kind: 'channel' }))).toBe('external');
    expect(classOf(seen('My status', { kind: 'status' }))).toBe('external');
    expect(classOf(seen('Me (You)', { kind: 'self' }))).toBe('internal');
  });
});

describe('a directory', () => {
  it('refuses ranges that are upside down or of two lengths', () => {
    const range = (from: string, to: string) =>
      directorySchema.safeParse({ schemaVersion: 1, internal: { numberRanges: [{ from, to }] } }).success;
    expect(range('+4930100', '+4930199')).toBe(true);
    expect(range('+4930199', '+4930100')).toBe(false);
    expect(range('+4930100', '+49301999')).toBe(false);
  });

  it('lets the less trusting of two lists count', () => {
    const both = directorySchema.parse({
      schemaVersion: 1,
      internal: { numbers: ['+34612345678'], groupNames: ['A'] },
      external: { numbers: ['+34612345678'], groupNames: ['a'] },
    });
    expect(indexDirectory(both).classOfNumber('+34612345678')).toBe('external');
    expect(indexDirectory(both).classOfGroup('A')).toBe('external');
  });
});
