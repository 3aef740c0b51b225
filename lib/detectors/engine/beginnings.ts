import type { Lexicon } from './lexicon';

/** Code of a separator between words. */
export const SPACE = 1;
/** Code of a mark that does not count. */
export const SKIP = 2;

const HASH = 0x9e3779b1;
const SECOND_HASH = 0x85ebca6b;
const BITS_OF_TWO = 13;
const BITS_OF_THREE = 15;
const BITS_OF_FOUR = 17;

/**
 * What literals begin with, one bit by the hash of as many codes as they have, of the first four for most. Small enough
 * for a processor's first cache: most words of a text are told from all literals by these few looks.
 */
export interface Beginnings {
  /** By code: 1 where a literal has no other. */
  readonly one: Uint8Array;
  readonly two: Uint32Array;
  readonly three: Uint32Array;
  readonly four: Uint32Array;
}

export function beginningsOf(
  { letters, starts, isOpen }: Pick<Lexicon, 'letters' | 'starts' | 'isOpen'>,
  digits: readonly number[],
  width: number,
): Beginnings {
  const one = new Uint8Array(width);
  const two = new Uint32Array(1 << (BITS_OF_TWO - 5));
  const three = new Uint32Array(1 << (BITS_OF_THREE - 5));
  const four = new Uint32Array(1 << (BITS_OF_FOUR - 5));
  // What may follow a whole word: its end, a separator, a mark, a digit.
  const ends = [0, SPACE, SKIP, ...digits];
  for (let id = 0; id < isOpen.length; id += 1) {
    const start = starts[id] ?? 0;
    const length = (starts[id + 1] ?? 0) - start;
    if (length === 0) continue;
    const first = letters[start] ?? 0;
    const second = letters[start + 1] ?? 0;
    const third = letters[start + 2] ?? 0;
    const fourth = letters[start + 3] ?? 0;
    if (length >= 4) setBit(four, hashOfFour(first, second, third, fourth));
    else if (length === 3) setBit(three, hashOfThree(first, second, third));
    else if (length === 2 && (isOpen[id] === 1 || second === SPACE)) setBit(two, hashOfTwo(first, second));
    else if (length === 2) for (const next of ends) setBit(three, hashOfThree(first, second, next));
    else if (isOpen[id] === 1) one[first] = ANYTHING;
    else one[first] ||= ITS_END;
  }
  return { one, two, three, four };
}

/** What may follow a literal of one code. */
const ITS_END = 1;
const ANYTHING = 2;

/** False where no literal can begin with these codes; true is only a maybe. */
export function mayBegin(
  { one, two, three, four }: Beginnings,
  first: number,
  second: number,
  third: number,
  fourth: number,
): boolean {
  const alone = one[first] ?? 0;
  if (alone !== 0 && (alone === ANYTHING || second <= SKIP)) return true;
  const long = hashOfFour(first, second, third, fourth);
  if (hasBit(four, long) || hasBit(three, hashOfThree(first, second, third))) return true;
  // Marks, and more than one separator, take a place here that they have not in a literal.
  if (second === SKIP || third === SKIP || fourth === SKIP) return true;
  if (third === SPACE && (second === SPACE || fourth === SPACE)) return true;
  return hasBit(two, hashOfTwo(first, second));
}

function hasBit(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

function hashOfTwo(first: number, second: number): number {
  return Math.imul((first << 10) ^ second, HASH) >>> (32 - BITS_OF_TWO);
}

function hashOfThree(first: number, second: number, third: number): number {
  return Math.imul((first << 20) ^ (second << 10) ^ third, HASH) >>> (32 - BITS_OF_THREE);
}

function hashOfFour(first: number, second: number, third: number, fourth: number): number {
  const begun = (first << 20) ^ (second << 10) ^ third;
  return Math.imul(begun ^ Math.imul(fourth, SECOND_HASH), HASH) >>> (32 - BITS_OF_FOUR);
}

function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}
