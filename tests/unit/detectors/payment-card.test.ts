import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paymentCards } from '@/lib/detectors/catalog/payment/payment-card';
import { createEngine } from '@/lib/detectors/engine/engine';
import { cardNumber } from './generate-numbers';
import { scanWith } from './scan-with';

const cards = scanWith(paymentCards);
const files = createEngine([{ group: 'payment', detectors: paymentCards }]);

describe('payment-card', () => {
  it.each([
    '4111 1111 1111 1111',
    '5500 0000 0000 0004',
    '5555-5555-5555-4444',
    '2223003122003222',
    '3782 822463 10005',
    '371449635398431',
    '6011.1111.1111.1117',
    '3566 0020 2036 0505',
    '3056 930902 5904',
    '4111 1111\n1111 1111',
    '4111-1111-\n1111-1111',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '41 11 11 11 11 11 11 11',
    '４１１１ １１１１ １１１１ １１１１',
    '٤١١١ ١١١١ ١١١١ ١١١١',
    '4111\u200b1111\u200b1111\u200b1111',
    '4111\u00a01111\u00a01111\u00a01111',
  ])('finds %j', (number) => {
    const text = `take ${number}, thanks`;
    const [found, ...others] = cards(text);
    expect(others).toEqual([]);
    expect(text.slice(found?.start, found?.end)).toBe(number);
    expect(found).toMatchObject({ validated: true, confidence: 'high' });
  });

  it.each([
    ['a wrong check digit', '4111 1111 1111 1112'],
    ['zeros', '0000 0000 0000 0000'],
    ['one digit repeated', '4444444444444444'],
    ['a longer number', '94111111111111111'],
    ['a longer number with hyphens', '1234-4111-1111-1111-1111'],
    ['a decimal', '0.4111111111111111'],
    ['a phone number', '+4111111111111111'],
    ['a word', 'order A4111111111111111'],
    ['an unknown issuer', '1111 1111 1111 1117'],
    ['a list of small numbers', '9 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'],
    ['a time stamp', '20261123 210011 000000'],
  ])('is silent on %s', (_name, text) => {
    expect(cards(text)).toEqual([]);
  });

  it('finds a card beside its expiry date and code', () => {
    const text = '4111 1111 1111 1111 12/29 123';
    expect(cards(text).map(({ start, end }) => text.slice(start, end))).toEqual(['4111 1111 1111 1111']);
  });

  it('is unsure about long numbers in names of photos', () => {
    expect(files.scan('FB_4111111111111111.jpg', 'file-name')[0]?.confidence).toBe('low');
    expect(files.scan('visa 4111111111111111.jpg', 'file-name')[0]?.confidence).toBe('high');
    expect(files.scan('scan 4111 1111 1111 1111.jpg', 'file-name')[0]?.confidence).toBe('high');
  });

  it('tells which words raised or lowered it', () => {
    expect(cards('my visa 4111111111111111')[0]).toMatchObject({ confidence: 'high', raisedBy: ['visa'] });
    expect(cards('order 4111111111111111')[0]).toMatchObject({ confidence: 'low', loweredBy: ['order'] });
    expect(cards('कार्ड ४१११ ११११ ११११ ११११')[0]).toMatchObject({ confidence: 'high', raisedBy: ['कार्ड'] });
  });

  it('finds every valid card among words, where it stands', () => {
    const noise = fc.constantFrom('', 'hello ', 'room 12, ', 'é👍 ', '٣ مرحبا ', 'call me\n');
    fc.assert(
      fc.property(
        cardNumber,
        noise,
        noise,
        fc.constantFrom('', ' ', '-'),
        (number, before, after, separator) => {
          const written = number.length === 16 ? (number.match(/.{4}/g) ?? []).join(separator) : number;
          fc.pre(new Set(number).size > 1);
          const text = `${before}x: ${written} ${after}`;
          const found = cards(text)[0];
          expect(text.slice(found?.start, found?.end)).toBe(written);
          expect(found?.masked).toBe(`•••• ${number.slice(-4)}`);
        },
      ),
    );
  });

  it('finds no card after one digit changed', () => {
    const position = fc.nat({ max: 13 });
    fc.assert(
      fc.property(cardNumber, position, fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const changed = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`;
        expect(cards(changed)).toEqual([]);
      }),
    );
  });
});
