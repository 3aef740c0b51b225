import { fold, listed } from '../words/fold';

/**
 * A pattern for whole words of a folded text.
 * @param words entries between bars; `*` at the end of one lets its last word go on.
 */
export function wordPattern(words: string): RegExp {
  const sources = listed(words).map((entry) => {
    const isOpen = entry.endsWith('*');
    const body = fold(isOpen ? entry.slice(0, -1) : entry)
      .replace(/[.+?()[\]{}\\^$]/gu, '\\$&')
      .replaceAll(' ', "[\\s.'-]{1,3}");
    return isOpen ? `${body}[\\p{L}\\p{M}]{0,14}` : body;
  });
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${sources.join('|')})(?![\\p{L}\\p{M}])`, 'u');
}

/** Arabic words carry the article and short prepositions in front. */
export function withArabicPrefixes(words: string): string {
  return listed(words)
    .flatMap((word) => [word, `ال${word}`, `بال${word}`, `ب${word}`, `لل${word}`, `و${word}`, `وال${word}`])
    .join('|');
}

/** A stretch of the normalised text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LONGEST_SENTENCE = 180;
const SENTENCE_END = /[!?\n।؟]|[\p{L}\p{N})]{4}[.;](?=\s)/gu;

/** The sentence or line around a hit, cut to 180 characters on either side. */
export function sentenceAround(text: string, start: number, end: number): Stretch {
  const from = Math.max(0, start - LONGEST_SENTENCE);
  let begin = from;
  for (const match of text.slice(from, start).matchAll(SENTENCE_END)) {
    begin = from + match.index + match[0].length;
  }
  const behind = text.slice(end, end + LONGEST_SENTENCE);
  const close = behind.search(/[!?\n।؟]|[\p{L}\p{N})]{4}[.;](?=\s)/u);
  return { start: begin, end: close < 0 ? end + behind.length : end + close + 1 };
}

/** The text before and behind a hit, up to an empty line. */
export function passageAround(
  text: string,
  start: number,
  end: number,
  before: number,
  after: number,
): string {
  const head = text.slice(Math.max(0, start - before), start);
  const gap = Math.max(head.lastIndexOf('\n\n'), head.lastIndexOf('\n\r\n'));
  const tail = text.slice(end, end + after);
  const stop = tail.search(/\n\r?\n/u);
  return head.slice(gap < 0 ? 0 : gap) + text.slice(start, end) + (stop < 0 ? tail : tail.slice(0, stop));
}
