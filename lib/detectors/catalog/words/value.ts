import { fold } from './fold';
import { ORDINARY, ORDINARY_ENDINGS } from './ordinary-words';

/**
 * What a run of characters without spaces looks like.
 * - `strong`: three classes of characters, or a sign amid letters and digits; nobody writes words like that.
 * - `mixed`: letters and digits.
 * - `digits`: digits only, at least four.
 * - `odd`: letters with a sign or a capital amid them.
 * - `word`: letters only.
 */
export type ValueForm = 'strong' | 'mixed' | 'digits' | 'odd' | 'word';

const SIGNS = /[@#$%^&*+=~|!?€£§]/u;

/** The form of a value, or null for what people write in place of one or what plainly is something else. */
export function formOf(value: string): ValueForm | null {
  const bare = value.replace(/!{1,8}$/u, '');
  if (bare.length < 4 || isSomethingElse(bare)) return null;
  const hasDigit = /\d/u.test(bare);
  const hasLetter = /\p{L}/u.test(bare);
  if (!hasLetter) {
    if (/^\d{4,16}$/u.test(bare)) return 'digits';
    return hasDigit && SIGNS.test(bare) && bare.length >= 6 ? 'odd' : null;
  }
  const sign = SIGNS.test(bare.slice(0, -1)) || (hasDigit && SIGNS.test(value));
  const lower = /\p{Ll}/u.test(bare);
  const upper = /\p{Lu}/u.test(bare);
  if (hasDigit) {
    const classes = Number(lower) + Number(upper) + Number(sign) + 1;
    return classes >= 3 && bare.length >= 6 ? 'strong' : 'mixed';
  }
  if (sign || (/\p{Ll}\p{Lu}/u.test(bare) && !/^(?:Mc|Mac|De|La|i|e)\p{Lu}/u.test(bare))) return 'odd';
  return /^[\p{L}\p{M}]{5,32}$/u.test(bare) ? 'word' : null;
}

const ELSEWHERE =
  /^(?:\p{L}{2,12}=|https?:|www\.|ftp:|[/~.]|--?\p{L}|@\p{L}{2,}$|#\p{L}+$|&|\$\p{L}|%\p{L}$|\\)|:\/\/|^[^\s@]{1,64}@[\p{L}\d-]{1,40}\.\p{L}/iu;
const MASKED = /^(?:[*•.xX_?#-]{3,}|[({<[$%].{0,40}[)}>\]%]|(.)\1{3,}|(?:abc|xyz|foo|bar|asd)+)$/u;
const QUANTITY =
  /^[+-]?[$€£₹#]?\d{1,9}(?:[.,]\d{1,3})?\+?(?:%|€|\$|k|kb|mb|gb|tb|px|am|pm|st|nd|rd|th|er|e|º|ª|h|hrs?|m|min|mins|s|sec|secs|d|days?|w|years?|yrs?|chars?|characters?|digits?|zeichen|x|bits?|hz|ghz|mhz|кг|км|р)$/iu;
const NUMBERED = /^[\d:/.,-]+$/u;
const TECHNICAL =
  /^(?:sha\d+|md5|base(?:32|64)|utf-?\d+|ipv[46]|win(?:dows)?\d+|mp[34]|h26[45]|x86|x64|i[3-9]86|amd64|arm64|rsa\d*|aes-?\d*|bcrypt\d*|2fa|mfa2?|u2f|oauth2?|tls1?|v\d+|web2|e2e|covid19|ps[345]|office365|log4j|k8s|\p{L}{1,12}\d?\.(?:txt|pdf|docx?|xlsx?|php|html?|conf|ini|py|sh|js|zip|com|net|org|io|co))$/iu;
const PLURAL_OR_CHAT =
  /^(?:gr8|l8r|m8|b4|2nite|2moro|2day|4ever|4got|sum1|every1|no1|any1|some1|h8|w8|str8)/iu;
const TICKET = /^\p{Lu}{1,2}-?\d{1,4}$/u;
const VERSION = /^(?:v|ver|release)?\.?\d{1,4}(?:\.\d{1,5}){1,3}[a-z]{0,3}$/iu;

function isSomethingElse(value: string): boolean {
  if (ORDINARY.has(fold(value))) return true;
  return (
    MASKED.test(value) ||
    ELSEWHERE.test(value) ||
    QUANTITY.test(value) ||
    (NUMBERED.test(value) && /[:/.,-]/u.test(value)) ||
    TECHNICAL.test(value) ||
    PLURAL_OR_CHAT.test(value) ||
    VERSION.test(value) ||
    TICKET.test(value) ||
    /[(){}[\]]{2}|\)$/u.test(value)
  );
}

/** True for single words that do not end as remarks on a password do: "changed", "vergessen". */
export function isUnlikelyRemark(word: string): boolean {
  return !ORDINARY_ENDINGS.test(fold(word));
}

/** Years, and numbers as round as amounts. */
export function isYearOrRound(digits: string): boolean {
  return /^(?:19[4-9]\d|20[0-4]\d)$/u.test(digits) || /^\d{1,2}0{3,}$/u.test(digits);
}
