import { SKIP, SPACE } from './beginnings';
import { LETTER, LOWER, OTHER, SINGLE, UPPER } from './characters';
import { CODE_BITS, CODE_MASK, HASH, type Lexicon, SIGN } from './lexicon';
import type { Numbers } from './numbers';

/** A space of a literal stands for at most so many separators. */
const MAX_SEPARATORS = 4;

/**
 * Takes note of the literals that begin at `start`, which must be the beginning of a word.
 * @param read the units of a text as `Lexicon.units` has them, with a zero behind the last.
 */
export function walk(lexicon: Lexicon, read: Uint16Array, start: number, found: Numbers): void {
  const { root, second, width, ways, shift, atNode } = lexicon;
  const first = (read[start] ?? 0) & CODE_MASK;
  let way = root[first] ?? 0;
  if (way === 0) return;
  if ((way & 1) === 1) take(atNode, read, start, start + 1, way, found);
  const mask = ways.length - 1;
  let depth = 1;
  let at = start + 1;
  for (;;) {
    const code = (read[at] ?? 0) & CODE_MASK;
    if (code === 0) return;
    at += 1;
    if (code === SKIP) continue;
    if (depth === 1) {
      way = second[first * width + code] ?? 0;
      if (way === 0) return;
    } else {
      const key = ((way >> 1) << CODE_BITS) | code;
      let slot = (Math.imul(key, HASH) >>> shift) << 1;
      while (ways[slot] !== key) {
        if (ways[slot] === 0) return;
        slot = (slot + 2) & mask;
      }
      way = ways[slot + 1] ?? 0;
    }
    depth += 1;
    if (code === SPACE) at = behindSeparators(read, at);
    if ((way & 1) === 0) continue;
    const tail = take(atNode, read, start, at, way, found);
    if (tail === 0) continue;
    takeTail(lexicon, read, start, at, tail - 1, depth, found);
    return;
  }
}

function behindSeparators(read: Uint16Array, from: number): number {
  let at = from;
  const end = from + MAX_SEPARATORS - 1;
  while (at < end && ((read[at] ?? 0) & CODE_MASK) === SPACE) at += 1;
  return at;
}

/** Compares the rest of a literal of which `depth` codes have been found, the last of them before `from`. */
function takeTail(
  { letters, starts, isOpen }: Lexicon,
  read: Uint16Array,
  start: number,
  from: number,
  id: number,
  depth: number,
  found: Numbers,
): void {
  const end = starts[id + 1] ?? 0;
  let at = from;
  for (let letter = (starts[id] ?? 0) + depth; letter < end;) {
    const code = (read[at] ?? 0) & CODE_MASK;
    at += 1;
    if (code === SKIP) continue;
    if (code !== letters[letter]) return;
    if (code === SPACE) at = behindSeparators(read, at);
    letter += 1;
  }
  if (isOpen[id] === 1 || endsWord(read, at)) found.pushThree(id, start, at);
}

/** @returns the only literal that goes on from there, plus 1; 0 for none. */
function take(
  atNode: Int32Array,
  read: Uint16Array,
  start: number,
  end: number,
  way: number,
  found: Numbers,
): number {
  const node = (way >> 1) * 3;
  const whole = atNode[node] ?? 0;
  const begun = atNode[node + 1] ?? 0;
  if (whole !== 0 && endsWord(read, end)) found.pushThree(whole - 1, start, end);
  if (begun !== 0) found.pushThree(begun - 1, start, end);
  return atNode[node + 2] ?? 0;
}

function endsWord(read: Uint16Array, at: number): boolean {
  const next = (read[at] ?? 0) >>> CODE_BITS;
  if (next !== LOWER && next !== UPPER && next !== LETTER) return true;
  const last = (read[at - 1] ?? 0) >>> CODE_BITS;
  return last === SINGLE || last === OTHER || last === SIGN;
}
