import { asciiDigits, plainName } from './plain-name';

/** Marks that only tell accents or vowels in scripts that are read without them; vowel signs of Indic scripts stay. */
const ACCENTS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;

/** Letters that people write in more than one way and that do not decompose. */
const VARIANTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');

const DECORATION = /[^\p{L}\p{M}\p{Nd}]+/gu;

/**
 * A name without what people leave out, add or vary: case, accents, width, emoji, punctuation, order of marks.
 * Words are separated by one space. Two names with the same fold are read as the same name.
 */
export function foldName(name: string): string {
  const letters = withoutAccents(plainName(name)).toLowerCase();
  // Lower-casing a dotted capital I gives a dot of its own.
  const folded = letters.replace(ACCENTS, '').replace(VARIANT, (letter) => VARIANTS[letter] ?? letter);
  return asciiDigits(folded).replace(DECORATION, ' ').trim();
}

/** The words of a name, folded. */
export function nameWords(name: string): readonly string[] {
  const folded = foldName(name);
  return folded === '' ? [] : folded.split(' ');
}

/** Compatibility forms resolved and accents taken off; composed again, so that a Hangul syllable is one letter. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
}
