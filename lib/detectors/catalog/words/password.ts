import type { Confidence } from '../../../model/finding';
import type { Hit, PhraseDetector, Span } from '../../detector';
import { fold, foldedAround, foldedSet, isWrittenTogether, literalKey, literalSet, wordEnd } from './fold';
import { DENIALS } from './link-words';
import { LOGIN_NOUNS, NETWORK_NOUNS, PASSWORD_NOUNS, SHORT_NOUNS, USER_BEFORE } from './password-nouns';
import { type Setting, settingOf } from './settings';
import { type Place, type Value, afterNoun, beforeNoun, readValue } from './statement';
import { type ValueForm, formOf, isUnlikelyRemark, isYearOrRound } from './value';

const SHORT = literalSet(SHORT_NOUNS);
/** Of the nouns with other meanings those before whose sign a number is told as well. */
const NUMBERS_TOO = literalSet(['clave', 'pass', 'p/w']);
const LOGIN = literalSet(LOGIN_NOUNS);
const WORDS = [...PASSWORD_NOUNS, ...NETWORK_NOUNS, ...SHORT_NOUNS, ...LOGIN_NOUNS];

/** Types of password by what they open, and how a reader knows them. */
const BY_SETTING: Readonly<Record<Setting, readonly [type: string, label: string]>> = {
  plain: ['password-in-words', 'password'],
  wifi: ['wifi-password', 'wifi password'],
  remote: ['remote-access-code', 'access code'],
  meeting: ['meeting-passcode', 'meeting passcode'],
  vpn: ['vpn-psk', 'VPN key'],
};

/** Passwords told in words: "the password is …", "senha: …", "user x pass y", "la clave del wifi es …". */
export const passwordInWords: PhraseDetector = {
  type: 'password-in-words',
  otherTypes: ['wifi-password', 'remote-access-code', 'meeting-passcode', 'vpn-psk'],
  kind: 'phrase',
  appliesTo: ['text'],
  words: WORDS,
  find({ text }, hit) {
    const found = findPassword(text, hit);
    if (found === null) return null;
    const [type, label] = BY_SETTING[settingOf(text, hit.start, hit.end)];
    return { ...secretSpan(found.value, found.confidence, label, hit), type };
  },
};

/** The span of a secret of which nothing may be shown. */
export function secretSpan(
  { start, end }: { readonly start: number; readonly end: number },
  confidence: Confidence,
  label: string,
  hit: Hit,
): Span {
  return {
    start,
    end,
    confidence,
    validated: false,
    masked: '••••••',
    replacement: `[${label} removed]`,
    raisedBy: [hit.literal],
  };
}

interface Judged {
  readonly value: Value;
  readonly form: ValueForm;
  readonly confidence: Confidence;
}

function findPassword(text: string, hit: Hit): Judged | null {
  const isShort = SHORT.has(literalKey(hit.literal));
  const isLogin = LOGIN.has(literalKey(hit.literal));
  const nounEnd = hit.literal.endsWith('*') ? wordEnd(text, hit.end) : hit.end;
  // "pw*" is for the particles that Korean puts behind it.
  if (/^pwd?\*$/u.test(hit.literal) && !/^[가-힣]+$/u.test(text.slice(hit.end, nounEnd))) return null;
  if (isLogin || BOTH_BEFORE.test(text.slice(Math.max(0, hit.start - 12), hit.start))) {
    return afterNoun(text, nounEnd, (place) => judgePair(text, place));
  }
  const named =
    isShort &&
    (USER_BEFORE.test(foldedAround(text, hit.start, hit.start, 60, 0)) ||
      /wi-?fi|wlan/iu.test(text.slice(hit.end, hit.end + 12)));
  // "Pw7vXI" inside an address: no word ends there.
  if (/^[a-z][a-z\d]$/iu.test(text.slice(nounEnd - 1, nounEnd + 1))) return null;
  const after = afterNoun(text, nounEnd, (place) => {
    const found = judge(text, place, { hit, careful: isShort && !named });
    const isLoose =
      place.link !== 'sign' &&
      place.link !== 'verb' &&
      !HINDI_IS.test(text.slice(found?.value.end ?? 0, (found?.value.end ?? 0) + 6));
    return isShort && !named && isLoose && found?.form !== 'strong' ? null : found;
  });
  if (after !== null || isShort) return after;
  const before = beforeNoun(text, hit.start);
  if (before === null) return null;
  if (!before.linked && !ENDS_THERE.test(text.slice(hit.end, hit.end + 24))) return null;
  const form = formOf(before.value.text);
  if (form === 'strong' || (form === 'mixed' && before.value.text.length >= 6)) {
    return { value: before.value, form, confidence: form === 'strong' ? 'high' : 'medium' };
  }
  return form === 'odd' && before.value.text.length >= 6
    ? { value: before.value, form, confidence: 'medium' }
    : null;
}

