import { DIGIT, LETTER, LOWER, OTHER, SINGLE, UPPER } from './characters';
import { mayBegin } from './beginnings';
import { CODE_BITS, CODE_MASK, type Lexicon, SIGN } from './lexicon';
import { Numbers } from './numbers';
import { walk } from './walk';

const AT_SIGN = 0x40;
const COLON = 0x3a;
const LESS = 0x3c;

/** What detectors of signs may ask for. */
export const SIGNS = ['@', '://', '<<'] as const;

const BACKSLASH = 0x5c;
const PERCENT = 0x25;

/** What one pass over a text saw. Reused: it is only good until the next pass. */
export interface Seen {
  /** Literal, start, end: ordered by start. */
  readonly hits: Numbers;
  /** Start and end of each word of letters and digits that has a digit. */
  readonly groups: Numbers;
  /** Position and number of each sign, in the order of `SIGNS`. */
  readonly signs: Numbers;
}

export function createSeen(): Seen {
  return { hits: new Numbers(192), groups: new Numbers(128), signs: new Numbers(32) };
}

/** Units of the text of the last pass, with room for a look behind its end. Reused and grown as needed. */
let read = new Uint16Array(1 << 12);
const BEHIND_END = 4;

/**
 * Reads a text once: every unit is looked up in one table, and what the table says is read from then on, since a look
 * into a string costs several times a look into an array.
 */
export function runPass(text: string, lexicon: Lexicon, seen: Seen): void {
  const { hits, groups, signs } = seen;
  hits.length = 0;
  groups.length = 0;
  signs.length = 0;
  const { units, beginnings } = lexicon;
  const { length } = text;
  if (read.length < length + BEHIND_END) read = new Uint16Array(2 * length + BEHIND_END);
  const buffer = read;
  for (let at = 0; at < length; at += 1) buffer[at] = units[text.charCodeAt(at)] ?? 0;
  buffer.fill(0, length, length + BEHIND_END);
  let at = 0;
  while (at < length) {
    const unit = buffer[at] ?? 0;
    const kind = unit >>> CODE_BITS;
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    if (kind === SIGN) {
      noteSign(text, at, signs);
      at += 1;
      continue;
    }
    if (
      mayBegin(
        beginnings,
        unit & CODE_MASK,
        (buffer[at + 1] ?? 0) & CODE_MASK,
        (buffer[at + 2] ?? 0) & CODE_MASK,
        (buffer[at + 3] ?? 0) & CODE_MASK,
      )
    ) {
      walk(lexicon, buffer, at, hits);
    }
    if (kind === SINGLE) {
      at += 1;
      continue;
    }
    let start = at;
    let hasDigit = kind === DIGIT;
    let last = kind;
    if (start > 0 && (buffer[start - 1] ?? 0) >>> CODE_BITS === SIGN) {
      walkBehindEscape(lexicon, text, buffer, start, hits);
    }
    at += 1;
    for (;;) {
      const next = (buffer[at] ?? 0) >>> CODE_BITS;
      if (next === OTHER || next === SINGLE || next === SIGN) break;
      if (next === DIGIT) hasDigit = true;
      // "dbPassword": a capital begins a word in names that programs use.
      else if (next === UPPER && last === LOWER) walk(lexicon, buffer, at, hits);
      else if (next === LETTER) {
        // Letters of other scripts go on with the word and are no part of a number in it.
        if (hasDigit) groups.pushTwo(start, at);
        hasDigit = false;
        start = at + 1;
      }
      last = next;
      at += 1;
    }
    if (hasDigit) groups.pushTwo(start, at);
  }
}

function noteSign(text: string, at: number, signs: Numbers): void {
  const sign = text.charCodeAt(at);
  if (sign === AT_SIGN) signs.pushTwo(at, 0);
  else if (sign === COLON && at > 0 && text.startsWith('//', at + 1)) signs.pushTwo(at, 1);
  else if (sign === LESS && text.startsWith('<', at + 1) && !text.startsWith('<', at - 1))
    signs.pushTwo(at, 2);
}

/** Text out of a program may have its line breaks and signs written out ("\\n", "%22"); a word begins behind them. */
function walkBehindEscape(
  lexicon: Lexicon,
  text: string,
  buffer: Uint16Array,
  start: number,
  hits: Numbers,
): void {
  const before = text.charCodeAt(start - 1);
  if (before === BACKSLASH) walk(lexicon, buffer, start + 1, hits);
  else if (before === PERCENT) walk(lexicon, buffer, start + 2, hits);
}
