import { fold } from '../words/fold';
import { isGivenName } from '../people/given-names';

/** A line that may be a row of a table of people. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly hasPhone: boolean;
  /** It is written as only phone numbers are: "+", a zero in front, groups. */
  readonly hasWrittenPhone: boolean;
  readonly hasMail: boolean;
  readonly hasBirth: boolean;
  readonly hasId: boolean;
  readonly hasAmount: boolean;
  /** A known given name stands in it. */
  readonly isGiven: boolean;
  /** It has words that may be a name. */
  readonly isNamed: boolean;
  /** Its words without digits, to tell lists of people from lists of one thing. */
  readonly words: string;
}

const LONGEST_ROW = 400;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,60}\.[\p{L}]{2,24}/gu;
const DATE =
  /(?<![0-9])(?:(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:(?:19|20)[0-9]{2}|[0-9]{2})|[0-9]{1,2}\.? \p{L}{3,10}\.? (?:19|20)[0-9]{2}|[0-9]{1,2}-\p{L}{3}-(?:19|20)?[0-9]{2})(?![0-9])/gu;
const TIME = /(?<![0-9])[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2})?(?![0-9])/gu;
const PHONE =
  /(?<![\p{L}\p{N}.,/-])(?:\+[ ]?)?\(?[0-9](?:[ ()./-]{0,2}[0-9]){6,14}(?![\p{L}\p{N}]|[.,][0-9])/gu;
const MONEY =
  /(?:[$€£₹₺]|R\$|Rp|Rs|EUR|USD|GBP|INR|CHF|TL)[ .]{0,2}[0-9]|[0-9][ ]?(?:[$€£₹₺]|EUR|USD|GBP|INR|CHF|TL|k|juta|jt|ريال|लाख)(?![\p{L}])|(?<![\p{L}\p{N}./-])[0-9]{1,3}(?:[.,' ][0-9]{3}){1,3}(?![0-9])|(?<![\p{L}\p{N}./-])[0-9]{4,7}(?:[.,][0-9]{2})?(?![\p{L}\p{N}./-])/u;
const ID =
  /(?<![\p{L}\p{N}])(?=[A-Z0-9./-]{0,24}[0-9]{3})[A-Z0-9]{1,18}(?:[./ -][A-Z0-9]{1,10}){0,4}(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{M}'-]{2,24}/gu;
const BOOK = /^97[89][0-9]{10}$/u;
const CALLING_CODES =
  /^(?:1|20|27|3[0-469]|4[0-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-58]|234|254|351|353|880|9[67][0-9])/u;

/** Reads a line as a row; null when it holds nothing that tables of people hold. */
export function readRow(text: string, start: number, end: number): Row | null {
  if (end - start > LONGEST_ROW || !mayHoldData(text, start, end)) return null;
  const line = text.slice(start, end);
  const withoutMail = line.replace(MAIL, ' ');
  const hasMail = withoutMail !== line;
  let hasBirth = false;
  const plain = withoutMail
    .replace(DATE, (date) => {
      hasBirth ||= isBirth(date);
      return ' | ';
    })
    .replace(TIME, ' | ');
  const phones = [...plain.matchAll(PHONE)].map(([number]) => number).filter(isPhone);
  const hasId = [...plain.matchAll(ID)].some(([code]) => {
    const digits = code.replace(/[^0-9]/gu, '');
    return digits.length >= 6 && !BOOK.test(digits);
  });
  const words = [...plain.matchAll(WORD)].map(([word]) => word);
  if (words.length === 0 && !hasMail) return null;
  const folded = words.map((word) => fold(word));
  return {
    start,
    end,
    text: line,
    hasPhone: phones.length > 0,
    hasWrittenPhone: phones.some((number) => /^(?:[+(]|0)|[0-9][ ().-]{1,2}[0-9]/u.test(number)),
    hasMail,
    hasBirth,
    hasId,
    hasAmount: MONEY.test(plain),
    isGiven: folded.some((word) => isGivenName(word)),
    isNamed: words.length > 0 && words.length <= 14,
    words: folded.join(' '),
  };
}

/** Fewer than five digits and no "@" make no row. */
export function mayHoldData(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x40) return true;
    if (unit >= 0x30 && unit <= 0x39 && (digits += 1) >= 4) return true;
  }
  return false;
}

function isBirth(date: string): boolean {
  const year = Number(/(?:19|20)[0-9]{2}/u.exec(date)?.[0] ?? Number.NaN);
  return year >= 1925 && year <= 2019;
}

function isPhone(written: string): boolean {
  const compact = written.replace(/[^0-9]/gu, '');
  if (written.startsWith('+')) return compact.length >= 8;
  const hasGroups = /[0-9][ ().-]{1,2}[0-9]/u.test(written);
  if (compact.length <= 7) return hasGroups && /^[0-9]{3}[ -][0-9]{2}[ -]?[0-9]{2}$/u.test(written);
  // Measured values and amounts in threes are no phone numbers.
  if (/^[0-9][.][0-9]|[.][0-9]{6}/u.test(written) && !/^[0-9](?:\.[0-9]{2}){4}$/u.test(written)) return false;
  if (/^[0-9]{1,3}(?:[. ][0-9]{3}){2,3}$/u.test(written) && !written.startsWith('0')) return false;
  // Book numbers, and draws of six numbers.
  if (BOOK.test(compact) || /^[0-9]{2}(?:[ -][0-9]{2}){5,}$/u.test(written)) return false;
  if (compact.length <= 11) return true;
  return (
    compact.startsWith('0') ||
    (CALLING_CODES.test(compact) && compact.length <= 13 && (hasGroups || compact.length <= 12))
  );
}
