import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const isTaj = (compact: string): boolean =>
  weightedSum(compact, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === digitAt(compact, 8);

/** Digits 2 to 6 are the days from 1867-01-01 to the birth. */
function isTaxId(compact: string): boolean {
  const days = Number(compact.slice(1, 6));
  return days < 62_000 && weightedSum(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digitAt(compact, 9);
}

export const huIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'hu-taj',
    countries: ['HU'],
    lengths: [9],
    form: /^\d{9}$/u,
    layout: grouped(3, 3, 3),
    check: isTaj,
    evidence: 'context',
    context: { near: words('taj, taj szam*, tajszam*, tarsadalombiztositas*'), against: notAnId },
    label: 'TAJ',
  },
  {
    kind: 'value',
    type: 'hu-tax-id',
    countries: ['HU'],
    lengths: [10],
    form: /^8\d{9}$/u,
    layout: unbroken,
    check: isTaxId,
    evidence: 'country-or-context',
    context: { near: words('adoazonosito*, ado azonosito*, adoszam*, adojel*, ado jel*'), against: notAnId },
    label: 'Hungarian tax id',
  },
];

export const huIdDocs: readonly TypeDocs[] = [
  {
    type: 'hu-taj',
    group: 'national-id',
    name: 'TAJ number (Hungary)',
    countries: ['HU'],
    example: 'TAJ számom: 123456788',
    method: '9 digits, weights 3 and 7 modulo 10, beside a word for it.',
    source: 'https://en.wikipedia.org/wiki/National_identification_number#Hungary',
    severity: 'high',
  },
  {
    type: 'hu-tax-id',
    group: 'national-id',
    name: 'Adóazonosító jel (Hungary)',
    countries: ['HU'],
    example: 'adóazonosító jelem 8355212347',
    method: '10 digits that begin with 8, the days since 1867 to the birth, check digit modulo 11.',
    source: 'https://nav.gov.hu (1996. évi XX. törvény)',
    severity: 'high',
  },
];
