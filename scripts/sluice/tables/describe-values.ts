import { SINGLE, kindOf } from '../../../lib/organisation/fold-character';
import { BEGIN, fold, foldedSlice } from '../../../lib/organisation/fold';
import { type GateDescription, LONGEST_VALUE, shapeOf } from '../../../lib/organisation/gate';

/** A value as it is hashed, or why it can't stand in a table. */
export type FoldedValue = { readonly value: string } | { readonly reason: string };

const LONGEST_CODE = 64;
const SHORTEST_CODE = 4;
const SHORTEST_NAME = 4;
const MOST_WORDS = 5;
/** More shapes than this are joined to one for each length. */
const MOST_SHAPES = 32;
/** A table that takes more than one in so many ordinary numbers for its own will disturb people. */
const TOLERABLE = 10_000;

/** Folds a value of an exact table. */
export function foldValue(written: string, kind: 'code' | 'name' | 'phrase'): FoldedValue {
  const folded = fold(written);
  const value = foldedSlice(folded, 0, folded.length);
  if (value.length === 0) return { reason: 'No letter or digit.' };
  if (value.length > LONGEST_VALUE) {
    return { reason: `${value.length} letters and digits; from ${LONGEST_VALUE + 1} on it is a document.` };
  }
  if (kind === 'code') {
    if (value.length >= SHORTEST_CODE && value.length <= LONGEST_CODE) return { value };
    return {
      reason: `A code has ${SHORTEST_CODE} to ${LONGEST_CODE} letters and digits, not ${value.length}.`,
    };
  }
  const isDense = [...value].some((letter) => kindOf(letter.charCodeAt(0)) === SINGLE);
  if (value.length < (isDense ? 2 : SHORTEST_NAME))
    return { reason: 'Too short: ordinary words would match.' };
  const words = folded.flags.subarray(0, folded.length).filter((flags) => (flags & BEGIN) !== 0).length;
  if (kind === 'name' && !isDense && words > MOST_WORDS) {
    return { reason: `${words} words; a name has up to ${MOST_WORDS}, more are a phrase.` };
  }
  return { value };
}

/** What the values look like. This is all that a table says about them in the clear. */
export function describe(values: readonly string[], isCode: boolean): GateDescription {
  if (!isCode) return { shapes: [], lengths: sorted(new Set(values.map(({ length }) => length))) };
  const shapes = new Set(values.map(shapeOf));
  if (shapes.size <= MOST_SHAPES) return { shapes: [...shapes].sort(), lengths: [] };
  const joined = new Map<number, string>();
  for (const shape of shapes) joined.set(shape.length, join(joined.get(shape.length) ?? shape, shape));
  return { shapes: [...joined.values()].sort(), lengths: [] };
}

/** Warns of shapes that are so full that ordinary numbers will often be taken for values. */
export function warnOfCrowding(values: readonly string[], { shapes }: GateDescription): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(shapeOf(value), (counts.get(shapeOf(value)) ?? 0) + 1);
  return [...counts].flatMap(([shape, count]) => {
    const oneIn = Math.floor((10 ** figures(shape, '9') * 26 ** figures(shape, 'A')) / count);
    if (oneIn >= TOLERABLE || shapes.length === 0) return [];
    return [
      `One in ${oneIn} codes of the shape ${shape} is in the table: others will be taken for it. Use a combination.`,
    ];
  });
}

function figures(shape: string, sign: string): number {
  return shape.split(sign).length - 1;
}

function join(one: string, other: string): string {
  return [...one].map((sign, at) => (sign === other[at] ? sign : '*')).join('');
}

function sorted(numbers: Iterable<number>): number[] {
  return [...numbers].sort((one, other) => one - other);
}
