import { ADVERBS, ARTICLES, COPULAS, LOOSE_LINKS, QUALIFIERS } from './link-words';
import { fold, isWrittenTogether, skip } from './fold';

/**
 * How a value hangs on the noun before it.
 * - `sign`: a colon, an equals sign, an arrow or a dash.
 * - `verb`: "is" in some language, or the end of the noun's own line.
 * - `next`: nothing between them.
 * - `far`: other words between them.
 */
export type Link = 'sign' | 'verb' | 'next' | 'far';

/** A place where a value may begin, and what leads to it. */
export interface Place {
  readonly at: number;
  readonly link: Link;
  /** Only words that qualify the noun stand between the noun and the link. */
  readonly direct: boolean;
  /** An article stands between "is" and the place: a single word there is a remark. */
  readonly afterArticle: boolean;
  /** The word right before the place, folded; empty for none. */
  readonly behind: string;
  readonly words: number;
}

/** A value as it stands in the text. */
export interface Value {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quoted: boolean;
  /** Nothing but a mark follows on its line. */
  readonly last: boolean;
}

const MOST_WORDS = 7;
const CLOSING = /["'`*_~)\]]{0,4}[ \t]{0,6}/uy;
const SIGN =
  /(?:[:=]{1,2}>?|[-=]+>|→|➡|👉|»|>|- ?>|-{1,2}(?=[ \t"'`*]))[ \t]{0,6}[*_]{0,2}[ \t]{0,2}(?:\r?\n[ \t]{0,4}){0,2}/uy;
const LINE_END = /[ \t]{0,4}(?:\r?\n[ \t]{0,4}){1,2}/uy;
const WORD = /[\p{L}\p{M}\p{N}'.@-]{1,30}/uy;
const ASIDE = /\([^()\n]{1,40}\)[ \t]{0,3}/uy;
const GAP = /["'`*_~)\]]{0,3},?[ \t]{1,4}/uy;
const TOGETHER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}]{1,10}[ \t]{0,3}/uy;
const TOGETHER_LINK = /是|为|為|叫|改成|は|คือ|เป็น|が/u;
/** Without its accent each of these is an ordinary little word of another language. */
const IS_WITH_ACCENT = /^(?:é|è|là|är)$/iu;
const KOREAN_LINK = /(?:은|는|이|가|요)$/u;

/**
 * Walks from the end of a noun to the places where its value may stand, nearest first.
 * @param visit returns what it made of a place, or null to go on; asked at most a dozen times.
 */
export function afterNoun<T>(text: string, nounEnd: number, visit: (place: Place) => T | null): T | null {
  let at = skip(CLOSING, text, nounEnd);
  let link: Link = KOREAN_LINK.test(text.slice(Math.max(0, nounEnd - 2), nounEnd)) ? 'verb' : 'next';
  let direct = true;
  let afterArticle = false;
  let behind = '';
  for (let words = 0; words <= MOST_WORDS; words++) {
    const afterSign = skip(SIGN, text, at);
    const afterLine = afterSign > at ? afterSign : skip(LINE_END, text, at);
    if (afterLine > at) {
      if (afterLine > afterSign && words > (direct ? 4 : 2)) return null;
      const place = visit({
        at: afterLine,
        link: afterSign > at ? 'sign' : 'verb',
        direct,
        afterArticle: false,
        behind,
        words,
      });
      if (place !== null || afterSign === at) return place;
      at = afterSign;
      behind = ':';
      link = 'far';
      direct = false;
      continue;
    }
    const found = visit({ at, link, direct, afterArticle, behind, words });
    if (found !== null) return found;
    const afterAside = skip(ASIDE, text, at);
    if (afterAside > at) {
      at = afterAside;
      continue;
    }
    const step = nextWord(text, at);
    if (step === null) return null;
    at = step.end;
    behind = step.word;
    if (step.kind === 'copula') {
      link = 'verb';
    } else if (step.kind === 'loose') {
      link = link === 'verb' ? 'verb' : 'next';
      direct = direct && QUALIFIERS.has(step.word);
    } else if (link === 'verb' && ARTICLES.has(step.word)) {
      afterArticle = true;
    } else if (!(step.kind === 'adverb' && link === 'verb')) {
      if (!QUALIFIERS.has(step.word)) direct = false;
      link = 'far';
    }
  }
  return null;
}

interface Step {
  readonly end: number;
  readonly kind: 'copula' | 'adverb' | 'loose' | 'qualifier' | 'other';
  readonly word: string;
}

function nextWord(text: string, at: number): Step | null {
  if (isWrittenTogether(text.charAt(at))) {
    const end = skip(TOGETHER, text, at);
    const word = text.slice(at, end);
    return { end, kind: TOGETHER_LINK.test(word) ? 'copula' : 'loose', word };
  }
  const end = skip(WORD, text, at);
  if (end === at) return null;
  const written = text.slice(at, end);
  const word = fold(written);
  let next = skip(GAP, text, end);
  if (next === end && !/[:=\n]/u.test(text.charAt(end))) return null;
  if (next === end) next = end;
  if (/[.]$/u.test(written)) return null;
  if (IS_WITH_ACCENT.test(written.normalize('NFC')) || COPULAS.has(word))
    return { end: next, kind: 'copula', word };
  if (ADVERBS.has(word)) return { end: next, kind: 'adverb', word };
  if (LOOSE_LINKS.has(word)) return { end: next, kind: 'loose', word };
  return { end: next, kind: QUALIFIERS.has(word) ? 'qualifier' : 'other', word };
}

const OPENING = /[*_~([]{0,3}(?:["'`«「『]|)[*_~]{0,2}/uy;
const RUN = /[^\s"'`<>[\]«»「」『』【】《》、。，؛،]{1,64}/uy;
const PLAIN_RUN = /^[!-~]+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Hangul}\p{sc=Thai}])/u;
const NEXT_FIELD = /[,;][\p{L} ]{2,20}[:=].{0,64}$/u;
const TRAILING = /[.,;:)}?…।*_~/]{1,8}$/u;
const REST_OF_LINE = /["'`»」』*_~.,;!?)\]]{0,6}[ \t]{0,8}(?:\r?\n|$)/uy;

/** The run of characters without spaces that begins at `at`, marks around it taken off; null for none. */
export function readValue(text: string, at: number): Value | null {
  const start = skip(OPENING, text, at);
  RUN.lastIndex = start;
  const longest = RUN.exec(text)?.[0] ?? '';
  const run = (PLAIN_RUN.exec(longest)?.[0] ?? longest).replace(NEXT_FIELD, '');
  const value = run.replace(TRAILING, '');
  if (value === '' || isWrittenTogether(value.charAt(0))) return null;
  const end = start + value.length;
  const opener = text.charAt(start - 1);
  const quoted = start > at && /["'`«「『*]/u.test(opener) && /["'`»」』*]/u.test(text.charAt(end));
  return {
    start,
    end,
    text: text.slice(start, end),
    quoted,
    last: skip(REST_OF_LINE, text, end) > end || end === text.length,
  };
}

/** "kitten12 is a password" tells no password. */
const INDEFINITE = /^(?:an|un|una|une|uno|eine?|uma?|een|no|not|bir)$/u;
const BEFORE_SPAN = 110;
const WORDS_BACK = 6;

/** The value in "VALUE is the password", read backwards from the noun; null for none. */
export function beforeNoun(text: string, nounStart: number): { value: Value; linked: boolean } | null {
  const from = Math.max(0, nounStart - BEFORE_SPAN);
  const line = text.slice(from, nounStart).split('\n').at(-1) ?? '';
  const offset = nounStart - line.length;
  const together = /([!-~]{4,64})[ \t]?(?:が|は|是|为|為|เป็น|คือ)[\p{sc=Han}\p{sc=Hiragana}]{0,4}$/u.exec(
    line,
  );
  if (together?.[1] !== undefined) {
    const value = readValue(text, offset + together.index);
    return value && { value, linked: true };
  }
  const words = [...line.matchAll(/[^\s]{1,70}/gu)].slice(-WORDS_BACK);
  for (let back = words.length - 1; back >= 1; back--) {
    const word = fold(words[back]?.[0] ?? '');
    if (/[.:;!?]$/u.test(word) || INDEFINITE.test(word)) return null;
    const isLink =
      COPULAS.has(word) ||
      IS_WITH_ACCENT.test(words[back]?.[0] ?? '') ||
      /^(?:as|como|als|comme|come|sebagai|olarak|that's|thats|->|=>|=|<-)$/u.test(word);
    if (!isLink) continue;
    if (/^(?:is|was|as)$/u.test(word) && /^an?$/iu.test(words[back + 1]?.[0] ?? '')) return null;
    const value = readValue(text, offset + (words[back - 1]?.index ?? 0));
    return value && { value, linked: true };
  }
  // "Jaipur2021 password hai": the value alone before the noun, on a line of its own.
  const only = words.length === 1 ? readValue(text, offset + (words[0]?.index ?? 0)) : null;
  return only && { value: only, linked: false };
}
