import * as fc from 'fast-check';

/** Valid ids of one type, made from the rule of its standard and not by the code under test. */
export interface IdRule {
  readonly type: string;
  /** A word for it, as somebody would write it before the number. */
  readonly word: string;
  /** Everything but what is computed. */
  readonly payload: fc.Arbitrary<string>;
  /** The whole id; null where the standard gives this payload to nobody. */
  readonly complete: (payload: string) => string | null;
  /** The payload of a whole id; without its last character where left out. */
  readonly payloadOf?: (id: string) => string;
}

export const digits = (count: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
export const oneOf = (values: string): fc.Arbitrary<string> => fc.constantFrom(...values);
export const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(''));
export const two = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));

/** A day of birth from 1940 to 2009, in the order and with the offset of the month that a standard wants. */
export function born(write: (year: number, month: number, day: number) => string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.integer({ min: 1940, max: 2009 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => write(year, month, day));
}
export const pad = (value: number): string => String(value % 100).padStart(2, '0');
export const yymmdd = born((year, month, day) => pad(year) + pad(month) + pad(day));
export const withCentury = (before1900: number): fc.Arbitrary<string> =>
  born((year, month, day) => (year < 2000 ? before1900 : before1900 + 1) + pad(year) + pad(month) + pad(day));
export const sexAndDay = (ddmmyy: boolean): fc.Arbitrary<string> =>
  born((year, month, day) => {
    const sex = (year < 2000 ? 3 : 5) + (day % 2);
    return sex + (ddmmyy ? pad(day) + pad(month) + pad(year) : pad(year) + pad(month) + pad(day));
  });

export const worth = (character: string): number => parseInt(character, 36);
export function sum(value: string, weights: readonly number[]): number {
  return [...value].reduce(
    (total, character, at) => total + worth(character) * (weights[at % weights.length] ?? 0),
    0,
  );
}
export const append = (payload: string, check: number): string | null => (check > 9 ? null : payload + check);

export const letters = (count: number, from = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'): fc.Arbitrary<string> =>
  joined(...Array.from({ length: count }, () => oneOf(from)));
