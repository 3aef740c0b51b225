import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanEast } from './east-ids';

/** The specimens of ICAO Doc 9303. */
const PASSPORT = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
] as const;
const TD2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'] as const;
const TD1 = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
] as const;

function zones(text: string): string[] {
  return scanEast(text)
    .filter(({ type }) => type === 'passport-mrz')
    .map(({ start, end }) => text.slice(start, end));
}

describe('machine-readable zones', () => {
  it.each([
    ['passport', PASSPORT],
    ['card with two lines', TD2],
    ['card with three lines', TD1],
  ])('finds a %s written in lines, in one piece, and in small letters', (_, lines) => {
    const whole = lines.join('\n');
    expect(zones(`here you go:\n${whole}\nok?`)).toEqual([whole]);
    expect(zones(`x ${lines.join('\r\n')} y`)).toEqual([lines.join('\r\n')]);
    expect(zones(lines.join(''))).toEqual([lines.join('')]);
    expect(zones(whole.toLowerCase())).toEqual([whole.toLowerCase()]);
  });

  it('finds the second line of a passport alone', () => {
    expect(zones(`scan says ${PASSPORT[1]}`)).toEqual([PASSPORT[1]]);
  });

  it('finds two in one text', () => {
    expect(zones(`${PASSPORT.join('\n')}\n\n${TD1.join('\n')}`)).toEqual([
      PASSPORT.join('\n'),
      TD1.join('\n'),
    ]);
  });

  it('takes no zone whose check digits do not fit', () => {
    const second = PASSPORT[1];
    const checked = [...second].flatMap((character, at) =>
      at !== 20 && !(at > 9 && at < 13) && /[0-9]/u.test(character) ? [at] : [],
    );
    fc.assert(
      fc.property(fc.constantFrom(...checked), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(second.charAt(at)) + by) % 10;
        expect(zones(`${PASSPORT[0]}\n${second.slice(0, at)}${digit}${second.slice(at + 1)}`)).toEqual([]);
      }),
    );
  });

  it.each([
    PASSPORT[0],
    `${PASSPORT[0]}\n${PASSPORT[0]}`,
    '<'.repeat(44),
    `${'0'.repeat(43)}<<`,
    'A'.repeat(44) + '<<',
    'if (a << 2) return b << 3;',
  ])('takes no name, filler or code: %s', (text) => {
    expect(zones(text)).toEqual([]);
  });
});
