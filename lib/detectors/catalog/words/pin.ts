import type { Confidence } from '../../../model/finding';
import type { Hit, PhraseDetector } from '../../detector';
import { OPENING_NOUNS, PIN_NOUNS } from './code-nouns';
import { hasWordOf, literalKey, literalSet } from './fold';
import { aroundNoun, isOtherCode, numberAfter, numberBefore } from './number-statement';
import { secretSpan } from './password';
import { CARDS, DEVICES, DOORS } from './settings';
import { isYearOrRound } from './value';

type Opens = 'card' | 'device' | 'door';

const DOOR_NOUN = new RegExp(
  `(?:^|[^\\p{L}])(?:combination|combo|entry|entrance|lock box|key|building|disarm)`,
  'u',
);
const UNSURE = literalSet([
  'combination',
  'combo',
  'keypad',
  'combinacion',
  'combinazione',
  'kombinasi',
  'interphone',
  'domofon',
  'домофон',
  'screen lock',
  'lockbox',
  'locker code',
  'pincode',
  'pin code',
  'पिन कोड',
  'nip',
  'pin',
  'tpin',
  'pinu',
  'رقم سري',
]);
/** Whose number it is: nobody says "my pin 4821" of anything else. */
const POSSESSIVE =
  /(?:^|[^\p{L}])(?:my|mera|meri|mi|meu|minha|meine?|mon|mio|mijn|saya|ku|pinku|pinim|мои|moj|मेरा)(?:$|[^\p{L}])/u;
const PLAIN_PIN = /^(?:pin|पिन)/u;
const POSTAL = /(?:^|[^\p{L}])(?:pin ?code|पिन कोड|पिनकोड)/u;

/** Types of number by what they open, and how a reader knows them. */
const BY_WHAT: Readonly<Record<Opens, readonly [type: string, label: string]>> = {
  card: ['card-pin', 'PIN'],
  device: ['device-pin', 'unlock code'],
  door: ['access-code', 'access code'],
};

/**
 * Personal identification numbers of cards, which a bare "my pin is 4821" is taken for; numbers that unlock a
 * telephone or a SIM card; numbers that open a door, a gate or a safe, or silence an alarm.
 */
export const pinInWords: PhraseDetector = {
  type: 'card-pin',
  otherTypes: ['device-pin', 'access-code'],
  kind: 'phrase',
  appliesTo: ['text'],
  words: [...PIN_NOUNS, ...OPENING_NOUNS],
  find({ text }, hit) {
    const told = numberAfter(text, hit) ?? numberBefore(text, hit);
    if (told === null || isOtherCode(text, hit)) return null;
    const confidence = confidenceOf(text, hit, told);
    if (confidence === null) return null;
    const [type, label] = BY_WHAT[what(text, hit)];
    return { ...secretSpan(told, confidence, label, hit), type };
  },
};

const PINS = literalSet(PIN_NOUNS);

function what(text: string, hit: Hit): Opens {
  const near = aroundNoun(text, hit, 40, 32);
  if (PINS.has(literalKey(hit.literal))) {
    if (/^(?:sim pin|puk|puk code)$/u.test(hit.literal)) return 'device';
    if (hasWordOf(near, CARDS)) return 'card';
    if (hasWordOf(near, DOORS)) return 'door';
    return hasWordOf(near, DEVICES) ? 'device' : 'card';
  }
  const noun = ` ${hit.literal} `;
  if (hasWordOf(noun, DOORS) || DOOR_NOUN.test(noun)) return 'door';
  return hasWordOf(noun, DEVICES) || hasWordOf(near, DEVICES) ? 'device' : 'door';
}

type Told = NonNullable<ReturnType<typeof numberAfter>>;

function confidenceOf(
  text: string,
  hit: Hit,
  { start, end, digits, direct, stated }: Told,
): Confidence | null {
  const near = aroundNoun(text, hit, 40, 32);
  // India's postal codes are called PINs and have six digits.
  const isSaid = hasWordOf(near, CARDS) || hasWordOf(near, DEVICES) || hasWordOf(near, DOORS);
  if (digits.length === 6 && !isSaid && PLAIN_PIN.test(hit.literal)) {
    if (POSTAL.test(near) || !POSSESSIVE.test(near)) return null;
  }
  if (digits.length === 4 && isYearOrRound(digits) && !(stated && direct)) return null;
  if (
    /^[ ]?(?:\p{L}{0,3}[ ])?(?:digits?|people|users|times|years|d[ií]gitos|stellen|chiffres|cifre)/iu.test(
      text.slice(end, end + 14),
    )
  )
    return null;
  if (!direct) return stated && !UNSURE.has(literalKey(hit.literal)) ? 'medium' : null;
  if (!stated && digits.length === 4 && (POSSESSIVE.test(near) || POSTAL.test(near))) return 'medium';
  if (!stated)
    return UNSURE.has(literalKey(hit.literal)) &&
      !(hasWordOf(near, CARDS) || hasWordOf(near, DEVICES) || hasWordOf(near, DOORS))
      ? null
      : start - hit.end < 40
        ? 'medium'
        : null;
  return UNSURE.has(literalKey(hit.literal)) && digits.length > 6 ? 'medium' : 'high';
}
