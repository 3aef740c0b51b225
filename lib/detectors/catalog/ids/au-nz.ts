import { validate as isAbn } from 'stdnum/lib/esm/au/abn';
import { validate as isTfn } from 'stdnum/lib/esm/au/tfn';
import { validate as isIrd } from 'stdnum/lib/esm/nz/ird';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { byLibrary, digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Eight digits with a check digit, the issue of the card, perhaps the line of the person on it. */
const isMedicare = (compact: string): boolean =>
  weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(compact, 8) && compact.charAt(9) !== '0';

/** Numbers given so far lie between 10 and 150 million. */
const isIrdNumber = (compact: string): boolean =>
  Number(compact) >= 10_000_000 && Number(compact) <= 150_000_000 && isIrd(compact).isValid;

export const auNzIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'au-tfn',
    countries: ['AU'],
    lengths: [9],
    form: /^\d{9}$/u,
    layout: grouped(3, 3, 3),
    check: byLibrary(isTfn),
    evidence: 'context',
    context: { near: words('tfn, tax file number, tax file no, tax file'), against: notAnId },
    label: 'TFN',
  },
  {
    kind: 'value',
    type: 'au-medicare',
    countries: ['AU'],
    lengths: [10, 11],
    form: /^[2-6]\d{9,10}$/u,
    layout: /^\d{4}[ -]?\d{5}[ -]\d(?:[ \/-]?\d)?$/u,
    check: isMedicare,
    evidence: 'context',
    context: { near: words('medicare'), against: notAnId },
    label: 'Medicare number',
  },
  // Undivided it has the length of a phone number in the United States, where Medicare is a word too.
  {
    kind: 'value',
    type: 'au-medicare',
    countries: ['AU'],
    lengths: [10, 11],
    form: /^[2-6]\d{9,10}$/u,
    layout: unbroken,
    check: isMedicare,
    evidence: 'context',
    context: { near: words('medicare card, medicare no, medicare number, medicare num'), against: notAnId },
    label: 'Medicare number',
  },
  {
    kind: 'value',
    type: 'au-abn',
    countries: ['AU'],
    lengths: [11],
    form: /^[1-9]\d{10}$/u,
    layout: grouped(2, 3, 3, 3),
    check: byLibrary(isAbn),
    evidence: 'context',
    context: { near: words('abn, australian business number'), against: notAnId },
    label: 'ABN',
  },
  {
    kind: 'value',
    type: 'nz-ird',
    countries: ['NZ'],
    lengths: [8, 9],
    form: /^\d{8,9}$/u,
    layout: /^(?:\d{8,9}|\d{2,3}[ -]\d{3}[ -]\d{3}|\d{7,8}-\d)$/u,
    check: isIrdNumber,
    evidence: 'context',
    context: { near: words('ird, ird no, ird number, inland revenue'), against: notAnId },
    label: 'IRD number',
  },
];

export const auNzIdDocs: readonly TypeDocs[] = [
  {
    type: 'au-tfn',
    group: 'national-id',
    name: 'Tax file number (Australia)',
    countries: ['AU'],
    example: 'my TFN is 123 456 707',
    method: '9 digits, weighted sum modulo 11, beside a word for it.',
    source: 'python-stdnum, stdnum.au.tfn',
    severity: 'high',
  },
  {
    type: 'au-medicare',
    group: 'national-id',
    name: 'Medicare number (Australia)',
    countries: ['AU'],
    example: 'my medicare number is 2950 67816 1',
    method: '10 digits, or 11 with the line of the person, check digit modulo 10, beside a word for it.',
    source: 'https://meteor.aihw.gov.au/content/270101',
    severity: 'high',
  },
  {
    type: 'au-abn',
    group: 'company-id',
    name: 'ABN (Australia)',
    countries: ['AU'],
    example: 'ABN 51 824 753 556',
    method: '11 digits, weighted sum modulo 89, beside a word for it.',
    source: 'python-stdnum, stdnum.au.abn',
    severity: 'low',
  },
  {
    type: 'nz-ird',
    group: 'national-id',
    name: 'IRD number (New Zealand)',
    countries: ['NZ'],
    example: 'my IRD number is 49-091-850',
    method: '8 or 9 digits between 10 and 150 million, check digit modulo 11, beside a word for it.',
    source: 'python-stdnum, stdnum.nz.ird',
    severity: 'high',
  },
];
