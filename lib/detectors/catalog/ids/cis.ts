import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isBirthDate } from './calendar';
import { digitAt, sumOf731, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Day of birth, sex and century, serial; where the first weights give 10, the second are used. */
function isIin(compact: string): boolean {
  const century = 18 + Math.floor((digitAt(compact, 6) - 1) / 2);
  const first = weightedSum(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first === 10 ? weightedSum(compact, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return isBirthDate(century + compact.slice(0, 6)) && check === digitAt(compact, 11);
}

/** Sex and century, day of birth, district, serial, check digit. */
function isPinfl(compact: string): boolean {
  const century = 18 + Math.floor((digitAt(compact, 0) - 1) / 2);
  const date = century + compact.slice(5, 7) + compact.slice(3, 5) + compact.slice(1, 3);
  return isBirthDate(date) && sumOf731(compact.slice(0, 13)) % 10 === digitAt(compact, 13);
}

/** Sex, day of birth with the whole year, serial. */
const isKyrgyzPin = (compact: string): boolean =>
  isBirthDate(compact.slice(5, 9) + compact.slice(3, 5) + compact.slice(1, 3));

export const cisIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'kz-iin',
    countries: ['KZ'],
    lengths: [12],
    form: /^\d{6}[3-6]\d{5}$/u,
    layout: grouped(6, 6),
    check: isIin,
    evidence: 'country-or-context',
    context: {
      near: words('иин, жсн, iin, жеке сәйкестендіру нөмірі, индивидуальный идентификационный номер'),
      against: notAnId,
    },
    label: 'ИИН',
  },
  {
    kind: 'value',
    type: 'uz-pinfl',
    countries: ['UZ'],
    lengths: [14],
    form: /^[3-6]\d{13}$/u,
    layout: unbroken,
    check: isPinfl,
    evidence: 'country-or-context',
    context: { near: words('пинфл, жшшир, jshshir, pinfl, жисмоний шахснинг'), against: notAnId },
    label: 'ПИНФЛ',
  },
  {
    kind: 'value',
    type: 'kg-pin',
    countries: ['KG'],
    lengths: [14],
    form: /^[12][0-3]\d[01]\d(?:19|20)\d{7}$/u,
    layout: unbroken,
    check: isKyrgyzPin,
    evidence: 'country-or-context',
    context: { near: words('пин, инн, персональный идентификационный номер, kyrgyz*'), against: notAnId },
    label: 'Kyrgyz PIN',
  },
  {
    kind: 'value',
    type: 'ge-personal-number',
    countries: ['GE'],
    lengths: [11],
    form: /^\d{11}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words('პირადი ნომერი, პირადი ნომრის, პ/ნ, piradi nomeri, piradi nomer*'),
      against: notAnId,
    },
    label: 'Georgian personal number',
  },
  {
    kind: 'value',
    type: 'am-psn',
    countries: ['AM'],
    lengths: [10],
    form: /^[1-7]\d[01]\d{7}$/u,
    layout: unbroken,
    evidence: 'label',
    context: { near: words('հծհ, ՀԾՀ, սոցիալական քարտ*, հանրային ծառայության համարանիշ'), against: notAnId },
    label: 'Armenian PSN',
  },
  {
    kind: 'value',
    type: 'az-fin',
    countries: ['AZ'],
    lengths: [7],
    form: /^(?=[0-9A-Z]*\d)[0-9A-HJ-NP-Z]{7}$/u,
    evidence: 'label',
    context: { near: words('fin kod*, fin code*, fin kodu, fin kodum, fin nomre*'), against: notAnId },
    label: 'FIN',
    shows: 1,
  },
];

export const cisIdDocs: readonly TypeDocs[] = [
  {
    type: 'kz-iin',
    group: 'national-id',
    name: 'ИИН (Kazakhstan)',
    countries: ['KZ'],
    example: 'мой ИИН 850724401235',
    method:
      '12 digits: day of birth, sex and century, serial, check digit modulo 11 with a second row of weights.',
    source:
      'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/Kazakhstan-TIN.pdf',
    severity: 'high',
  },
  {
    type: 'uz-pinfl',
    group: 'national-id',
    name: 'ПИНФЛ (Uzbekistan)',
    countries: ['UZ'],
    example: 'ПИНФЛ 42407850123455',
    method: '14 digits: sex and century, day of birth, district, serial, check digit (weights 7 3 1).',
    source: 'https://lex.uz (resolution 28 of 1999 on the personal identification number)',
    severity: 'high',
  },
  {
    type: 'kg-pin',
    group: 'national-id',
    name: 'PIN (Kyrgyzstan)',
    countries: ['KG'],
    example: 'ПИН 22407198501234',
    method: '14 digits: sex, day of birth with the whole year, serial.',
    source:
      'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers',
    severity: 'high',
  },
  {
    type: 'ge-personal-number',
    group: 'national-id',
    name: 'Personal number (Georgia)',
    countries: ['GE'],
    example: 'პირადი ნომერი 01024012345',
    method: '11 digits right after a word for it; no check is published.',
    source:
      'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers',
    severity: 'high',
  },
  {
    type: 'am-psn',
    group: 'national-id',
    name: 'Public services number (Armenia)',
    countries: ['AM'],
    example: 'ՀԾՀ 3507851234',
    method: '10 digits right after a word for it; no check is published.',
    source:
      'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers',
    severity: 'high',
  },
  {
    type: 'az-fin',
    group: 'national-id',
    name: 'FIN (Azerbaijan)',
    countries: ['AZ'],
    example: 'FİN kodum 5AB12CD',
    method: '7 letters and digits without I and O, right after a word for it; no check is published.',
    source:
      'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers',
    severity: 'high',
  },
];
