import { decimalDigitValue } from './decimal-digits';

/**
 * A text as the detectors read it: digits of every script as ASCII, exotic spaces and dashes as the plain
 * ones, invisible characters left out. Positions in `text` are not positions in `original`: go through
 * `originalStart` and `originalEnd`.
 */
export interface NormalisedText {
  readonly original: string;
  readonly text: string;
  /** `text` in lower case, for the keyword prefilter only: its length can differ from that of `text`. */
  readonly lower: string;
  /** Start in `original` of every UTF-16 unit of `text`; null when the two are the same. */
  readonly starts: Uint32Array | null;
  /** End in `original` of every UTF-16 unit of `text`; null when the two are the same. */
  readonly ends: Uint32Array | null;
}

const KEEP = -1;
const DROP = -2;

/**
 * Reads a text for the detectors, in linear time; a text with nothing to change is used as it is.
 * @param original any string, lone surrogates included.
 * @returns never throws.
 */
export function normalise(original: string): NormalisedText {
  const first = firstToChange(original);
  if (first === original.length) {
    return { original, text: original, lower: original.toLowerCase(), starts: null, ends: null };
  }
  const starts = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  const pieces: string[] = [];
  let length = 0;
  let keptFrom = 0;
  for (let at = 0; at < original.length;) {
    const code = original.codePointAt(at) ?? 0;
    const units = code > 0xffff ? 2 : 1;
    const change = code < 0x80 ? KEEP : changeOf(code);
    if (change === KEEP) {
      for (let unit = at; unit < at + units; unit++) {
        starts[length] = unit;
        ends[length++] = unit + 1;
      }
    } else {
      pieces.push(original.slice(keptFrom, at));
      keptFrom = at + units;
      if (change !== DROP) {
        pieces.push(String.fromCharCode(change));
        starts[length] = at;
        ends[length++] = at + units;
      }
    }
    at += units;
  }
  pieces.push(original.slice(keptFrom));
  const text = pieces.join('');
  return { original, text, lower: text.toLowerCase(), starts, ends };
}

/** Where the span that begins at `index` of the normalised text begins in the original, in UTF-16 units. */
export function originalStart(text: NormalisedText, index: number): number {
  return text.starts?.[index] ?? index;
}

/** Where the span that ends before `index` of the normalised text ends in the original; `index` at least 1. */
export function originalEnd(text: NormalisedText, index: number): number {
  return text.ends?.[index - 1] ?? index;
}

const NON_ASCII = /[^\0-\x7f]/u;

function firstToChange(text: string): number {
  const first = text.search(NON_ASCII);
  if (first < 0) return text.length;
  for (let at = first; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    if (changeOf(text.codePointAt(at) ?? unit) !== KEEP) return at;
  }
  return text.length;
}

/** The ASCII code that stands for a non-ASCII code point, or KEEP, or DROP. */
function changeOf(code: number): number {
  if (isInvisible(code)) return DROP;
  if (isSpace(code)) return 0x20;
  if (isDash(code)) return 0x2d;
  // Typographic quotes come from phone keyboards, in front of and behind a pasted secret.
  if (code >= 0x2018 && code <= 0x201b) return 0x27;
  if (code >= 0x201c && code <= 0x201f) return 0x22;
  // Full-width forms repeat printable ASCII at a fixed distance (Unicode block Halfwidth and Fullwidth Forms).
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  const digit = decimalDigitValue(code);
  return digit === null ? KEEP : 0x30 + digit;
}

/** Characters that draw nothing, or (variation selectors, U+20E3) only dress the digit before them. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x20e3 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Unicode category Zs outside ASCII. */
function isSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63;
}
