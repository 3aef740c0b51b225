import type { Confidence } from '../../../model/finding';
import type { Hit, PhraseDetector, ScanView, Span } from '../../detector';
import { CODE_NOUNS, DO_NOT_SHARE, ONE_TIME_NOUNS, OTHER_CODES } from './code-nouns';
import { fold, foldedAround, hasWordOf, literalKey, literalSet } from './fold';
import { aroundNoun, isOtherCode, numberAfter, numberAt, numberBefore } from './number-statement';
import { secretSpan } from './password';
import { DOORS } from './settings';
import { isYearOrRound } from './value';

const ANY_CODE = literalSet([
  ...CODE_NOUNS,
  'код',
  'كود',
  'الكود',
  'الرمز',
  'رمز',
  'कोड',
  'token',
  'tac',
  'tan',
  'verification',
  'authenticator',
  'blik',
  'رمز واتساب',
]);
const SHARE = literalSet(DO_NOT_SHARE);
const TALK_OF_CODES =
  /(?:^|[^\p{L}])(?:otp|codes?|verif\p{L}*|whatsapp|g-\d|codigo|codice|kode|kodu?|kodunu?z?|كود|رمز|कोड|ओटीपी|验证码|驗證碼|校验码|код\p{L}{0,2}|ma|コード|번호|pin|tac|sms|2fa|login|log ?in)(?:$|[^\p{L}])/u;

/** Codes that are good once: sent by WhatsApp, a bank or a shop to prove who somebody is. */
export const oneTimeCode: PhraseDetector = {
  type: 'one-time-code',
  kind: 'phrase',
  appliesTo: ['text'],
  words: [...ONE_TIME_NOUNS, ...CODE_NOUNS, ...DO_NOT_SHARE],
  find(view, hit) {
    if (SHARE.has(literalKey(hit.literal))) return sharedCode(view, hit);
    const told = numberAfter(view.text, hit) ?? numberBefore(view.text, hit);
    if (told === null) return null;
    const confidence = ANY_CODE.has(literalKey(hit.literal))
      ? ofAnyCode(view.text, hit, told)
      : ofCode(view.text, hit, told);
    return confidence === null ? null : secretSpan(told, confidence, 'code', hit);
  },
};

type Told = NonNullable<ReturnType<typeof numberAfter>>;

/** A booking is confirmed with a code as well. */
const BOOKING =
  /book|reserv|order|appointment|parcel|delivery|flight|pedido|cita|buchung|commande|rendez|prenota|bestell/u;

function ofCode(text: string, hit: Hit, { digits, direct, stated }: Told): Confidence | null {
  if (digits.length === 4 && isYearOrRound(digits) && !stated) return null;
  if (isOtherCode(text, hit) || isAmount(text, hit)) return null;
  if (
    /^(?:confirm|codigo de confirm|bestat|code de confirm|codice di conf)/u.test(hit.literal) &&
    BOOKING.test(aroundNoun(text, hit, 40, 60))
  )
    return null;
  if (direct || digits.length === 6) return 'high';
  return stated ? 'medium' : null;
}

/** "Uber code 5523": hardly anything else on the line. */
function isWholeLine(text: string, hit: Hit, start: number, digits: string): boolean {
  if (digits.length !== 4) return false;
  const front = text.slice(Math.max(0, hit.start - 20), hit.start);
  const back = text.slice(start + digits.length, start + digits.length + 8);
  return (
    /(?:^|\n)(?:(?:the|my|your|ur|mi|tu|meu|mein|mon|mio|mijn|mera|uber|ola|google|gmail|fb|insta|instagram|wa|whatsapp|bank|app|paypal|amazon)[ ]){0,2}$/iu.test(
      front,
    ) && /^[.! ]{0,3}(?:\n|$)/u.test(back)
  );
}

const PIN_BEFORE = /(?:pin|puk|पिन|пин|بن|confirmation)[ -]{0,2}$/iu;

function ofAnyCode(text: string, hit: Hit, { start, digits, direct, stated }: Told): Confidence | null {
  if (isOtherCode(text, hit) || PIN_BEFORE.test(text.slice(Math.max(0, hit.start - 14), hit.start)))
    return null;
  // A door's or a safe's code has its own type.
  if (hasWordOf(aroundNoun(text, hit, 24, 24), DOORS)) return null;
  // Five digits are a postal code, hundreds an amount or a count.
  if (!direct || digits.length === 5 || /^\d\d00$/u.test(digits)) return null;
  if (!stated && digits.length !== 6 && !isWholeLine(text, hit, start, digits)) return null;
  if (digits.length === 4 && isYearOrRound(digits)) return null;
  return digits.length === 6 ? 'high' : 'medium';
}

function isAmount(text: string, hit: Hit): boolean {
  return (
    /^[ ]?(?:expire|valid|for (?:rs|inr|usd|eur))/iu.test(text.slice(hit.end, hit.end + 20)) &&
    !/\d{4}/u.test(text.slice(hit.end, hit.end + 60))
  );
}

const REACH = 160;
const CANDIDATE = /(?<![\p{L}\d.,:/+$€£₹-])(?:[A-Z]-)?(?=\d)/gu;

/** The one number in a message that asks not to pass it on. */
function sharedCode({ text }: ScanView, hit: Hit): Span | null {
  const from = Math.max(0, hit.start - REACH);
  const window = text.slice(from, hit.end + REACH);
  if (!TALK_OF_CODES.test(foldedAround(text, hit.start, hit.end, REACH, REACH))) return null;
  let best: { start: number; end: number; digits: string } | null = null;
  let bestFar = Infinity;
  for (const { index } of window.matchAll(CANDIDATE)) {
    const number = numberAt(text, from + index);
    if (
      number === null ||
      isYearOrRound(number.digits) ||
      isOfTheBank(text, number.start) ||
      isOtherNumber(text, number.start)
    )
      continue;
    const far = Math.min(Math.abs(number.start - hit.end), Math.abs(hit.start - number.end));
    if (far < bestFar) [best, bestFar] = [number, far];
  }
  return best && secretSpan(best, 'high', 'code', hit);
}

function isOtherNumber(text: string, at: number): boolean {
  return hasWordOf(fold(text.slice(Math.max(0, at - 20), at)), OTHER_CODES);
}

/** The end of a card or an account, a telephone number to call, an amount. */
function isOfTheBank(text: string, at: number): boolean {
  return /(?:ending|ending in|ending with|call|card|a\/c|account|xx+|\*+|rs|inr|usd|eur|ref|order|no)[ .:]{0,2}$/iu.test(
    fold(text.slice(Math.max(0, at - 14), at)),
  );
}
