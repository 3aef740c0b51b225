import { validate as validateCui } from 'stdnum/lib/esm/gt/cui';
import type { ValueDetector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import { isShortDate } from './calendar';
import { byLibrary, digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { idWordsIn, notAnId } from './shared-context';
import { words } from './words';

const dominican = {
  type: 'do-cedula',
  kind: 'value',
  countries: ['DO'],
  lengths: [11],
  form: /^(?!(\d)\1{10})\d{11}$/u,
  check: hasLuhnCheckDigit,
  context: {
    near: words('cedula*, cedula de identidad, jce, cedula y electoral, numero de cedula, ced'),
    against: notAnId,
  },
  label: 'cédula',
} satisfies Omit<ValueDetector, 'evidence'>;

const dui = {
  type: 'sv-dui',
  kind: 'value',
  countries: ['SV'],
  lengths: [9],
  form: /^\d{9}$/u,
  check: (compact) => {
    const sign = (10 - (weightedSum(compact, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10;
    return digitAt(compact, 8) === sign;
  },
  context: { near: words('dui, documento unico*, numero de dui') },
  label: 'DUI',
} satisfies Omit<ValueDetector, 'evidence'>;

/** Central America and the Spanish-speaking Caribbean. */
export const caribbeanIds: readonly ValueDetector[] = [
  { ...dominican, layout: /^\d{3}-\d{7}-\d$/u, evidence: 'country-or-context' },
  { ...dominican, layout: grouped(3, 7, 1), evidence: 'context' },
  {
    type: 'gt-cui',
    kind: 'value',
    countries: ['GT'],
    lengths: [13],
    form: /^\d{9}(?:0[1-9]|1\d|2[0-2])(?!00)\d{2}$/u,
    layout: grouped(4, 5, 4),
    check: byLibrary(validateCui),
    evidence: 'country-or-context',
    context: {
      near: [...words('dpi, codigo unico*, renap, documento personal'), ...idWordsIn.en, ...idWordsIn.es],
    },
    label: 'CUI',
  },
  {
    type: 'cr-cedula',
    kind: 'value',
    countries: ['CR'],
    lengths: [9, 10],
    form: /^0?[1-9]\d{8}$/u,
    layout: /^0?\d-\d{4}-\d{4}$|^0?\d{9}$/u,
    evidence: 'label',
    context: {
      near: words('cedula*, cedula de identidad, cedula fisica, numero de cedula, ced'),
      against: notAnId,
    },
    label: 'cédula',
  },
  {
    type: 'pa-cedula',
    kind: 'value',
    countries: ['PA'],
    lengths: [5, 6, 7, 8, 9, 10, 11, 12],
    form: /^(?:1[0-3]|[1-9]|PE|E|N)(?:AV|PI|NT)?\d{4,10}$/u,
    layout: /^(?:1[0-3]|[1-9]|PE|E|N)(?:-?(?:AV|PI|NT))?-\d{1,4}-\d{1,6}$/u,
    evidence: 'label',
    context: { near: words('cedula*, cip, cedula de identidad, numero de cedula, ced'), against: notAnId },
    label: 'cédula',
  },
  {
    type: 'hn-dni',
    kind: 'value',
    countries: ['HN'],
    lengths: [13],
    form: /^(?:0[1-9]|1[0-8])(?:0[1-9]|1\d|2[0-8])(?:19|20)\d{7}$/u,
    layout: grouped(4, 4, 5),
    check: () => true,
    evidence: 'context',
    context: { near: words('dni, identidad, tarjeta de identidad, numero de identidad, rnp, rtn') },
    label: 'DNI',
  },
  { ...dui, layout: /^\d{8}-\d$/u, evidence: 'country-or-context' },
  { ...dui, layout: unbroken, evidence: 'context' },
  {
    type: 'ni-cedula',
    kind: 'value',
    countries: ['NI'],
    lengths: [14],
    form: /^\d{13}[A-Y]$/u,
    layout: grouped(3, 6, 5),
    check: (compact) => {
      const date = compact.slice(3, 9);
      return isShortDate(`${date.slice(4)}${date.slice(2, 4)}${date.slice(0, 2)}`);
    },
    evidence: 'country-or-context',
    context: { near: [...words('cedula*, cedula de identidad'), ...idWordsIn.en, ...idWordsIn.es] },
    label: 'cédula',
  },
  {
    type: 'cu-ni',
    kind: 'value',
    countries: ['CU'],
    lengths: [11],
    form: /^\d{11}$/u,
    layout: unbroken,
    check: (compact) => isShortDate(compact.slice(0, 6)),
    evidence: 'context',
    context: {
      near: words('carne de identidad, carnet de identidad, numero de identidad, numero permanente, nip'),
      against: notAnId,
    },
    label: 'carné de identidad',
  },
];
