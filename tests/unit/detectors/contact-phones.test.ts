import { getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneMetadata } from '@/lib/detectors/catalog/contact/phone-metadata';
import { createPhoneDetector } from '@/lib/detectors/catalog/contact/phone-number';
import { scanWith } from './scan-with';

const phones = scanWith([createPhoneDetector(phoneMetadata)]);

describe('phone numbers', () => {
  it.each([
    '+44 20 7946 0018',
    '+1 (650) 253-0000',
    '+4915123456789',
    '0044 20 7946 0018',
    '+55 11 98765-4321',
    '(+49) 30 123456',
    '+49 (0)30 123456',
    '+٩١ ٩٨٧٦٥ ٤٣٢١٠',
  ])('finds %j anywhere', (number) => {
    expect(phones(`see you, ${number} is it`)).toMatchObject([{ found: number, confidence: 'high' }]);
  });

  it.each([
    ['call me at 415-666-7777', '415-666-7777'],
    ['my number is (415) 555-2671 x12', '(415) 555-2671 x12'],
    ['WhatsApp me on 07911 123456', '07911 123456'],
    ['mi celular es 612 345 678', '612 345 678'],
    ['meu telefone: (11) 98765-4321', '(11) 98765-4321'],
    ['ruf mich an: 0151 23456789', '0151 23456789'],
    ['mon numéro est le 06 12 34 56 78', '06 12 34 56 78'],
    ['chiamami al 347 123 4567', '347 123 4567'],
    ['bel me op 06-12345678', '06-12345678'],
    ['मेरा नंबर 98765 43210 है', '98765 43210'],
    ['hubungi 0812-3456-7890', '0812-3456-7890'],
    ['beni ara 0532 123 45 67', '0532 123 45 67'],
    ['رقمي 0512345678', '0512345678'],
    ['电话 13812345678', '13812345678'],
    ['https://wa.me/4915123456789', '4915123456789'],
  ])('finds the national form behind a word in %j', (text, number) => {
    expect(phones(text).map(({ found }) => found)).toEqual([number]);
  });

  it('finds the national form where the country is in use', () => {
    expect(phones('Anna 0151 23456789')).toEqual([]);
    expect(phones('Anna 0151 23456789', ['DE'])[0]).toMatchObject({ confidence: 'medium', validated: true });
    expect(phones('tel 0151 23456789', ['DE'])[0]).toMatchObject({ confidence: 'high' });
  });

  it.each([
    'order 4156667777',
    'call about invoice 0612345678',
    'call me on 24/12/2026 at 10:30',
    'call me 2026-11-25 10:30',
    'the price is $4156667777, call',
    'we won 21-14 18-21 21-19',
    '2010-2026 and 1990/1995',
    'ip 91.189.92.181 80',
    '415.66677',
    'total 1.234.567.890',
    'https://example.com/4156667777/a',
    'kernel 2.6.15-23-386 tel',
    '1 2 3 4 5 6 7 8 9 10 11 12 call',
    'my number is 12',
    '+1 555',
    '+99912345678',
  ])('is silent on %j, even with countries in use', (text) => {
    expect(phones(text, ['US', 'DE', 'FR', 'IN', 'BR'])).toEqual([]);
  });

  it('finds an example of every country, as it is written there, whatever surrounds it', () => {
    const countries = Object.keys(phoneMetadata.countries) as (keyof typeof examples)[];
    const numbers = countries
      .map((country) => getExampleNumber(country, examples))
      .filter((number) => number !== undefined && number.nationalNumber.length >= 7);
    expect(numbers.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(
        fc.constantFrom(...numbers),
        fc.constantFrom('', 'hi 👍 ', 'um 12 Uhr: ', 'مرحبا '),
        fc.constantFrom('', '.', ', ok', '\nbye'),
        (number, before, after) => {
          for (const written of [number!.formatInternational(), number!.number]) {
            expect(phones(`${before}${written}${after}`).map(({ found }) => found)).toEqual([written]);
          }
        },
      ),
    );
  });
});
