import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isDay } from './calendar';
import { notAnId } from './shared-context';
import { words } from './words';

/** Women have 50 added to the month; 20 more when a day's numbers ran out. Nine digits, without a check, to 1953. */
function isBirthNumber(compact: string): boolean {
  const year = Number(compact.slice(0, 2));
  const month = (Number(compact.slice(2, 4)) % 50) % 20;
  const day = Number(compact.slice(4, 6));
  if (compact.length === 9) return year < 54 && !compact.endsWith('000') && isDay(1900 + year, month, day);
  const isSum = Number(compact) % 11 === 0;
  // Until 1985 a remainder of 10 was written as 0.
  const isOldSum =
    year >= 54 && year < 85 && Number(compact.slice(0, 9)) % 11 === 10 && compact.endsWith('0');
  return (isSum || isOldSum) && isDay((year < 54 ? 2000 : 1900) + year, month, day);
}

export const czSkIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'cz-rodne-cislo',
    countries: ['CZ'],
    lengths: [9, 10],
    form: /^\d{2}[0-35-8]\d{6,7}$/u,
    layout: /^\d{6}\s?[-\/ ]?\s?\d{3,4}$/u,
    check: isBirthNumber,
    evidence: 'country-or-context',
    context: {
      near: words('rodne cislo, rodneho cisla, rodnym cislem, rodna cisla, rodne c, birth number'),
      against: notAnId,
    },
    label: 'rodné číslo',
  },
  {
    kind: 'value',
    type: 'sk-rodne-cislo',
    countries: ['SK'],
    lengths: [9, 10],
    form: /^\d{2}[0-35-8]\d{6,7}$/u,
    layout: /^\d{6}\s?[-\/ ]?\s?\d{3,4}$/u,
    check: isBirthNumber,
    evidence: 'country-or-context',
    context: { near: words('rodne cislo, rodneho cisla, rodne c, slovensk*'), against: notAnId },
    label: 'rodné číslo',
  },
];

export const czSkIdDocs: readonly TypeDocs[] = [
  {
    type: 'cz-rodne-cislo',
    group: 'national-id',
    name: 'Rodné číslo (Czechia)',
    countries: ['CZ'],
    example: 'moje rodné číslo je 855702/1231',
    method: 'Day of birth, women with 50 added to the month, and 3 or 4 digits; divisible by 11 since 1954.',
    source: 'python-stdnum, stdnum.cz.rc',
    severity: 'high',
  },
  {
    type: 'sk-rodne-cislo',
    group: 'national-id',
    name: 'Rodné číslo (Slovakia)',
    countries: ['SK'],
    example: 'rodné číslo (Slovensko): 905515/4328',
    method: 'The same number as in Czechia; takes Slovakia in use or a word for it.',
    source: 'python-stdnum, stdnum.sk.rc',
    severity: 'high',
  },
];
