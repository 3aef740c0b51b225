import { fold, listed } from '../words/fold';

interface Answered<T> {
  readonly text: string;
  readonly answer: T;
}

/** Remembers the last answers, for hits close together that ask the same of one stretch. */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  let one: Answered<T> | null = null;
  let two: Answered<T> | null = null;
  return (text) => {
    if (one?.text === text) return one.answer;
    if (two?.text === text) return two.answer;
    two = one;
    const answer = ask(text);
    one = { text, answer };
    return answer;
  };
}

/** A short stretch of text as word patterns read it. */
export const folded = remembered(fold);

/** Tells whether a folded text has one of some words. */
export interface WordPattern {
  readonly test: (folded: string) => boolean;
}

/**
 * A pattern for whole words of a folded text.
 * @param words entries between bars; `*` at the end of one lets its last word go on.
 */
export function wordPattern(words: string): WordPattern {
  let pattern: RegExp | null = null;
  return {
    test: remembered((text) => {
      // Made when it is first asked, which in most tabs is never.
      pattern ??= new RegExp(`(?<![\\p{L}\\p{M}])(?:${sourceOf(words)})(?![\\p{L}\\p{M}])`, 'u');
      return pattern.test(text);
    }),
  };
}

function sourceOf(words: string): string {
  return listed(words)
    .map((entry) => {
      const isOpen = entry.endsWith('*');
      const body = fold(isOpen ? entry.slice(0, -1) : entry)
        .replace(/[.+?()[\]{}\\^$]/gu, '\\$&')
        .replaceAll(' ', "[\\s.'-]{1,3}");
      return isOpen ? `${body}[\\p{L}\\p{M}]{0,14}` : body;
    })
    .join('|');
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

const LONGEST_SENTENCE = 128;
const SENTENCE_END = /[!?\n।؟]|[\p{L}\p{N})]{4}[.;](?=\s)/gu;
/** Stretches begin and end on this grid where nothing else ends them, so that hits close together share one. */
const GRID = 128;

/** The sentence or line around a hit, cut to some 128 to 256 characters on either side. */
export function sentenceAround(text: string, start: number, end: number): Stretch {
  const { start: from, end: to } = cutAround(text, start, end, LONGEST_SENTENCE, LONGEST_SENTENCE);
  let begin = from;
  for (const match of text.slice(from, start).matchAll(SENTENCE_END)) {
    begin = from + match.index + match[0].length;
  }
  const behind = text.slice(end, to);
  const close = behind.search(/[!?\n।؟]|[\p{L}\p{N})]{4}[.;](?=\s)/u);
  return { start: begin, end: close < 0 ? to : end + close + 1 };
}

/** The text before and behind a hit, at least so many characters unless the text or an empty line ends it. */
export function passageAround(
  text: string,
  start: number,
  end: number,
  before: number,
  after: number,
): Stretch {
  const { start: from, end: to } = cutAround(text, start, end, before, after);
  const head = text.slice(from, start);
  const gap = Math.max(head.lastIndexOf('\n\n'), head.lastIndexOf('\n\r\n'));
  const stop = text.slice(end, to).search(/\n\r?\n/u);
  return { start: gap < 0 ? from : from + gap, end: stop < 0 ? to : end + stop };
}

function cutAround(text: string, start: number, end: number, before: number, after: number): Stretch {
  let from = Math.max(0, Math.floor((start - before) / GRID) * GRID);
  let to = Math.min(text.length, Math.ceil((end + after) / GRID) * GRID);
  // Half a word could be another one.
  if (from > 0) while (from < start && !/\s/u.test(text.charAt(from))) from += 1;
  if (to < text.length) while (to > end && !/\s/u.test(text.charAt(to))) to -= 1;
  return { start: from, end: to };
}

export function textOf(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}
