import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isBirthDate, isShortDate } from './calendar';
import { digitAt, weightedSum } from './digit-sums';
import { notAnId } from './shared-context';
import { words } from './words';

const COUNTIES = /^(?:0[1-9]|[1-3]\d|4[0-8]|5[12]|70|8[0-3]|9\d)$/u;

/** The first digit tells sex and century; 7 to 9 are foreigners, whose century it does not tell. */
function isCnp(compact: string): boolean {
  const sex = digitAt(compact, 0);
  const date = compact.slice(1, 7);
  const isDate =
    sex < 3
      ? isBirthDate(`19${date}`)
      : sex < 5
        ? isBirthDate(`18${date}`)
        : sex < 7
          ? isBirthDate(`20${date}`)
          : isShortDate(date);
  const sum = weightedSum(compact, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return isDate && COUNTIES.test(compact.slice(7, 9)) && (sum === 10 ? 1 : sum) === digitAt(compact, 12);
}

export const roIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'ro-cnp',
    countries: ['RO'],
    lengths: [13],
    form: /^[1-9]\d{12}$/u,
    check: isCnp,
    evidence: 'country-or-context',
    context: { near: words('cnp, cnp*, cod numeric personal, codul numeric personal'), against: notAnId },
    label: 'CNP',
  },
];

export const roIdDocs: readonly TypeDocs[] = [
  {
    type: 'ro-cnp',
    group: 'national-id',
    name: 'CNP (Romania)',
    countries: ['RO'],
    example: 'CNP-ul meu este 2850724121231',
    method: '13 digits: sex and century, day of birth, county, serial, check digit modulo 11.',
    source: 'python-stdnum, stdnum.ro.cnp',
    severity: 'high',
  },
];
