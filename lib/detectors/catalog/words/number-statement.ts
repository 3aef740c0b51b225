import { OTHER_CODES, OTHER_CODES_TOGETHER } from './code-nouns';
import { fold, foldedAround, hasWordOf, wordEnd } from './fold';
import { type Place, afterNoun } from './statement';
import type { Hit } from '../../detector';

/** A number told in words, and how plainly. */
export interface ToldNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** A sign, "is" or nothing stands between the noun and the number, and words that only qualify the noun. */
  readonly direct: boolean;
  readonly stated: boolean;
}

const MARKS = /[*_~([]{0,3}["'`«「]?[*_~]{0,2}#?/uy;
const NUMBER =
  /(?:[A-Z]{1,2}-)?(\d{3}[- ]\d{3}|\d{4}[- ]\d{4}|\d{2}[- ]\d{2}[- ]\d{2}|\d{4,8}|\d(?:[ -]\d){3,7})(?!\d|(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])\p{L}|[-/.:]\d|,\d\d(?!\d)|[ ]?(?:%|€|\$|£|₹|km|kg|gb|mb))/uy;
const MONEY_BEFORE = /(?:[$€£₹+#.,/:-]|rs\.?|usd|eur|inr)[ ]?$/iu;

/** The number that begins at `at`, in the forms in which codes are written; null for none. */
export function numberAt(text: string, at: number): { start: number; end: number; digits: string } | null {
  MARKS.lastIndex = at;
  const start = MARKS.test(text) ? MARKS.lastIndex : at;
  if (
    start === at &&
    MONEY_BEFORE.test(text.slice(Math.max(0, at - 5), at)) &&
    !/[:#-] ?$/u.test(text.slice(Math.max(0, at - 2), at))
  )
    return null;
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  if (match === null) return null;
  return { start, end: NUMBER.lastIndex, digits: (match[1] ?? '').replace(/[ -]/gu, '') };
}

/** A number said after a noun: "OTP 552341", "kode OTP kamu adalah 1234". */
export function numberAfter(text: string, hit: Hit): ToldNumber | null {
  const nounEnd = hit.literal.endsWith('*') ? wordEnd(text, hit.end) : hit.end;
  return afterNoun(text, nounEnd, (place) => toldAt(text, place));
}

const VERB_BEHIND = /^["'`*_)]{0,2}[ ](?:hai|h|he|है)(?![\p{L}\p{M}])/iu;

function toldAt(text: string, { at, link, direct }: Place): ToldNumber | null {
  const number = numberAt(text, at);
  if (number === null) return null;
  const stated =
    link === 'sign' || link === 'verb' || VERB_BEHIND.test(text.slice(number.end, number.end + 6));
  return { ...number, direct, stated };
}

const BEFORE =
  /(?<![\p{L}\d.,:/+$€£₹-])((?:[A-Z]{1,2}-)?(?:\d{3}[- ]\d{3}|\d{4,8}))["'*_)]{0,3},?[ \t]{1,3}(?:is|are|es|eh|é|è|ist|lautet|est|hai|है|adalah|هو|هي|это|to|jest|là|as|como|als|comme|come|sebagai|olarak|-|=)[ \t]{1,3}(?:[^\s.!?;:]{1,20}[ \t]{1,3}){0,4}$/iu;
const BEFORE_TOGETHER =
  /(?<![\p{L}\d.,:/+$-])(\d{4,8})[ ]?(?:是|为|為|が|は|이|가|\))?[ ]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{0,8}$/u;

/** A number said before its noun: "552341 is your WhatsApp code". */
export function numberBefore(text: string, hit: Hit): ToldNumber | null {
  const from = Math.max(0, hit.start - 100);
  const line = text.slice(from, hit.start).split('\n').at(-1) ?? '';
  const match = BEFORE.exec(line) ?? BEFORE_TOGETHER.exec(line);
  if (match?.[1] === undefined) return null;
  const start = hit.start - line.length + match.index;
  return {
    start,
    end: start + match[1].length,
    digits: match[1].replace(/[^\d]/gu, ''),
    direct: true,
    stated: true,
  };
}

/** The folded words around a noun, one line. */
export function aroundNoun(text: string, hit: Hit, before: number, after: number): string {
  return foldedAround(text, hit.start, hit.end, before, after);
}

/** True when the words right before or behind the noun make it another code ("zip code", "código postal"). */
export function isOtherCode(text: string, hit: Hit): boolean {
  const front =
    fold(text.slice(Math.max(0, hit.start - 24), hit.start))
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  const back = fold(text.slice(hit.end, hit.end + 18)).split(/[.!?\n:=\d]/u)[0] ?? '';
  const near = `${front} ${back}`;
  return hasWordOf(near, OTHER_CODES) || OTHER_CODES_TOGETHER.test(near);
}
