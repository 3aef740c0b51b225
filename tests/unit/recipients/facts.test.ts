import { describe, expect, it } from 'vitest';
import { recipientFactsSchema } from '@/lib/model/recipient-facts';
import { strangerFormOf } from '@/lib/recipients/stranger-form';
import { seen } from './made';

describe('the form of a stranger', () => {
  it.each([
    ['+34 612 34 56 78', 'number'],
    ['\u202a+49 1512 3456789\u202c', 'number'],
    ['+٢٠ ١٠٠ ١٢٣ ٤٥٦٧', 'number'],
    ['+34 ••• •• 56 78', 'masked-number'],
    ['~Anna', 'pushed-name'],
    ['~ राहुल', 'pushed-name'],
    ['@anna.m', 'username'],
  ] as const)('%s is a %s', (title, form) => {
    expect(strangerFormOf(title)).toBe(form);
  });

  it.each(['Anna', 'Anna 2', 'Taxi 612345678', '1234', 'a~b', 'mail@example.org', '2026', 'Room 12-14'])(
    '%s has none',
    (title) => {
      expect(strangerFormOf(title)).toBeNull();
    },
  );
});

describe('facts', () => {
  it('knows nothing of a chat of which nothing was seen', () => {
    const facts = seen('');
    expect(Object.values(facts).every(({ value, from }) => value === null && from === null)).toBe(true);
    expect(recipientFactsSchema.safeParse(facts).success).toBe(true);
  });

  it('parses a number with its country', () => {
    const { phone, saved, kind } = seen('+34 612 34 56 78');
    expect(phone).toEqual({
      value: { shown: '+34 612 34 56 78', e164: '+34612345678', country: 'ES' },
      from: 'header',
    });
    expect(saved.value).toBe(false);
    expect(kind.value).toBe('person');
  });

  it('guesses no country for a number without its code', () => {
    expect(seen('612 34 56 78').phone.value).toEqual({ shown: '612 34 56 78', e164: null, country: null });
  });

  it('takes a stranger’s number from the label of the text box, and a contact’s never', () => {
    const label = 'Type a message to +34 612 34 56 78';
    expect(seen('~Anna', { composerLabel: label }).phone).toMatchObject({
      value: { e164: '+34612345678' },
      from: 'composer-label',
    });
    expect(seen('Anna +34 612 34 56 78', { composerLabel: label }).phone.value).toBeNull();
  });

  it('says saved only where nothing else can be', () => {
    expect(seen('Anna', { kind: 'person', verified: false }).saved.value).toBe(true);
    expect(seen('Anna', { kind: 'person', verified: null }).saved.value).toBeNull();
    expect(seen('Anna').saved.value).toBeNull();
    expect(seen('@anna').saved.value).toBeNull();
    expect(seen('@anna', { strangerCard: true }).saved.value).toBe(false);
    expect(seen('Bank', { kind: 'person', verified: true }).saved.value).toBeNull();
    expect(seen('Bank', { verified: true, strangerCard: true }).strangerForm.value).toBe('verified-business');
    expect(seen('Family', { kind: 'group', verified: false }).saved.value).toBeNull();
  });

  it('tells which listed members are no contacts', () => {
    const { members } = seen('Team', { kind: 'group', members: ['Anna', '+34 612 34 56 78', '~Bo'] });
    expect(members.value?.map(({ saved, phone }) => [saved, phone?.e164 ?? null])).toEqual([
      [null, null],
      [false, '+34612345678'],
      [false, null],
    ]);
  });
});
