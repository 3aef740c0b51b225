import type { ValueDetector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import { digitAt } from './digit-sums';
import { separated, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Printed in advertisements or on specimens; the SSA never lets anybody have them. */
const SPECIMENS = new Set(['078051120', '219099999', '123456789', '457555462', '111111111', '333333333']);

/** With other gaps it may be a phone number. */
const DASHED = /^\d{3}-\d{2}-\d{4}$/u;

const ssnWords = words(`
  ssn*, social security*, social sec*, soc sec*, social number, social is, my social, last four of social,
  seguro social, taxpayer id*, tax id*, w2 form, w-2 form, form w-2, form w-9, form 1099
`);
const driverWords = words(`
  driver license*, drivers license*, driver's license*, driver licence*, drivers licence*, driver's licence*,
  driving license*, dl number, dl no, dln, licencia de conducir, licencia de manejo
`);

const ssn = {
  type: 'us-ssn',
  kind: 'value',
  countries: ['US'],
  lengths: [9],
  form: /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/u,
  check: (compact) => !SPECIMENS.has(compact),
  context: { near: ssnWords, against: notAnId },
  label: 'SSN',
} satisfies Omit<ValueDetector, 'layout' | 'evidence'>;

const itin = {
  type: 'us-itin',
  kind: 'value',
  countries: ['US'],
  lengths: [9],
  form: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/u,
  check: () => true,
  context: {
    near: words('itin, itin number*, individual taxpayer*, taxpayer id*, tax id*, form w-7'),
    against: notAnId,
  },
  label: 'ITIN',
} satisfies Omit<ValueDetector, 'layout' | 'evidence'>;

export const usIds: readonly ValueDetector[] = [
  { ...ssn, layout: DASHED, evidence: 'country-or-context' },
  { ...ssn, layout: separated(3, 2, 4), evidence: 'context' },
  { ...ssn, layout: unbroken, evidence: 'label' },
  { ...itin, layout: DASHED, evidence: 'country-or-context' },
  { ...itin, layout: separated(3, 2, 4), evidence: 'context' },
  { ...itin, layout: unbroken, evidence: 'label' },
  {
    type: 'us-ein',
    kind: 'value',
    countries: ['US'],
    lengths: [9],
    form: /^(?:0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-589])\d{7}$/u,
    layout: /^\d{2}-?\d{7}$/u,
    check: (_compact, written) => written.includes('-'),
    evidence: 'context',
    context: {
      near: words(
        'ein number*, ein no, ein is, our ein, fein number*, employer id*, employer identification*, federal tax id*, federal id*, tax id*',
      ),
      against: words('order*, tracking, phone, call'),
    },
    label: 'EIN',
  },
  {
    type: 'us-passport',
    kind: 'value',
    countries: ['US'],
    lengths: [9],
    form: /^(?:[A-Z]\d{8}|\d{9})$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words('us passport*, u.s. passport*, american passport*, usa passport*, passport card'),
    },
    label: 'US passport number',
    shows: 2,
  },
  {
    type: 'us-driver-license',
    kind: 'value',
    countries: ['US'],
    lengths: [7, 8, 9, 10, 12, 13, 14, 15],
    form: /^(?:[A-Z]\d{6,8}|[A-Z]\d{9}|[A-Z]\d{11,14}|[A-Z]{2}\d{6}[A-Z\d]?|\d{7,10}|\d{2}[A-Z]{3}\d{5}|\d{3}[A-Z]{2}\d{4})$/u,
    evidence: 'label',
    context: { near: driverWords, against: notAnId },
    label: "driver's license",
  },
  // Programs and plates have license numbers too; a letter and so many digits is a driver's.
  {
    type: 'us-driver-license',
    kind: 'value',
    countries: ['US'],
    lengths: [8, 9, 12, 13, 14, 15],
    form: /^[A-Z]\d{7,14}$|^[A-Z]{2}\d{6}[A-Z]$/u,
    evidence: 'label',
    context: { near: words('license number, license no'), against: notAnId },
    label: "driver's license",
  },
  {
    type: 'us-mbi',
    kind: 'value',
    countries: ['US'],
    lengths: [11],
    form: /^[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/u,
    layout: /^[\p{L}\d]{4}[- ]?[\p{L}\d]{3}[- ]?[\p{L}\d]{4}$/u,
    check: () => true,
    evidence: 'country-or-context',
    context: { near: words('mbi, medicare*, beneficiary*') },
    label: 'Medicare number',
  },
  {
    type: 'us-npi',
    kind: 'value',
    countries: ['US'],
    lengths: [10],
    form: /^[12]\d{9}$/u,
    layout: unbroken,
    check: (compact) => hasLuhnCheckDigit(`80840${compact}`),
    evidence: 'context',
    context: { near: words('npi, national provider*, provider id*, provider number'), against: notAnId },
    label: 'NPI',
  },
  {
    type: 'us-dea-number',
    kind: 'value',
    countries: ['US'],
    lengths: [9],
    form: /^[A-HJ-UX][A-Z9]\d{7}$/u,
    layout: unbroken,
    check: hasDeaCheckDigit,
    evidence: 'context',
    context: { near: words('dea, dea number, prescriber*, prescription*, physician*, practitioner*') },
    label: 'DEA number',
  },
  {
    type: 'us-alien-number',
    kind: 'value',
    countries: ['US'],
    lengths: [8, 9, 10],
    form: /^A?\d{8,9}$/u,
    evidence: 'label',
    context: {
      near: words('alien number, alien registration*, alien reg*, uscis number, uscis no'),
    },
    label: 'alien registration number',
  },
];

/** Odd places plus twice the even ones, of which the last digit is the seventh. */
function hasDeaCheckDigit(compact: string): boolean {
  const digit = (at: number) => digitAt(compact, at + 2);
  return (digit(0) + digit(2) + digit(4) + 2 * (digit(1) + digit(3) + digit(5))) % 10 === digit(6);
}
