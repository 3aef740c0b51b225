import { validate as isNip } from 'stdnum/lib/esm/pl/nip';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isDay } from './calendar';
import { byLibrary, weightedSum } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** The month tells the century: 1 to 12 for the 1900s, 21 to 32 for the 2000s, 81 to 92 for the 1800s. */
function isPesel(compact: string): boolean {
  const month = Number(compact.slice(2, 4));
  const year = (month > 80 ? 1800 : month > 20 ? 2000 : 1900) + Number(compact.slice(0, 2));
  const sum = weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]);
  return (
    isDay(year, month > 80 ? month - 80 : month > 20 ? month - 20 : month, Number(compact.slice(4, 6))) &&
    sum % 10 === 0
  );
}

const isIdCard = (compact: string): boolean => weightedSum(compact, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0;

export const plIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'pl-pesel',
    countries: ['PL'],
    lengths: [11],
    form: /^\d{11}$/u,
    layout: grouped(6, 5),
    check: isPesel,
    evidence: 'country-or-context',
    context: { near: words('pesel*, numer pesel, nr pesel, песель*'), against: notAnId },
    label: 'PESEL',
  },
  {
    kind: 'value',
    type: 'pl-nip',
    countries: ['PL'],
    lengths: [10],
    form: /^[1-9]\d{9}$/u,
    layout: grouped(3, 2, 1, 2, 2),
    check: byLibrary(isNip),
    evidence: 'context',
    context: {
      near: words('nip, nip*, numer nip, numer identyfikacji podatkowej, podatnik*'),
      against: notAnId,
    },
    label: 'NIP',
  },
  {
    kind: 'value',
    type: 'pl-id-card',
    countries: ['PL'],
    lengths: [9],
    form: /^[A-Z]{3}\d{6}$/u,
    layout: grouped(3, 6),
    check: isIdCard,
    evidence: 'context',
    context: {
      near: words('dowod osobisty, dowodu osobistego, dowod*, nr dowodu, numer dowodu, seria i numer'),
      against: notAnId,
    },
    label: 'Polish id card',
  },
];

export const plIdDocs: readonly TypeDocs[] = [
  {
    type: 'pl-pesel',
    group: 'national-id',
    name: 'PESEL (Poland)',
    countries: ['PL'],
    example: 'Mój PESEL to 85072412340',
    method: '11 digits: day of birth with the century in the month, serial, check digit (weights 1 3 7 9).',
    source: 'https://www.gov.pl/web/gov/czym-jest-numer-pesel',
    severity: 'high',
  },
  {
    type: 'pl-nip',
    group: 'company-id',
    name: 'NIP, tax number (Poland)',
    countries: ['PL'],
    example: 'NIP: 5261040828',
    method: '10 digits, weighted sum modulo 11, beside a word for it.',
    source: 'python-stdnum, stdnum.pl.nip',
    severity: 'low',
  },
  {
    type: 'pl-id-card',
    group: 'national-id',
    name: 'Identity card (Poland)',
    countries: ['PL'],
    example: 'dowód osobisty ABA700123',
    method:
      'Three letters and six digits, the first of them a check digit (weights 7 3 1 9 7 3 1 7 3), beside a word for it.',
    source: 'https://en.wikipedia.org/wiki/Polish_identity_card',
    severity: 'high',
  },
];
