import { describe, expect, it } from 'vitest';
import { direction } from '@/lib/i18n/direction';
import type { Message } from '@/lib/i18n/message';
import { describeFindings, ruleName, typeName } from '@/lib/i18n/names';
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
    expect(ruleName(t, { id: 'password', name: 'Our rule' })).toBe('Our rule');
    expect(ruleName(t, { id: 'password', name: null })).toBe('Passwords in messages');
    expect(ruleName(t, { id: 'client-id', name: null })).toBe('client-id');
  });

  it('names a kind of data by the catalogue, its own label or its id', () => {
    expect(typeName(t, { type: 'payment-card', label: 'payment card' })).toBe('Card number');
    expect(typeName(t, { type: 'br-cpf', label: 'CPF' })).toBe('CPF');
    expect(typeName(t, { type: 'client-id', label: null })).toBe('client-id');
  });

  it('counts kinds and folds the rest', () => {
    const iban = { type: 'iban', group: 'bank', label: 'IBAN' } as const;
    const card = { type: 'payment-card', group: 'payment', label: 'payment card' } as const;
    const cpf = { type: 'br-cpf', group: 'national-id', label: 'CPF' } as const;
    const token = { type: 'npm-token', group: 'vendor-token', label: 'npm token' } as const;
    expect(describeFindings(t, [iban, card, iban])).toBe('2 IBANs and a card number');
    expect(describeFindings(t, [cpf, cpf, token])).toBe('2 ID numbers (CPF) and an access key (npm token)');
    expect(describeFindings(t, [iban, card, cpf, token])).toBe(
      'an IBAN, a card number, an ID number (CPF), and 1 more thing',
    );
  });
});
