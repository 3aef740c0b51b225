import type { Confidence, Match } from '../../model/finding';
import { isInCardRange } from '../card-ranges';
import { type Detector, type TextKind, toMatch } from '../detector';
import { type DigitGroup, listDigitGroups } from '../digit-groups';
import { hasLuhnCheckDigit } from '../luhn';
import type { NormalisedText } from '../normalise';

const TYPE = 'payment-card';
const MIN_DIGITS = 12;
const MAX_DIGITS = 19;

/** Group sizes that are printed on cards or typed by people. */
const GROUPINGS: ReadonlySet<string> = new Set([
  '4-4-4-4',
  '4-4-4-4-3',
  '4-4-4-4-2',
  '4-4-4-4-1',
  '4-6-5',
  '4-6-4',
  '4-4-4-3',
  '4-4-4-2',
  '4-4-4',
  '4-4-5',
  '4-3-3-3',
  '4-4-8',
  '4-12',
  '6-13',
  '8-8',
]);

/** Numbers of payment cards, by issuer range, length and check digit. */
export const paymentCard: Detector = {
  type: TYPE,
  appliesTo: ['text', 'file-name'],
  source: 'ISO/IEC 7812-1',
  minDigits: MIN_DIGITS,
  find(text, kind) {
    const groups = listDigitGroups(text.text);
    const matches: Match[] = [];
    for (let first = 0; first < groups.length;) {
      const last = findCard(text.text, groups, first);
      if (last === null) {
        first++;
        continue;
      }
      matches.push(describe(text, kind, groups.slice(first, last + 1)));
      first = last + 1;
    }
    return matches;
  },
};

/** Index of the last group of the card that begins with group `first`, or null. */
function findCard(text: string, groups: readonly DigitGroup[], first: number): number | null {
  if (!canBeginCard(groups, first)) return null;
  let digits = '';
  let grouping = '';
  for (let last = first; last < groups.length; last++) {
    const group = groups[last];
    if (!group) return null;
    digits += group.digits;
    if (digits.length > MAX_DIGITS) return null;
    grouping = last === first ? `${group.digits.length}` : `${grouping}-${group.digits.length}`;
    if (
      digits.length >= MIN_DIGITS &&
      isPlausibleGrouping(groups, first, last, grouping) &&
      isCardNumber(digits) &&
      standsAlone(text, groups, first, last)
    ) {
      return last;
    }
    if (group.separator === null) return null;
  }
  return null;
}

/**
 * True for whole numbers and for the group sizes cards begin with. One or two digits at a time look like a
 * list of small numbers, so those must begin their list; that also keeps such lists linear.
 */
function canBeginCard(groups: readonly DigitGroup[], first: number): boolean {
  const size = groups[first]?.digits.length ?? 0;
  if (size <= 2) return groups[first - 1]?.separator == null;
  return size >= MIN_DIGITS || size === 4 || size === 6 || size === 8;
}

function isCardNumber(digits: string): boolean {
  return isInCardRange(digits) && hasLuhnCheckDigit(digits) && new Set(digits).size > 1;
}

function isPlausibleGrouping(groups: readonly DigitGroup[], first: number, last: number, grouping: string) {
  if (first === last || GROUPINGS.has(grouping)) return true;
  // One or two digits at a time: lists of small numbers look the same, so the whole list must be the card.
  const isWholeChain = groups[first - 1]?.separator == null && groups[last]?.separator == null;
  return isWholeChain && /^(?:1(?:-1){11,18}|2(?:-2){5,8}(?:-1)?)$/u.test(grouping);
}

/** False inside a longer number, a decimal, a phone number in international form or a word. */
function standsAlone(text: string, groups: readonly DigitGroup[], first: number, last: number): boolean {
  const start = groups[first]?.start ?? 0;
  const end = groups[last]?.end ?? 0;
  const joinedBefore = groups[first - 1]?.separator;
  const joinedAfter = groups[last]?.separator;
  if (joinedBefore === '-' || joinedBefore === '.' || joinedAfter === '-' || joinedAfter === '.')
    return false;
  return (
    !/[A-Za-z+]$|[0-9],$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[A-Za-z]/u.test(text.slice(end, end + 1))
  );
}

function describe(text: NormalisedText, kind: TextKind, groups: readonly DigitGroup[]): Match {
  const digits = groups.map((group) => group.digits).join('');
  const ending = digits.slice(-4);
  return toMatch(TYPE, text, {
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
    confidence: confidenceOf(digits, groups.length > 1, kind),
    validated: true,
    masked: `•••• ${ending}`,
    replacement: `[card ending ${ending}]`,
  });
}

/**
 * One unbroken number in ten has a fitting check digit. Few cards have 12 or 13 digits while article
 * numbers (EAN-13) do, and cameras and social networks name files by long numbers.
 */
function confidenceOf(digits: string, isGrouped: boolean, kind: TextKind): Confidence {
  if (isGrouped) return 'high';
  return digits.length <= 13 || kind === 'file-name' ? 'low' : 'high';
}
