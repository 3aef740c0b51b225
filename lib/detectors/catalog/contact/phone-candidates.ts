/** A run of groups of digits that may hold phone numbers. */
export interface NumberChain {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly Group[];
}

interface Group {
  /** From the sign or bracket in front of the digits. */
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** True where a "+" stands in front. */
  readonly isPlus: boolean;
}

/** Some groups of a chain, as they are written. */
export interface Digits {
  readonly start: number;
  readonly end: number;
  readonly compact: string;
  /** How many groups of the chain it takes. */
  readonly groups: number;
  readonly isInternational: boolean;
  /** True for what reads as a date, a span of years, a decimal, scores or a list. */
  readonly looksOtherwise: boolean;
  /** True for thousands in groups and for separators that other numbers have: only a word makes it a phone number. */
  readonly isOddlyWritten: boolean;
  /** True for what is written as people write phone numbers: a trunk zero, groups, or ten digits and more. */
  readonly isTyped: boolean;
}

/** How far a run of groups is read, in characters. */
export const LONGEST_CHAIN = 240;
const MOST_GROUPS = 40;
const MOST_GROUPS_OF_NUMBER = 8;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/** What may stand between two groups: one separator, or a bracket with a space, or the "(0)" of a trunk prefix. */
const GROUP =
  /(?:[ \t]?[-./~][ \t]?|[ \t]{0,3}\(?[ \t]?|\)[ \t]?[-./]?[ \t]?)?(?<plus>\+)?(?<digits>[0-9]{1,15})(?![0-9])/uy;
const ADDRESS = /[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?!\.?[0-9])/uy;
const FIRST = /(?<digits>[0-9]{1,16})(?![0-9])/uy;

