/** Ends a word. */
export const SEPARATOR = 1;
/** Is not there: accents, invisible characters. */
export const DROPPED = 2;
/** Becomes several characters; ask `foldedLong`. */
export const LONG = 3;

/** Kinds of folded units. */
export const DIGIT = 1;
export const LETTER = 2;
/** Begins and ends a word by itself, in scripts that put no spaces between words. */
export const SINGLE = 3;

// Filled when a character is first met: 65,536 normalisations at start-up would cost more than all tables.
const FOLDED = new Uint16Array(0x10000);
const KINDS = new Uint8Array(0x10000);
const EXPANSIONS = new Map<number, string>();

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u20e3]/u;
const IN_WORDS = /[\p{L}\p{N}\p{M}]/u;
const OUTSIDE_WORDS = /[^\p{L}\p{N}\p{M}]/gu;
const DECIMAL = /\p{Nd}/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Vowel signs and accents that people leave out. Signs of Indic scripts are letters: without them words merge. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0]/gu;

/** Letters that Unicode does not take apart. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

/**
 * Cyrillic and Greek letters that look like Latin ones in either case. They are always folded, also inside
 * Cyrillic and Greek words: what a letter becomes must not depend on where a quotation was cut.
 */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...'аaвbсcеeнhіiјjкkмmоoрpѕsтtуyхxαaβbεeζzηhιiκkμmνnοoρpτtυyχx'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? letter] as const] : [],
  ),
);

/** What a UTF-16 unit becomes: SEPARATOR, DROPPED, LONG or the folded unit. Surrogates: ask `foldPair`. */
export function foldUnit(unit: number): number {
  const known = FOLDED[unit] ?? 0;
  if (known !== 0) return known;
  const folded = compute(unit);
  FOLDED[unit] = folded;
  return folded;
}

/** The same for a code point above U+FFFF; letters that no plain one stands for are LONG and keep two units. */
export function foldPair(code: number): number {
  const character = String.fromCodePoint(code);
  if (INVISIBLE.test(character)) return DROPPED;
  if (!IN_WORDS.test(character)) return SEPARATOR;
  if (DECIMAL.test(character)) return digitOf(code);
  const plain = character.normalize('NFKD');
  if (plain.length === 1) return foldUnit(plain.charCodeAt(0));
  EXPANSIONS.set(code, plain.toUpperCase().toLowerCase());
  return LONG;
}

/** The several characters that a unit or code point becomes. */
export function foldedLong(code: number): string {
  return EXPANSIONS.get(code) ?? '';
}

/** Kind of a folded unit. */
export function kindOf(unit: number): number {
  const known = KINDS[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  let kind = isSurrogate || WITHOUT_SPACES.test(character) ? SINGLE : LETTER;
  if (unit >= 0x30 && unit <= 0x39) kind = DIGIT;
  KINDS[unit] = kind;
  return kind;
}

function compute(unit: number): number {
  const character = String.fromCharCode(unit);
  if (INVISIBLE.test(character)) return DROPPED;
  if (!IN_WORDS.test(character)) return SEPARATOR;
  if (DECIMAL.test(character)) return digitOf(unit);
  const text = foldLetter(character);
  if (text.length === 0) return DROPPED;
  if (text.length === 1) return text.charCodeAt(0);
  EXPANSIONS.set(unit, text);
  return LONG;
}

function foldLetter(letter: string): string {
  // Taken apart, a Hangul syllable would be three letters.
  if (letter >= '\uac00' && letter <= '\ud7a3') return letter;
  // Upper case first: only so do "ß" and "ss", "ı" and "i", "ς" and "σ" meet.
  const lower = letter.normalize('NFKD').replace(MARKS, '').toUpperCase().toLowerCase().replace(MARKS, '');
  return [...lower.replace(OUTSIDE_WORDS, '')]
    .map((one) => PLAIN.get(one) ?? LOOK_ALIKES.get(one) ?? one)
    .join('');
}

/** Unicode puts the ten digits of a script in a row, zero first. */
function digitOf(code: number): number {
  let value = 0;
  while (DECIMAL.test(String.fromCodePoint(code - value - 1))) value += 1;
  return 0x30 + (value % 10);
}
