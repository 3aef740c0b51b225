import type { ValueDetector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import { isBirthDate, isDay, isShortDate } from './calendar';
import { digitAt, weightedSum } from './digit-sums';
import { grouped } from './layouts';
import { remainder } from './remainder';
import { idWordsIn, notAnId } from './shared-context';
import { words } from './words';

/** Signs of the Finnish code by remainder of 31: no letter that looks like another. */
const FINNISH_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

const cpr = {
  type: 'dk-cpr',
  kind: 'value',
  countries: ['DK', 'GL'],
  lengths: [10],
  form: /^[0-3]\d[01]\d{7}$/u,
  check: isDanish,
  context: {
    near: words(
      'cpr, cpr nr, cpr nummer*, cprnummer*, cprnr, dansk personnummer*, sygesikring*, nemid, mitid',
    ),
    against: notAnId,
  },
  label: 'CPR-nummer',
} satisfies Omit<ValueDetector, 'evidence'>;

export const nordicIds: readonly ValueDetector[] = [
  { ...cpr, layout: /^\d{6}-\d{4}$/u, evidence: 'country-or-context' },
  { ...cpr, layout: grouped(6, 4), evidence: 'context' },
  {
    type: 'se-personnummer',
    kind: 'value',
    countries: ['SE'],
    lengths: [10, 12],
    form: /^(?:(?:19|20)\d{2}|\d{2})[01]\d{7}$/u,
    layout: /^(?:\d{6}|\d{8})\s?[-+ ]?\s?\d{4}$/u,
    check: isSwedish,
    evidence: 'country-or-context',
    context: {
      near: [
        ...words('personnummer*, pers nr, persnr, person nr, samordningsnummer*, bankid, pnr'),
        ...idWordsIn.en,
      ],
      against: notAnId.filter((word) => word !== 'pnr'),
    },
    label: 'personnummer',
  },
  {
    type: 'no-fodselsnummer',
    kind: 'value',
    countries: ['NO'],
    lengths: [11],
    form: /^[0-7]\d[0-9]\d{8}$/u,
    layout: grouped(6, 5),
    check: isNorwegian,
    evidence: 'country-or-context',
    context: {
      near: [
        ...words('fodselsnummer*, fodselsnr, personnummer*, d nummer*, dnummer*, fnr, pers nr, personnr'),
        ...idWordsIn.en,
      ],
      against: notAnId,
    },
    label: 'fødselsnummer',
  },
  {
    type: 'fi-hetu',
    kind: 'value',
    countries: ['FI', 'AX'],
    lengths: [10, 11],
    form: /^[0-3]\d[01]\d{3}[A-FU-Y]?\d{3}[0-9A-FHJ-NPR-Y]$/u,
    layout: /^\d{6}[-+A-FU-Ya-fu-y]\d{3}[\p{L}\d]$/u,
    check: isFinnish,
    evidence: 'country-or-context',
    context: {
      near: [
        ...words('hetu, henkilotunnus*, henkilotunnukseni, sotu, sosiaaliturvatunnus*, personbeteckning*'),
        ...idWordsIn.en,
      ],
      against: notAnId,
    },
    label: 'henkilötunnus',
  },
  {
    type: 'is-kennitala',
    kind: 'value',
    countries: ['IS'],
    lengths: [10],
    form: /^[0-7]\d[01]\d{6}[089]$/u,
    layout: grouped(6, 4),
    check: isIcelandic,
    evidence: 'country-or-context',
    context: {
      near: [...words('kennitala*, kennitolu*, kt, ssn icelandic'), ...idWordsIn.en],
      against: notAnId,
    },
    label: 'kennitala',
  },
];

/** The seventh digit tells the century; no check digit since 2007 (CPR-kontoret, "Personnummeret i CPR"). */
function isDanish(compact: string): boolean {
  const year = Number(compact.slice(4, 6));
  const seventh = digitAt(compact, 6);
  const isOld = seventh < 4 || ((seventh === 4 || seventh === 9) && year > 36);
  const century = isOld ? 1900 : seventh > 4 && seventh < 9 && year > 57 ? 1800 : 2000;
  const full = century + year;
  return full > 1857 && full < 2040 && isDay(full, Number(compact.slice(2, 4)), Number(compact.slice(0, 2)));
}

/** Luhn over ten digits; sixty is added to the day for coordination numbers (Skatteverket, SKV 704). */
function isSwedish(compact: string): boolean {
  const short = compact.slice(-10);
  const day = Number(short.slice(4, 6));
  const date = `${compact.slice(0, -6)}${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
  const isDate = date.length === 8 ? isBirthDate(date) : isShortDate(date);
  return isDate && hasLuhnCheckDigit(short);
}

/** Two signs modulo 11; forty is added to the day (D-number) or the month (Skatteetaten, Personidentifikator i Folkeregisteret). */
function isNorwegian(compact: string): boolean {
  const day = Number(compact.slice(0, 2));
  const month = Number(compact.slice(2, 4)) % 40;
  if (!isDay(2000 + Number(compact.slice(4, 6)), month, day > 40 ? day - 40 : day)) return false;
  const first = weightedSum(compact, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
  return first === 0 && weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/** DVV, "Henkilötunnus": nine digits modulo 31 give the sign. */
function isFinnish(compact: string): boolean {
  const day = Number(compact.slice(0, 2));
  const month = Number(compact.slice(2, 4));
  const digits = `${compact.slice(0, 6)}${compact.slice(-4, -1)}`;
  return (
    isDay(2000 + Number(compact.slice(4, 6)), month, day) &&
    FINNISH_SIGNS.charAt(remainder(digits, 31)) === compact.slice(-1)
  );
}

/** Þjóðskrá: the ninth digit signs the eight before it; forty is added to the day of companies. */
function isIcelandic(compact: string): boolean {
  const day = Number(compact.slice(0, 2));
  if (!isDay(2000 + Number(compact.slice(4, 6)), Number(compact.slice(2, 4)), day > 40 ? day - 40 : day))
    return false;
  return weightedSum(compact, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 && digitAt(compact, 9) !== 1;
}
