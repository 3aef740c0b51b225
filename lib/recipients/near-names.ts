import { foldName } from './fold-name';
import { skeletonOf } from './skeleton';

/**
 * How two names are near to each other:
 * - same: letter for letter.
 * - same-letters: but for case, accents, emoji, punctuation or what is drawn as nothing.
 * - look-alike: with letters or digits that look like others.
 * - one-letter: with one letter more, less, changed or swapped in a long word.
 * - first-name: the same first word, the rest another.
 */
export type Nearness = 'same' | 'same-letters' | 'look-alike' | 'one-letter' | 'first-name';

/** A name made ready for comparing. */
export interface PreparedName {
  readonly shown: string;
  readonly fold: string;
  readonly words: readonly string[];
  /** The fold without its spaces. */
  readonly joined: string;
  readonly skeleton: string;
}

const KEPT = 5000;
const prepared = new Map<string, PreparedName>();

/** Prepares a name; the work is remembered, as lists of chats hardly change. */
export function prepareName(shown: string): PreparedName {
  const before = prepared.get(shown);
  if (before) return before;
  const fold = foldName(shown);
  const name = {
    shown,
    fold,
    words: fold.split(' '),
    joined: fold.replaceAll(' ', ''),
    skeleton: skeletonOf(shown),
  };
  if (prepared.size >= KEPT) prepared.clear();
  prepared.set(shown, name);
  return name;
}

/** Null where the names are not near. A name without letters or digits is near to nothing. */
export function nearnessOf(a: PreparedName, b: PreparedName): Nearness | null {
  if (a.fold === '' || b.fold === '') return null;
  if (a.fold === b.fold) return a.shown === b.shown ? 'same' : 'same-letters';
  if (a.joined === b.joined && hasLetter(a.fold)) return 'same-letters';
  if (a.skeleton === b.skeleton && !differsInNumber(a, b)) return 'look-alike';
  if (isOneLetterApart(a, b)) return 'one-letter';
  const [first] = a.words;
  return first === b.words[0] && hasLetter(first ?? '') && (first?.length ?? 0) >= 2 ? 'first-name' : null;
}

/** "Ward 0" and "Ward O" look alike; "Room 10" and "Room 1O" too; "Stand 1" and "Stand I" are numbers both. */
function differsInNumber(a: PreparedName, b: PreparedName): boolean {
  const numbers = ({ words }: PreparedName): string => words.filter((word) => /^\d+$/u.test(word)).join(' ');
  return numbers(a) !== '' && numbers(b) !== '' && numbers(a) !== numbers(b);
}

/** Scripts in which one letter of many is easily overlooked. In the others each sign says much more. */
const SPELT =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+$/u;

/** Shorter words differ by one letter as a matter of course: Maria and Marta, Team A and Team B. */
const MIN_WORD = 5;
const MIN_NAME = 8;

/**
 * One slip in one long word, all other words the same. The first letter is hardly ever mistyped and makes another
 * name (Fernández, Hernández); the last one is often another form (Ivanov, Ivanova; Daniel, Daniela).
 */
function isOneLetterApart(a: PreparedName, b: PreparedName): boolean {
  if (a.words.length !== b.words.length || Math.abs(a.fold.length - b.fold.length) > 1) return false;
  if (Math.min(a.fold.length, b.fold.length) < MIN_NAME) return false;
  const at = a.words.findIndex((word, index) => word !== b.words[index]);
  const [one = '', other = ''] = [a.words[at], b.words[at]];
  if (a.words.slice(at + 1).some((word, index) => word !== b.words[at + 1 + index])) return false;
  if (Math.min(one.length, other.length) < MIN_WORD - 1 || Math.max(one.length, other.length) < MIN_WORD)
    return false;
  return SPELT.test(one) && SPELT.test(other) && isOneSlip(one, other);
}

/** One letter inserted, left out or changed, or two neighbours swapped; neither the first nor the last alone. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end])
    end += 1;
  if (start === 0) return false;
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  // At the very end only a doubled letter is a slip ("Schmidtt").
  if (end === 0 && !isSwap) return left === '' && right.length === 1 && long.at(-1) === long.at(-2);
  return isSwap || (left.length <= 1 && right.length === 1);
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
