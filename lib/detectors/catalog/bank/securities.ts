import type { Detector, Span } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import { spanOf, valueBehind } from '../payment/labelled';
import { mod97 } from './checks';

/** ISO 3166 codes and those that ISIN and BIC share with them. */
const COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO ' +
    'CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY ' +
    'HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC ' +
    'MD ME MG MH MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PM PR PS PT PW ' +
    'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA ' +
    'UG US UY UZ VA VC VE VG VI VN VU WF WS XK XS YE YT ZA ZM ZW'
  ).split(' '),
);

const BIC = /[A-Za-z]{4}[A-Za-z]{2}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?(?![\p{L}\p{N}])/uy;

const bic: Detector = {
  kind: 'phrase',
  type: 'bic',
  words: [
    'bic',
    'swift',
    'swift code',
    'bic code',
    'swift bic',
    'bic swift',
    'código swift',
    'código bic',
    'code bic',
    'code swift',
    'kode swift',
    'swift kodu',
    'رمز السويفت',
    'سويفت',
    'स्विफ्ट',
  ],
  find(view, hit): Span | null {
    const found = valueBehind(view, hit.end, BIC);
    if (!found || !COUNTRIES.has(found.value.slice(4, 6).toUpperCase())) return null;
    // Lower case reads as a word of eight letters unless it holds a digit.
    if (found.value !== found.value.toUpperCase() && !/[0-9]/u.test(found.value)) return null;
    return { ...spanOf(found, 'BIC', 0), confidence: 'medium', validated: false, raisedBy: [hit.literal] };
  },
};

const isin: Detector = {
  kind: 'value',
  type: 'isin',
  lengths: [12],
  form: /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/u,
  layout: /^[A-Za-z0-9]{12}$/u,
  check: isIsin,
  evidence: 'context',
  context: {
    near: [
      'isin',
      'wkn',
      'security',
      'securities',
      'bond',
      'shares',
      'depot',
      'aktie',
      'etf',
      'fund',
      'fondo',
      'fonds',
    ],
  },
  label: 'ISIN',
  shows: 0,
};

/** Country of the agency and Luhn over the letters' numbers (ISO 6166). */
function isIsin(value: string): boolean {
  if (!COUNTRIES.has(value.slice(0, 2))) return false;
  return hasLuhnCheckDigit([...value].map((character) => parseInt(character, 36)).join(''));
}

const cusip: Detector = {
  kind: 'value',
  type: 'cusip',
  lengths: [9],
  form: /^[0-9]{3}[0-9A-Z]{5}[0-9]$/u,
  layout: /^[A-Za-z0-9]{9}$/u,
  check: isCusip,
  evidence: 'label',
  context: { near: ['cusip', 'cusip no', 'cusip number'] },
  label: 'CUSIP',
  shows: 0,
};

/** Every second character doubled, digits summed (ANSI X9.6). */
function isCusip(value: string): boolean {
  const sum = [...value.slice(0, 8)].reduce((total, character, at) => {
    const number = parseInt(character, 36) * (at % 2 === 1 ? 2 : 1);
    return total + Math.floor(number / 10) + (number % 10);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(value[8]);
}

const sedol: Detector = {
  kind: 'value',
  type: 'sedol',
  lengths: [7],
  form: /^[0-9BCDFGHJKLMNPQRSTVWXYZ]{6}[0-9]$/u,
  layout: /^[A-Za-z0-9]{7}$/u,
  check: isSedol,
  evidence: 'label',
  context: { near: ['sedol', 'sedol code'] },
  label: 'SEDOL',
  shows: 0,
};

/** Weights 1-3-1-7-3-9-1 modulo 10. */
function isSedol(value: string): boolean {
  const weights = [1, 3, 1, 7, 3, 9, 1];
  const sum = [...value].reduce(
    (total, character, at) => total + parseInt(character, 36) * (weights[at] ?? 0),
    0,
  );
  return sum % 10 === 0;
}

const lei: Detector = {
  kind: 'value',
  type: 'lei',
  lengths: [20],
  form: /^[0-9A-Z]{18}[0-9]{2}$/u,
  layout: /^[A-Za-z0-9]{20}$/u,
  check: (value) => mod97(value) === 1,
  evidence: 'context',
  context: {
    near: ['lei', 'lei code', 'legal entity identifier', 'legal entity', 'gleif', 'issuer', 'counterparty'],
  },
  label: 'LEI',
  shows: 0,
};

const SWIFT_FIELD = /:32[AB]:(?:[0-9]{6})?[A-Z]{3}[0-9]{1,15},[0-9]{0,3}/uy;

/** A payment message between banks, by its field of value date, currency and amount. */
const swiftMessage: Detector = {
  kind: 'phrase',
  type: 'swift-message',
  words: ['32a', '32b'],
  find(view, hit) {
    if (hit.start === 0) return null;
    SWIFT_FIELD.lastIndex = hit.start - 1;
    const value = SWIFT_FIELD.exec(view.text)?.[0];
    if (value === undefined) return null;
    const found = { start: hit.start - 1, end: hit.start - 1 + value.length, value };
    return { ...spanOf(found, 'payment message', 0), confidence: 'high', validated: false };
  },
};

export const securities: readonly Detector[] = [bic, isin, cusip, sedol, lei, swiftMessage];
