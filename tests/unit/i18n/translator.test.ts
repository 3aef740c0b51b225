import { describe, expect, it } from 'vitest';
import { direction } from '@/lib/i18n/direction';
import type { Message } from '@/lib/i18n/message';
import { describeTypes, ruleName, typeName } from '@/lib/i18n/names';
import { createTranslator, guardLocale } from '@/lib/i18n/translate';
import { pickLocale, translatorFor } from '@/lib/i18n/translator';

const t = createTranslator('en');

describe('translate', () => {
  it('fills in values', () => {
    expect(t('prompt.found.rule', { rule: 'Passwords' })).toBe('Rule: Passwords');
  });

  it('chooses the plural form and writes numbers as the language does', () => {
    expect(t('prompt.recipient.size', { count: 1 })).toBe('1 person');
    expect(t('prompt.recipient.size', { count: 20417 })).toBe('20,417 people');
  });

  it('chooses among all the forms that a language has', () => {
    const texts: Record<string, Message> = {
      chats: { one: '{count} čat', few: '{count} čaty', other: '{count} čatů' },
    };
    const czech = translatorFor<typeof texts>(texts, 'cs');
    expect([1, 3, 12345].map((count) => czech.find('chats', { count }))).toEqual([
      '1 čat',
      '3 čaty',
      `${(12345).toLocaleString('cs')} čatů`,
    ]);
  });

  it('puts a value in as it is, even where it looks like a placeholder', () => {
    expect(t('prompt.found.rule', { rule: '{rule} $& {count}' })).toBe('Rule: {rule} $& {count}');
  });

  it('finds nothing for keys that only every object has', () => {
    expect(t.find('constructor')).toBeNull();
  });
});

describe('locale and direction', () => {
  it('keeps the region where there is a catalogue for the language', () => {
    expect(guardLocale(['en-GB', 'en'])).toBe('en-GB');
  });

  it('takes the first language that has a catalogue, else English', () => {
    expect(pickLocale({ en: {}, ar: {} }, ['xx', 'ar-EG'])).toEqual({ locale: 'ar-EG', language: 'ar' });
    expect(guardLocale(['xx'])).toBe('en');
  });

  it.each(['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'uz-Arab-AF'])('%s is written from the right', (locale) => {
    expect(direction(locale)).toBe('rtl');
  });

  it.each(['en', 'de', 'az-Latn', 'arn', 'hi-IN'])('%s is written from the left', (locale) => {
    expect(direction(locale)).toBe('ltr');
  });
});

describe('names', () => {
  it('prefers the organisation’s own name of a rule and falls back to the id', () => {
    expect(ruleName(t, { id: 'iban', name: 'Our rule' })).toBe('Our rule');
    expect(ruleName(t, { id: 'iban', name: null })).toBe('Bank account numbers (IBAN)');
    expect(ruleName(t, { id: 'client-id', name: null })).toBe('client-id');
    expect(typeName(t, 'client-id')).toBe('client-id');
  });

  it('counts kinds and folds the rest', () => {
    expect(describeTypes(t, ['iban', 'payment-card', 'iban'])).toBe('2 IBANs and a card number');
    expect(describeTypes(t, ['iban', 'jwt', 'npm-token', 'private-key', 'client-id'])).toBe(
      'an IBAN, a login token (JWT), an npm token, and 2 more things',
    );
  });
});
