import { CLASS, DIGIT, LETTER, LOWER, OTHER, SINGLE, UPPER } from './characters';
import { walk, type Lexicon } from './lexicon';
import { Numbers } from './numbers';

const AT_SIGN = 0x40;
const COLON = 0x3a;
const LESS = 0x3c;

/** What detectors of signs may ask for. */
export const SIGNS = ['@', '://', '<<'] as const;

const SLASH = 0x2f;
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

/** Reads a text once, character by character. */
export function runPass(text: string, lexicon: Lexicon, seen: Seen): void {
  const { hits, groups, signs } = seen;
  hits.length = 0;
  groups.length = 0;
  signs.length = 0;
  const { codes, root } = lexicon;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = CLASS[unit];
    if (kind === OTHER) {
      if (unit === AT_SIGN) signs.pushTwo(at, 0);
      else if (unit === LESS && text.charCodeAt(at + 1) === LESS && text.charCodeAt(at - 1) !== LESS) {
        signs.pushTwo(at, 2);
      } else if (
        unit === COLON &&
        text.charCodeAt(at + 1) === SLASH &&
        text.charCodeAt(at + 2) === SLASH &&
        at > 0
      ) {
        signs.pushTwo(at, 1);
      }
      at += 1;
      continue;
    }
    if (root[codes[unit] ?? 0] !== 0) walk(lexicon, text, at, hits);
    if (kind === SINGLE) {
      at += 1;
      continue;
    }
    let start = at;
    let hasDigit = kind === DIGIT;
    let last = kind;
    if (start > 0) walkBehindEscape(lexicon, text, start, hits);
    at += 1;
    if (kind === LOWER || kind === UPPER) {
      while (at < length && CLASS[text.charCodeAt(at)] === LOWER) at += 1;
      if (at > start + 1) last = LOWER;
    }
    while (at < length) {
      const next = CLASS[text.charCodeAt(at)];
      if (next === DIGIT) hasDigit = true;
      // "dbPassword": a capital begins a word in names that programs use.
      else if (next === UPPER && last === LOWER) walk(lexicon, text, at, hits);
      else if (next === LETTER) {
        // Letters of other scripts go on with the word and are no part of a number in it.
        if (hasDigit) groups.pushTwo(start, at);
        hasDigit = false;
        start = at + 1;
      } else if (next === OTHER || next === SINGLE) break;
      last = next;
      at += 1;
    }
    if (hasDigit) groups.pushTwo(start, at);
  }
}

/** Text out of a program may have its line breaks and signs written out ("\\n", "%22"); a word begins behind them. */
function walkBehindEscape(lexicon: Lexicon, text: string, start: number, hits: Numbers): void {
  const before = text.charCodeAt(start - 1);
  if (before === BACKSLASH) walk(lexicon, text, start + 1, hits);
  else if (before === PERCENT) walk(lexicon, text, start + 2, hits);
}
