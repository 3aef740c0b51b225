import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isBirthDate } from './calendar';
import { digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const PERSON = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const PERSON_AGAIN = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

/** Estonia and Lithuania share one code: sex and century, day of birth, serial, check digit. */
function isBalticCode(compact: string): boolean {
  const century = 18 + Math.floor((digitAt(compact, 0) - 1) / 2);
  const first = weightedSum(compact, PERSON) % 11;
  const check = first === 10 ? (weightedSum(compact, PERSON_AGAIN) % 11) % 10 : first;
  return isBirthDate(century + compact.slice(1, 7)) && check === digitAt(compact, 10);
}

/** Codes given since 2017 begin with 32 and tell no day of birth; nothing in them can be checked but the dash. */
function isPersonasKods(compact: string, written: string): boolean {
  if (compact.startsWith('3') && compact.charAt(1) > '1') return written.charAt(6) === '-';
  const century = digitAt(compact, 6) + 18;
  const date = century + compact.slice(4, 6) + compact.slice(2, 4) + compact.slice(0, 2);
  const sum = 1 + weightedSum(compact, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
  return isBirthDate(date) && (sum % 11) % 10 === digitAt(compact, 10);
}

export const balticIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'ee-isikukood',
    countries: ['EE'],
    lengths: [11],
    form: /^[1-6]\d{10}$/u,
    layout: unbroken,
    check: isBalticCode,
    evidence: 'country-or-context',
    context: { near: words('isikukood*, isiku kood, estonian id*'), against: notAnId },
    label: 'isikukood',
  },
  {
    kind: 'value',
    type: 'lt-asmens-kodas',
    countries: ['LT'],
    lengths: [11],
    form: /^[1-6]\d{10}$/u,
    layout: unbroken,
    check: isBalticCode,
    evidence: 'country-or-context',
    context: { near: words('asmens kod*, lithuanian id*'), against: notAnId },
    label: 'asmens kodas',
  },
  {
    kind: 'value',
    type: 'lv-personas-kods',
    countries: ['LV'],
    lengths: [11],
    form: /^[0-3]\d{10}$/u,
    layout: grouped(6, 5),
    check: isPersonasKods,
    evidence: 'country-or-context',
    context: { near: words('personas kod*, pers kods, latvian id*'), against: notAnId },
    label: 'personas kods',
  },
];

export const balticIdDocs: readonly TypeDocs[] = [
  {
    type: 'ee-isikukood',
    group: 'national-id',
    name: 'Isikukood (Estonia)',
    countries: ['EE'],
    example: 'Minu isikukood on 48507241237',
    method: '11 digits: sex and century, day of birth, serial, check digit modulo 11.',
    source: 'python-stdnum, stdnum.ee.ik',
    severity: 'high',
  },
  {
    type: 'lt-asmens-kodas',
    group: 'national-id',
    name: 'Asmens kodas (Lithuania)',
    countries: ['LT'],
    example: 'Mano asmens kodas 38507241236',
    method: '11 digits: sex and century, day of birth, serial, check digit modulo 11.',
    source: 'python-stdnum, stdnum.lt.asmens',
    severity: 'high',
  },
  {
    type: 'lv-personas-kods',
    group: 'national-id',
    name: 'Personas kods (Latvia)',
    countries: ['LV'],
    example: 'Mans personas kods ir 240785-11238',
    method:
      '11 digits: day of birth, century, serial, check digit modulo 11; or 32 and more with the dash, which have no check.',
    source: 'python-stdnum, stdnum.lv.pvn',
    severity: 'high',
  },
];
