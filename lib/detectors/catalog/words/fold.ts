/** Latin accents, Arabic vowel signs, hamza marks and the tatweel: what people leave out when they type. */
const LEFT_OUT = /[\u0300-\u036f\u0640\u064b-\u0655\u0670\u093c]/gu;

/** A short piece of text as the word lists are compared: lower case, without accents and Arabic vowel signs. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(LEFT_OUT, '').normalize('NFC').replaceAll('ı', 'i');
}

/** A list that is written with bars between its entries, over as many lines as it needs. */
export function listed(text: string): readonly string[] {
  return text.split('|').map((entry) => entry.trim().replace(/\s+/gu, ' '));
}

/** A literal as sets of literals hold it: two ways to write one are one. */
export function literalKey(literal: string): string {
  return fold(literal.replace(/\*$/u, '')).replace(/[-_ ]+/gu, ' ');
}

export function literalSet(literals: readonly string[]): ReadonlySet<string> {
  return new Set(literals.map(literalKey));
}

/** A set of words that is asked with folded words. */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(
    fold(words)
      .split(/\s+/u)
      .filter((word) => word !== ''),
  );
}

/** True when one of the words of a folded text is in the set or begins with one of its entries that end in `*`. */
export function hasWordOf(folded: string, words: ReadonlySet<string>): boolean {
  for (const word of folded.split(NO_LETTER)) {
    if (word !== '' && (words.has(word) || (word.length > 4 && words.has(`${word.slice(0, 4)}*`))))
      return true;
  }
  return false;
}

const NO_LETTER = /[^\p{L}\p{M}]+/u;

/** Where a sticky pattern that matches at `at` ends; `at` itself when it does not match. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const WORD_REST = /[\p{L}\p{M}]{0,24}/uy;
const HANGUL_REST = /[가-힣]{0,6}/uy;
const WRITTEN_TOGETHER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}]/u;

/** True for scripts that put no space between words. */
export function isWrittenTogether(character: string): boolean {
  return WRITTEN_TOGETHER.test(character);
}

/** End of the word that a hit of a literal with `*` began. */
export function wordEnd(text: string, hitEnd: number): number {
  const last = text.charAt(hitEnd - 1);
  if (isWrittenTogether(last)) return hitEnd;
  return skip(/[가-힣]/u.test(last) ? HANGUL_REST : WORD_REST, text, hitEnd);
}

/** The part of a text around a span, cut to whole bounds; folded. */
export function foldedAround(
  text: string,
  start: number,
  end: number,
  before: number,
  after: number,
): string {
  return ` ${fold(text.slice(Math.max(0, start - before), Math.min(text.length, end + after)))} `;
}
