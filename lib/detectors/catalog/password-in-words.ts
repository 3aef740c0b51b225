import type { Confidence, Match } from '../../model/finding';
import { type Detector, toMatch } from '../detector';
import { COPULAS, NOT_A_VALUE, PASSWORD_WORDS, PREPOSITIONS, SHORT_WORDS } from '../password-words';

const TYPE = 'password-in-words';

const WORD = `(?<![\\p{L}\\p{M}\\p{N}])(?<word>${PASSWORD_WORDS.join('|')}|${SHORT_WORDS.join('|')})(?![\\p{L}\\p{M}\\p{N}])`;
const PURPOSE = `(?: (?:${PREPOSITIONS.join('|')}) [^\\s:=]{1,24}(?: [^\\s:=]{1,24})?(?: [^\\s:=]{1,24})?)?`;
const SIGN = `["'*_)]{0,2}[ \\t]{0,3}(?:[:=]|=>|->)[ \\t]{0,3}(?:\\r?\\n)?`;
const VERB = `[ \\t]{1,3}(?:${COPULAS.join('|')})(?=[\\s:=-])[ \\t]{0,3}[:=-]?[ \\t]{0,3}(?:\\r?\\n)?`;
const VALUE = `["'\`*]{0,2}(?<value>[^\\s"'\`<>[\\]]{4,64})`;

const STATEMENT = new RegExp(
  `${WORD}${PURPOSE}(?:(?<sign>${SIGN})|(?<verb>${VERB})|[ \\t]{1,2})${VALUE}`,
  'iuy',
);
const SHORT = new RegExp(`^(?:${SHORT_WORDS.join('|')})$`, 'iu');
const LONGEST_STATEMENT = 260;
const KEYWORD = new RegExp(WORD, 'giu');

/** Passwords told in a sentence: "the password is …", "senha: …", "mot de passe = …". */
export const passwordInWords: Detector = {
  type: TYPE,
  appliesTo: ['text'],
  source: 'wording in en, es, pt, de, fr, hi and ar',
  keywords: [
    'pass',
    'pwd',
    'psswd',
    'pw',
    'contrase',
    'clave',
    'senha',
    'kennwort',
    'zugangscode',
    'mdp',
    'पास',
    'باس',
    'كلم',
    'الرقم',
  ],
  find(text) {
    const matches: Match[] = [];
    for (const { index } of text.text.matchAll(KEYWORD)) {
      // One character more in front keeps the left boundary of the word in view.
      const from = Math.max(0, index - 1);
      const found = firstStatement(text.text.slice(from, index + LONGEST_STATEMENT), index - from);
      if (!found) continue;
      matches.push(
        toMatch(TYPE, text, {
          start: from + found.start,
          end: from + found.end,
          confidence: found.confidence,
          validated: false,
          masked: '••••••',
          replacement: '[password removed]',
        }),
      );
    }
    return matches;
  },
};

interface Value {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

function firstStatement(window: string, wordAt: number): Value | null {
  STATEMENT.lastIndex = wordAt;
  const match = STATEMENT.exec(window);
  if (!match) return null;
  const { word = '', sign, verb, value = '' } = match.groups ?? {};
  if (SHORT.test(word) && sign === undefined) return null;
  const end = wordAt + match[0].length;
  const start = end - value.length;
  const trimmed = value.replace(/[.,;:)?…।،]{1,8}$/u, '');
  const confidence = judge(trimmed, {
    hasSign: sign !== undefined,
    hasVerb: verb !== undefined,
    isLast: /^["'`*]{0,2}[ \t]{0,8}(?:\r?\n|$)/u.test(window.slice(end)),
    isQuoted: /["'`]/u.test(window.charAt(start - 1)) && window.charAt(start - 1) === window.charAt(end),
  });
  return confidence === null ? null : { start, end: start + trimmed.length, confidence };
}

/** What stands around a word that may be a password. */
interface Surroundings {
  readonly hasSign: boolean;
  readonly hasVerb: boolean;
  readonly isLast: boolean;
  readonly isQuoted: boolean;
}

/** How likely the word is a password, or null where it reads as an ordinary word. */
function judge(value: string, { hasSign, hasVerb, isLast, isQuoted }: Surroundings): Confidence | null {
  const bare = value.replace(/!{1,8}$/u, '');
  if (bare.length < 4 || NOT_A_VALUE.has(bare.toLowerCase()) || isPlaceholder(bare)) return null;
  const isStated = hasSign || hasVerb;
  if (/\d/u.test(bare) && /\p{L}/u.test(bare)) {
    if (isStated) return 'high';
    return isMixed(bare) ? 'medium' : null;
  }
  if (isStated && isSecretLooking(bare)) return 'medium';
  const isOnlyWord = (hasSign && isLast) || (isStated && isQuoted);
  return isOnlyWord && /^\p{L}{6,}$/u.test(bare) ? 'medium' : null;
}

/** Digits only, a sign inside a word, or a capital inside a word: not how people write words. */
function isSecretLooking(value: string): boolean {
  return /^\d+$/u.test(value) || /[@#$%^&*+=~_|!]/u.test(value) || /\p{Ll}\p{Lu}/u.test(value);
}

/** Without ":" or "is" in front only letters, digits and a third class together read as a password. */
function isMixed(value: string): boolean {
  return (
    value.length >= 6 && (/[@#$%^&*+=~_|!]/u.test(value) || (/\p{Lu}/u.test(value) && /\p{Ll}/u.test(value)))
  );
}

function isPlaceholder(value: string): boolean {
  return (
    new Set(value).size < 2 ||
    /^(?:https?:|www\.)/iu.test(value) ||
    /^[*•xX._-]+$/u.test(value) ||
    (/^[({$%].*[)}%]?$/u.test(value) && !/\d/u.test(value)) ||
    /^\d+(?:%|[ap]m|st|nd|rd|th|h|min|days?|chars?|characters?|digits?|x)$/iu.test(value) ||
    (/^[\d:/.-]+$/u.test(value) && /[:/.-]/u.test(value))
  );
}
