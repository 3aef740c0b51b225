import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isShortDate } from './calendar';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const UNUSED_PLACES = new Set([
  '00',
  '17',
  '18',
  '19',
  '20',
  '69',
  '70',
  '73',
  '80',
  '81',
  '94',
  '95',
  '96',
  '97',
]);

const myKadWords = words(
  'mykad, my kad, nric, ic no, ic number, ic, no ic, nombor ic, kad pengenalan, no kp, k/p, malaysian ic, 身份证',
);

const isMyKad = (compact: string): boolean =>
  isShortDate(compact.slice(0, 6)) && !UNUSED_PLACES.has(compact.slice(6, 8));

export const myIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'my-mykad',
    countries: ['MY'],
    lengths: [12],
    form: /^(?!601[0-2])\d{2}[01]\d[0-3]\d{7}$/u,
    layout: grouped(6, 2, 4),
    check: isMyKad,
    evidence: 'country-or-context',
    context: { near: myKadWords, against: notAnId },
    label: 'MyKad',
  },
  // A phone number with 60 before it can read as a day in the last months of 1960.
  {
    kind: 'value',
    type: 'my-mykad',
    countries: ['MY'],
    lengths: [12],
    form: /^601[0-2][0-3]\d{7}$/u,
    layout: grouped(6, 2, 4),
    check: isMyKad,
    evidence: 'context',
    context: { near: myKadWords, against: notAnId },
    label: 'MyKad',
  },
];

export const myIdDocs: readonly TypeDocs[] = [
  {
    type: 'my-mykad',
    group: 'national-id',
    name: 'MyKad (Malaysia)',
    countries: ['MY'],
    example: 'IC no 850724-14-5678',
    method:
      '12 digits: day of birth, place of birth, serial; one that reads as a phone number with 60 needs a word.',
    source: 'python-stdnum, stdnum.my.nric',
    severity: 'high',
  },
];
