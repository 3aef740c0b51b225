import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iban } from '@/lib/detectors/catalog/bank/iban';
import { ibanNumber } from './generate-numbers';
import { scanWith } from './scan-with';

const ibans = scanWith([iban]);

describe('iban', () => {
  it.each([
    'DE89370400440532013000',
    'DE89 3704 0044 0532 0130 00',
    'gb29 nwbk 6016 1331 9268 19',
    'FR14 2004 1010 0505 0001 3M02 606',
    'NO93-8601-1117-947',
    'MT84MALT011000012345MTLCAST001S',
    'DE89 3704\n0044 0532 0130 00',
    'DE 89 3704 0044 0532 0130 00',
  ])('finds %j', (number) => {
    const text = `IBAN: ${number}.`;
    const [found, ...others] = ibans(text);
    expect(others).toEqual([]);
    expect(text.slice(found?.start, found?.end)).toBe(number);
    expect(found).toMatchObject({ type: 'iban', validated: true });
  });

  it.each([
    ['wrong check digits', 'DE88 3704 0044 0532 0130 00'],
    ['an unknown country', 'XX89370400440532013000'],
    ['a number that is too long', 'DE893704004405320130001'],
    ['a number that is too short', 'DE8937040044053201300'],
    ['the middle of a word', 'aDE89370400440532013000'],
  ])('is silent on %s', (_name, text) => {
    expect(ibans(text)).toEqual([]);
  });

  it('shows the country and the last four characters only', () => {
    expect(ibans('DE89370400440532013000')[0]).toMatchObject({
      masked: 'DE•• •••• 3000',
      replacement: '[IBAN ending 3000]',
    });
  });

  it('finds the IBANs of every country, grouped or not, in either case', () => {
    fc.assert(
      fc.property(ibanNumber, fc.boolean(), fc.boolean(), (number, isGrouped, isLower) => {
        const grouped = isGrouped ? (number.match(/.{1,4}/g) ?? []).join(' ') : number;
        const written = isLower ? grouped.toLowerCase() : grouped;
        const text = `to ${written}, please`;
        const found = ibans(text)[0];
        expect(text.slice(found?.start, found?.end)).toBe(written);
      }),
    );
  });

  it('finds no IBAN after one digit changed', () => {
    fc.assert(
      fc.property(ibanNumber, fc.integer({ min: 1, max: 9 }), (number, by) => {
        const at = [...number].findLastIndex((character) => /\d/.test(character));
        const changed = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`;
        expect(ibans(changed)).toEqual([]);
      }),
    );
  });
});