const ENDS_THERE = /^(?:nya|(?:nya)?(?:[ ](?:hai|h|he|है|bu|ya|kak|bro|bhai)){1,2})[.!]{0,3}[ ]{0,2}(?:\n|$)/u;

/** "id/pw: admin/…": the noun stands for both halves. */
const BOTH_BEFORE = /(?:id|user|username|usuario|login|아이디|계정|账号)[ ]?[/&+,][ ]?$/iu;

const HINDI_IS = /^[ ]h(?:ai)?(?!\p{L})/iu;

interface Noun {
  readonly hit: Hit;
  /** The noun has other meanings: numbers and single words prove nothing. */
  readonly careful: boolean;
}

function judge(text: string, place: Place, { hit, careful }: Noun): Judged | null {
  const value = readValue(text, place.at);
  if (value === null) return null;
  const form = formOf(value.text);
  if (form === null) return null;
  const { link, direct } = place;
  const stated = link === 'sign' || link === 'verb';
  const as = (confidence: Confidence): Judged => ({ value, form, confidence });
  switch (form) {
    case 'strong':
      return stated || link === 'next' || direct || !isCodeLike(value.text)
        ? as(stated ? 'high' : 'medium')
        : null;
    case 'mixed':
      if (stated)
        return careful && (value.text.length < 6 || /^\p{Lu}{1,4}\d+$/u.test(value.text))
          ? null
          : as(direct ? 'high' : 'medium');
      return isLooselyTold(text, value, place, hit) ? as('medium') : null;
    case 'digits':
      if (!direct || isUnit(text, value.end)) return null;
      if (
        careful &&
        (!NUMBERS_TOO.has(literalKey(hit.literal)) ||
          link !== 'sign' ||
          !value.last ||
          isYearOrRound(value.text))
      )
        return null;
      if (stated) return value.text.length <= 12 ? as('medium') : null;
      return value.text.length >= 6 && value.text.length <= 10 && !isYearOrRound(value.text) && value.last
        ? as('medium')
        : null;
    case 'odd':
      return stated &&
        direct &&
        value.text.length >= 6 &&
        (value.last || value.quoted || /[@#$%^&*]/u.test(value.text.slice(1)))
        ? as('medium')
        : null;
    case 'word':
      return !careful && isToldWord(text, value, place, hit) ? as('medium') : null;
  }
}

/** Whose password it is, and not what it is: "the password for john1234". */
const OWNERS = foldedSet(
  'for of from de del do da von vom für du di van ki ka ke untuk от для на pour para per voor of on at sur su op pada im am',
);
/** Into what it was changed, but also to whom it was sent. */
const TARGETS = foldedSet('to a à pra para en in auf zu naar jadi menjadi на в الى إلى ke');
const CHANGES =
  /(?:chang|set|updat|reset|cambi|troqu|mud|geander|ander|setz|modifi|aggiorn|verander|gewijzig|ganti|ubah|degis|yap|сменил|помен|zmien|غير|बदल|badal)/u;

function isLooselyTold(
  text: string,
  value: Value,
  { link, direct, behind, words }: Place,
  hit: Hit,
): boolean {
  if (value.text.length < 6 || !hasRun(value.text) || behind === ':') return false;
  // Polish "to" is a verb.
  if (TARGETS.has(behind) && !(behind === 'to' && hit.literal.startsWith('has')))
    return CHANGES.test(foldedAround(text, hit.start, hit.start, 40, 0));
  if (OWNERS.has(behind)) return false;
  if (link === 'next' || direct) return true;
  return (
    words <= 3 &&
    value.last &&
    value.text.length >= 7 &&
    !DENIALS.test(foldedAround(text, hit.start, value.start, 20, 0))
  );
}

/** Letters and digits in one run, not a word with a number behind it such as "part-2". */
function hasRun(value: string): boolean {
  return /\p{L}[^\p{L}\d]?\d{2}|\d\p{L}|\p{L}{3}\d/u.test(value);
}

/** "ABC-1234": a number of an order or a ticket. */
function isCodeLike(value: string): boolean {
  return /^[\p{Lu}\d]{1,8}(?:[-/_.][\p{Lu}\d]{1,12}){1,4}$/u.test(value);
}

function isUnit(text: string, end: number): boolean {
  return /^[ \t]?(?:characters?|chars?|digits?|letters?|symbols?|caracteres|d[ií]gitos|zeichen|stellen|ziffern|caract[eè]res|chiffres|caratteri|cifre|tekens|cijfers|karakter|haneli|hane|digit|huruf|अक्षर|अंक|حروف|أحرف|ارقام|أرقام|символ|знак|users|times|people|minutes|days|hours|位|자리|文字|桁)/iu.test(
    text.slice(end, end + 16),
  );
}

const PARTICIPLE = /(?:ed|ad[oa]s?|id[oa]s?|iert|geändert|ato|ata|ée?)$/u;

function isToldWord(text: string, value: Value, { link, direct, afterArticle }: Place, hit: Hit): boolean {
  const isQuotedNext = link === 'next' && value.quoted && text.charAt(value.start - 1) !== '*';
  if (!direct || (link !== 'sign' && link !== 'verb' && !isQuotedNext)) return false;
  if (!(value.quoted || value.last) || /[?]/u.test(text.slice(value.end, value.end + 3))) return false;
  if (afterArticle || (link === 'verb' && !value.quoted && !isUnlikelyRemark(value.text))) return false;
  if (link === 'sign' && !value.quoted && PARTICIPLE.test(value.text)) return false;
  if (!value.quoted && isWrittenTogether(value.text)) return false;
  const before = foldedAround(text, hit.start, hit.start, 40, 0);
  if (DENIALS.test(before)) return false;
  return link === 'sign' ? value.text.length >= 5 : value.text.length >= 6 || value.quoted;
}

const PAIR = /([^\s"'`:/|,;]{2,40})[ \t]{0,3}(?:[/|:,;]|-(?= )|\bpw\b)[ \t]{0,3}/uy;
const URL_START = /^(?:https?|www)/iu;

/** "admin / Welcome1!" behind a word for a login. */
function judgePair(text: string, { at, link }: Place): Judged | null {
  const isStated = link === 'sign' || link === 'verb';
  PAIR.lastIndex = at;
  const user = PAIR.exec(text);
  if (user === null || URL_START.test(user[1] ?? '')) return null;
  const value = readValue(text, PAIR.lastIndex);
  if (value === null || value.text.length < 6 || fold(value.text) === fold(user[1] ?? '')) return null;
  const form = formOf(value.text);
  if (form === 'strong') return { value, form, confidence: 'high' };
  return isStated && form === 'mixed' && hasRun(value.text) ? { value, form, confidence: 'medium' } : null;
}