/** The chain that begins with the number at `at`; null inside another chain and where there is too little. */
export function numberChains(text: string, at: number): NumberChain | null {
  const before = text.slice(Math.max(0, at - 5), at);
  if (/[0-9](?:[ \t]?[-./~][ \t]?|[ \t]{1,3}\(?[ \t]?|\(|\)[ \t]?[-./]?[ \t]?)?$/u.test(before)) return null;
  if (/(?:[\p{M}_#@&]|\p{L}-|[$€£¥₹₺₽]\s?|[0-9][,:.])$/u.test(before)) return null;
  // Inside a link, unless the link is one that calls.
  if (/[/=]$/u.test(before) && !/(?:wa\.me\/|phone=)$/u.test(text.slice(Math.max(0, at - 8), at)))
    return null;
  ADDRESS.lastIndex = at;
  if (ADDRESS.test(text)) return null;
  FIRST.lastIndex = at;
  const digits = FIRST.exec(text)?.groups?.digits;
  if (digits === undefined) return null;
  const opening = /\(?(?<plus>\+[ ]?)?\(?$/u.exec(before);
  const length = opening?.[0].length ?? 0;
  const groups: Group[] = [
    { start: at - length, end: at + digits.length, digits, isPlus: opening?.groups?.plus !== undefined },
  ];
  let total = digits.length;
  let end = at + digits.length;
  while (groups.length < MOST_GROUPS && end - at < LONGEST_CHAIN) {
    GROUP.lastIndex = end;
    const match = GROUP.exec(text);
    const next = match?.groups?.digits;
    if (!match || next === undefined) break;
    const isPlus = match.groups?.plus !== undefined;
    const stop = end + match[0].length;
    const isOpen = text.charAt(stop - next.length - 1) === '(' || isPlus;
    groups.push({ start: stop - next.length - (isOpen ? 1 : 0), end: stop, digits: next, isPlus });
    total += next.length;
    end = stop;
  }
  return total >= FEWEST_DIGITS ? { start: groups[0]?.start ?? at, end, groups } : null;
}

/** The stretches from group `first` on that have a phone number's length, the longest first. */
export function* slicesOf(text: string, chain: NumberChain, first: number): Generator<Digits> {
  const group = chain.groups[first];
  if (!group) return;
  // Inside a date, a score or a version nothing new begins.
  if (first > 0 && !group.isPlus && /[-./]/u.test(text.charAt(group.start - 1))) return;
  const atMost = group.digits.length === 1 ? MOST_DIGITS : MOST_GROUPS_OF_NUMBER;
  const most = Math.min(chain.groups.length, first + atMost);
  for (let last = most - 1; last >= first; last--) {
    const taken = chain.groups.slice(first, last + 1);
    const compact = taken.map(({ digits }) => digits).join('');
    if (compact.length < FEWEST_DIGITS || compact.length > MOST_DIGITS + 2) continue;
    if (taken.slice(1).some(({ isPlus }) => isPlus)) continue;
    const end = taken.at(-1)?.end ?? group.end;
    if (/^(?:(?!x[0-9])[\p{L}_/+=&]|[,.:-][\p{L}\p{N}]|[ ]?[€$£%₹₺])/u.test(text.slice(end, end + 2)))
      continue;
    const written = text.slice(group.start, end);
    if (written.includes('(') && !written.includes(')')) continue;
    const sizes = taken.map(({ digits }) => digits.length);
    // Many short groups are a list of numbers or a score, unless somebody spells the whole number out.
    const isSpelled = taken.length === chain.groups.length && sizes.every((size) => size === 1);
    if (!isSpelled && sizes.filter((size) => size === 1).length > 2) continue;
    const isInternational = group.isPlus || /^00[1-9]/u.test(compact);
    yield {
      start: group.start,
      end,
      compact,
      groups: taken.length,
      isInternational,
      looksOtherwise: !isInternational && (looksOtherwise(written) || isCounting(taken)),
      isOddlyWritten: isSpelled || isOddlyWritten(written, compact),
      isTyped: compact.startsWith('0') || compact.length >= 10 || (taken.length > 1 && compact.length >= 9),
    };
  }
}

const DATE =
  /^(?:(?:0?[1-9]|[12][0-9]|3[01])(?<sign>[-./])(?:0?[1-9]|[12][0-9]|3[01])\k<sign>(?:(?:19|20)[0-9]{2}|[0-9]{2})|[0-3]?[0-9] [01]?[0-9] (?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[-./ ]?[01][0-9][-./ ]?[0-3][0-9])(?:[ ]|$)/u;
const AMOUNT = /^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3}){2,4}|(?: [0-9]{3}){2,4})$/u;
const ISO_DATE = /(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]/u;
/** The area code before a slash. */
const AREA = /^\(?(?:[2-9][0-9]{2}\)?\/[0-9]{3}[ -][0-9]{4}|0[0-9]{2,4}\)?[ ]?\/[ ]?[0-9 -]{5,10})$/u;
const YEARS = /^(?:19|20)[0-9]{2}[ ]?[-/][ ]?(?:19|20)[0-9]{2}$/u;
const SCORES = /^[0-9]{1,2}-[0-9]{1,2}(?: [0-9]{1,2}-[0-9]{1,2}){1,4}$/u;
const VERSION = /^[0-9]\.[0-9]{1,2}\.[0-9]/u;
const DECIMAL = /^[0-9]{1,3}\.[0-9]{4,}/u;

/** One, two, three: a list, not a number. */
function isCounting(groups: readonly Group[]): boolean {
  const steps = groups.slice(1).filter(({ digits }, at) => Number(digits) - Number(groups[at]?.digits) === 1);
  return groups.length > 3 && steps.length === groups.length - 1;
}

function looksOtherwise(written: string): boolean {
  return [DATE, ISO_DATE, YEARS, DECIMAL, SCORES, VERSION].some((pattern) => pattern.test(written));
}

function isOddlyWritten(written: string, compact: string): boolean {
  if (AMOUNT.test(written) && (written.includes('.') || compact.length < 9)) return true;
  const dots = written.split('.').length - 1;
  return (written.includes('/') && !AREA.test(written)) || dots === 1 || (dots > 1 && written.includes('-'));
}
