import { ZEROS } from '../decimal-digits';

/** What the pass does with a character of the normalised text. */
export const OTHER = 0;
/** A letter from a to z. */
export const LOWER = 1;
export const DIGIT = 2;
/** A character that begins and ends a word by itself, in scripts that put no spaces between words. */
export const SINGLE = 3;
/** A letter from A to Z. */
export const UPPER = 4;
/** A letter of another alphabet, or one with a mark. */
export const LETTER = 5;

/** What normalising does with a character; anything above is the code that takes its place. */
export const KEEP = 0;
export const DROP = 1;

type Range = readonly [from: number, to: number];

/** Blocks of punctuation, symbols and surrogates; whatever else is above ASCII counts as a letter. */
const NO_LETTERS: readonly Range[] = [
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x589, 0x58a],
  [0x5be, 0x5be],
  [0x60c, 0x60d],
  [0x61b, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x964, 0x965],
  [0x2000, 0x206f],
  [0x2070, 0x2bff],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0x3030, 0x3030],
  [0x30fb, 0x30fb],
  [0xd800, 0xf8ff],
  [0xfd3e, 0xfd3f],
  [0xfe00, 0xfe6f],
  [0xff5f, 0xff65],
  [0xffe0, 0xffff],
];

const WITHOUT_SPACES: readonly Range[] = [
  [0xe00, 0xeff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3021, 0x302f],
  [0x3040, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
];

/** Class of every UTF-16 unit. */
export const CLASS = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(LETTER, 0x80);
  for (const [from, to] of NO_LETTERS) table.fill(OTHER, from, to + 1);
  for (const [from, to] of WITHOUT_SPACES) table.fill(SINGLE, from, to + 1);
  table.fill(DIGIT, 0x30, 0x3a);
  table.fill(UPPER, 0x41, 0x5b);
  table.fill(LOWER, 0x61, 0x7b);
  return table;
}

/** Characters that draw nothing, or (variation selectors, U+20E3) only dress the digit before them. */
const INVISIBLE: readonly Range[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20e3, 0x20e3],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
];

/** Unicode category Zs outside ASCII, and the line and paragraph separators. */
const SPACES: readonly Range[] = [
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

const DASHES: readonly Range[] = [
  [0x2010, 0x2015],
  [0x2043, 0x2043],
  [0x2212, 0x2212],
  [0xfe58, 0xfe58],
  [0xfe63, 0xfe63],
];

/** What normalising does with every UTF-16 unit: KEEP, DROP, or the ASCII code that takes its place. */
export const CHANGE = changes();

function changes(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [from, to] of INVISIBLE) table.fill(DROP, from, to + 1);
  for (const [from, to] of SPACES) table.fill(0x20, from, to + 1);
  for (const [from, to] of DASHES) table.fill(0x2d, from, to + 1);
  // Typographic quotes come from phone keyboards, in front of and behind a pasted secret.
  table.fill(0x27, 0x2018, 0x201c);
  table.fill(0x22, 0x201c, 0x2020);
  // Full-width forms repeat printable ASCII at a fixed distance (block Halfwidth and Fullwidth Forms).
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
  for (const zero of ZEROS) {
    if (zero > 0xffff) continue;
    for (let value = 0; value < 10; value += 1) table[zero + value] = 0x30 + value;
  }
  return table;
}
