import { CHANGE, CLASS, DROP, KEEP, OTHER } from '../detectors/engine/characters';

/** Ends a word. */
export const SEPARATOR = 1;
/** Is not there: accents, invisible characters. */
export const DROPPED = 2;
/** Becomes several characters; ask `foldedLong`. */
export const LONG = 3;

/** 0 where nobody has asked yet: 65,536 normalisations at start-up would cost more than all tables. */
const FOLDED = new Uint16Array(0x10000);
const EXPANSIONS = new Map<number, string>();

/** Vowel signs and accents that people leave out. Signs of Indic scripts are letters: without them words merge. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff]/gu;

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

/** The several characters that a unit or code point becomes. */
export function foldedLong(code: number): string {
  return EXPANSIONS.get(code) ?? '';
}

/** The same for a code point above U+FFFF; letters that no plain one stands for are LONG and keep two units. */
export function foldPair(code: number): number {
  if (code >= 0xe0000) return DROPPED;
  const character = String.fromCodePoint(code);
  if (!/[\p{L}\p{N}]/u.test(character)) return SEPARATOR;
  const plain = character.normalize('NFKD');
  if (plain.length === 1) return foldUnit(plain.charCodeAt(0));
  EXPANSIONS.set(code, plain.toUpperCase().toLowerCase());
  return LONG;
}

function compute(unit: number): number {
  const change = CHANGE[unit] ?? KEEP;
  if (change === DROP) return DROPPED;
  const code = change === KEEP ? unit : change;
  if (CLASS[code] === OTHER) return SEPARATOR;
  const text = foldLetter(String.fromCharCode(code));
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
  return [...lower]
    .map((one) => PLAIN.get(one) ?? LOOK_ALIKES.get(one) ?? one)
    .filter((one) => CLASS[one.charCodeAt(0)] !== OTHER)
    .join('');
}
