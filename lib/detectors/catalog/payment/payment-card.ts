import type { Confidence } from '../../../model/finding';
import type { Detector, ScanView, Span } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import type { TypeDocs } from '../../type-docs';
import { CARD_WORDS, OTHER_WORDS } from './card-words';
import { isInCardRange } from './card-ranges';
import { type DigitGroup, isJoinedBefore, readGroups } from './digit-groups';

const MIN_DIGITS = 12;
const MAX_DIGITS = 19;
const WORDS_BEFORE = 160;
const WORDS_BEHIND = 60;

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

/**
 * Numbers of payment cards, by issuer range, length and check digit. Published test numbers are found as well:
 * nobody can tell them from a real card of the same range, and people try a guard with them.
 */
const paymentCard: Detector = {
  kind: 'number',
  type: 'payment-card',
  label: 'card',
  atLeast: MIN_DIGITS,
  // No scheme issues numbers that begin with 0, 1 or 7.
  find: (view, { start }) => ('017'.includes(view.text.charAt(start)) ? null : findCard(view, start)),
};

export const paymentCards: readonly Detector[] = [paymentCard];

function findCard(view: ScanView, start: number): Span | null {
  const { text } = view;
  const { groups, isCut } = readGroups(text, start, MAX_DIGITS);
  const size = groups[0]?.digits.length ?? 0;
  const isJoined = isJoinedBefore(text, start);
  if (!canBegin(size, isJoined) || !startsAlone(text, start)) return null;
  let digits = '';
  let grouping = '';
  for (const [index, group] of groups.entries()) {
    digits += group.digits;
    grouping = index === 0 ? `${size}` : `${grouping}-${group.digits.length}`;
    if (digits.length < MIN_DIGITS) continue;
    const isLast = index === groups.length - 1 && !isCut;
    if (!GROUPINGS.has(grouping) && index > 0 && (isJoined || !isLast || !isSpelledOut(grouping))) continue;
    // Three groups may be the beginning of four.
    if (digits.length <= 13 && index > 0 && group.separator !== null) continue;
    if (!isCardNumber(digits) || !endsAlone(text, group.end, group.separator)) continue;
    if (standsInList(text, start, group, isJoined)) return null;
    return describe(view, start, group.end, digits, index > 0);
  }
  return null;
}

/**
 * True for whole numbers and for the group sizes cards begin with. One or two digits at a time look like a list of
 * small numbers, so those must begin their list.
 */
function canBegin(size: number, isJoined: boolean): boolean {
  if (size <= 2) return !isJoined;
  return size >= MIN_DIGITS || size === 4 || size === 6 || size === 8;
}

const GROUPS_BEFORE = /(?:[0-9]{4}[ \t-]?){3,4}(?<=[0-9]{4})[ \t\r\n-]{1,3}$/u;

/** True where the number is cut out of a longer row of groups that are no cards: backup codes, serial numbers. */
function standsInList(
  text: string,
  start: number,
  { end, separator }: DigitGroup,
  isJoined: boolean,
): boolean {
  if (!isJoined && separator === null) return false;
  const around = text.slice(Math.max(0, start - WORDS_BEFORE), start);
  if (CARD_WORDS.test(around)) return false;
  const before = isJoined ? (GROUPS_BEFORE.exec(around)?.[0] ?? '').replace(/[^0-9]/gu, '') : '';
  if (before !== '' && !isCardNumber(before.slice(-16))) return true;
  if (separator === null) return false;
  const next = readGroups(text, end + separator.length, MAX_DIGITS).groups.map(({ digits }) => digits);
  // Two groups of four and more go on with the list; an expiry date or a security code does not.
  if (next[0]?.length !== 4 || next[1]?.length !== 4) return false;
  return ![16, 15, 14].some((length) => isCardNumber(next.join('').slice(0, length)));
}

function isSpelledOut(grouping: string): boolean {
  return /^(?:1(?:-1){11,18}|2(?:-2){5,8}(?:-1)?)$/u.test(grouping);
}

/** False inside a longer number, a decimal, a phone number in international form or a word. */
function startsAlone(text: string, start: number): boolean {
  return !/[\p{L}+]$|[0-9][-.,]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function endsAlone(text: string, end: number, separator: string | null): boolean {
  return separator !== '-' && separator !== '.' && !/^[A-Za-z]/u.test(text.slice(end, end + 1));
}

/** True for a number of a scheme's range and length with its check digit, and not one digit repeated. */
export function isCardNumber(digits: string): boolean {
  return isInCardRange(digits) && hasLuhnCheckDigit(digits) && new Set(digits).size > 1;
}

function describe(view: ScanView, start: number, end: number, digits: string, isGrouped: boolean): Span {
  const before = view.text.slice(Math.max(0, start - WORDS_BEFORE), start);
  const near = CARD_WORDS.exec(before) ?? CARD_WORDS.exec(view.text.slice(end, end + WORDS_BEHIND));
  const other = near ? null : OTHER_WORDS.exec(before);
  const ending = digits.slice(-4);
  return {
    start,
    end,
    confidence: confidenceOf(digits, isGrouped || near !== null, view.kind === 'file-name', other !== null),
    validated: true,
    masked: `•••• ${ending}`,
    replacement: `[card ending ${ending}]`,
    ...(near ? { raisedBy: [near[0].toLowerCase()] } : {}),
    ...(other ? { loweredBy: [other[0].toLowerCase()] } : {}),
  };
}

/**
 * One unbroken number in ten has a fitting check digit. Few cards have 12 or 13 digits while article numbers
 * (EAN-13) do, and cameras and social networks name files by long numbers.
 */
function confidenceOf(digits: string, isSure: boolean, isName: boolean, isOther: boolean): Confidence {
  if (!isSure && (digits.length <= 13 || isName)) return 'low';
  if (!isOther) return 'high';
  return isSure ? 'medium' : 'low';
}

export const paymentCardDocs: readonly TypeDocs[] = [
  {
    type: 'payment-card',
    group: 'payment',
    name: 'Payment card number',
    example: 'take 4111 1111 1111 1111, thanks',
    method:
      'Issuer range and length, Luhn check digit, a grouping that cards use. Unbroken numbers of 12 or 13 digits, in names of files or behind a word for orders are only noted. Published test numbers count.',
    source: 'ISO/IEC 7812-1; https://en.wikipedia.org/wiki/Payment_card_number',
    severity: 'critical',
  },
];
