import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectorTypes } from '@/lib/detectors/registry';
import { labelOf } from '@/lib/detectors/type-labels';
import { guardTexts } from '@/lib/i18n/locales';
import type { Message } from '@/lib/i18n/message';
import { familyNotes } from '@/lib/i18n/notes/families';
import { guardNotes } from '@/lib/i18n/notes/guard';
import { pageNotes } from '@/lib/i18n/notes/pages';
import { recipientNotes } from '@/lib/i18n/notes/recipients';
import { pageTexts } from '@/lib/i18n/page-locales';
import { dataGroupSchema } from '@/lib/model/data-group';
import { degradedReasonSchema } from '@/lib/model/guard-state';
import { justificationReasonSchema, outcomeSchema } from '@/lib/model/outcome';
import { recipientKindSchema } from '@/lib/model/recipient';
import { actionSchema } from '@/lib/model/rule';
import { channelSchema, partRoleSchema } from '@/lib/model/send-intent';
import { defaultRuleSet } from '@/lib/rules/default-rules';

const english = pageTexts.en as Readonly<Record<string, Message>>;
const notes: Readonly<Record<string, string>> = { ...guardNotes, ...recipientNotes, ...pageNotes };
const families = Object.entries(familyNotes);

function noteFor(key: string): string | undefined {
  return notes[key] ?? families.find(([prefix]) => key.startsWith(prefix))?.[1];
}

function placeholders(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
}

describe('the English catalogue', () => {
  it('has a note for translators on every text', () => {
    expect(Object.keys(english).filter((key) => (noteFor(key) ?? '').length < 15)).toEqual([]);
  });

  it('explains every placeholder', () => {
    const unexplained = Object.entries(english).filter(([key, message]) =>
      placeholders(message).some((placeholder) => !noteFor(key)?.includes(placeholder)),
    );
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it('has no note without a text', () => {
    expect(Object.keys(notes).filter((key) => !(key in english))).toEqual([]);
    const unused = families.filter(([prefix]) => !Object.keys(english).some((key) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  it.each([
    ['type.', detectorTypes.filter((type) => labelOf(type) === null)],
    ['family.', dataGroupSchema.options],
    ['rule.', defaultRuleSet.rules.map(({ id }) => id)],
    ['why.', defaultRuleSet.rules.map(({ id }) => id)],
    ['kind.', recipientKindSchema.options],
    ['channel.', channelSchema.options],
    ['role.', partRoleSchema.options.filter((role) => role !== 'message')],
    ['reason.', justificationReasonSchema.options],
    ['problem.', degradedReasonSchema.options],
    ['anchor.', ['conversation', 'composer', 'send-button', 'chat-title']],
    ['action.', actionSchema.options],
    ['outcome.', outcomeSchema.options],
  ])('has a text for every %s id', (prefix, ids) => {
    expect(ids.filter((id) => !(`${prefix}${id}` in english))).toEqual([]);
  });
});

describe('texts about kinds of data', () => {
  it('speak of no type that does not exist', () => {
    const named = Object.keys(english).flatMap((key) => /^(?:type|found)\.(.+)$/.exec(key)?.[1] ?? []);
    expect(named.filter((type) => type !== 'more' && !detectorTypes.includes(type))).toEqual([]);
  });
});

describe('every locale', () => {
  const catalogues = [...Object.entries(guardTexts), ...Object.entries(pageTexts)];

  it.each(catalogues)('%s takes the same values as English', (_language, texts) => {
    for (const [key, message] of Object.entries<Message>(texts)) {
      expect(placeholders(message), key).toEqual(placeholders(english[key] ?? ''));
    }
  });

  it('is there for the popup as well as for the guard', () => {
    expect(Object.keys(pageTexts)).toEqual(Object.keys(guardTexts));
  });
});

describe('the store texts', () => {
  it('fit the stores’ limits', () => {
    const texts = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
      string,
      { message: string; description: string }
    >;
    expect(texts.extensionName?.message).toBe('Sluice');
    expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(Object.values(texts).every(({ description }) => description.length > 15)).toBe(true);
  });
});
