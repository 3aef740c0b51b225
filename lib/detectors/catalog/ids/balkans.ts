import { validate as isOib } from 'stdnum/lib/esm/hr/oib';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isDay } from './calendar';
import { byLibrary, digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Day, month and the last three digits of the year; then the region where it was given, a serial, a check digit. */
function isEmbg(compact: string): boolean {
  const year = Number(compact.slice(4, 7));
  const day = Number(compact.slice(0, 2));
  const remainder = weightedSum(compact, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (
    isDay(year + (year < 800 ? 2000 : 1000), Number(compact.slice(2, 4)), day) &&
    remainder !== 1 &&
    (remainder === 0 ? 0 : 11 - remainder) === digitAt(compact, 12)
  );
}

export const balkanIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'hr-oib',
    countries: ['HR'],
    lengths: [11],
    form: /^\d{11}$/u,
    layout: unbroken,
    check: byLibrary(isOib),
    evidence: 'country-or-context',
    context: { near: words('oib, oib*, osobni identifikacijski broj'), against: notAnId },
    label: 'OIB',
  },
  {
    kind: 'value',
    type: 'si-emso',
    countries: ['SI'],
    lengths: [13],
    form: /^[0-3]\d[01]\d[09]\d\d5\d\d{4}$/u,
    layout: grouped(7, 2, 3, 1),
    check: isEmbg,
    evidence: 'country-or-context',
    context: { near: words('emso, emso*, enotna maticna stevilka'), against: notAnId },
    label: 'EMŠO',
  },
  {
    kind: 'value',
    type: 'ba-jmbg',
    countries: ['BA'],
    lengths: [13],
    form: /^[0-3]\d[01]\d[09]\d\d1\d\d{4}$/u,
    layout: grouped(7, 2, 3, 1),
    check: isEmbg,
    evidence: 'country-or-context',
    context: { near: words('jmbg, jmbg*, maticni broj*, јмбг, матични број'), against: notAnId },
    label: 'JMBG',
  },
  {
    kind: 'value',
    type: 'me-jmbg',
    countries: ['ME'],
    lengths: [13],
    form: /^[0-3]\d[01]\d[09]\d\d2\d\d{4}$/u,
    layout: grouped(7, 2, 3, 1),
    check: isEmbg,
    evidence: 'country-or-context',
    context: { near: words('jmbg, jmbg*, maticni broj*, јмбг, матични број'), against: notAnId },
    label: 'JMBG',
  },
  {
    kind: 'value',
    type: 'mk-embg',
    countries: ['MK'],
    lengths: [13],
    form: /^[0-3]\d[01]\d[09]\d\d4\d\d{4}$/u,
    layout: grouped(7, 2, 3, 1),
    check: isEmbg,
    evidence: 'country-or-context',
    context: {
      near: words('ембг, матичен број, единствен матичен број, embg, maticen broj'),
      against: notAnId,
    },
    label: 'ЕМБГ',
  },
  {
    kind: 'value',
    type: 'rs-jmbg',
    countries: ['RS'],
    lengths: [13],
    form: /^[0-3]\d[01]\d[09]\d\d[06-9]\d\d{4}$/u,
    layout: grouped(7, 2, 3, 1),
    check: isEmbg,
    evidence: 'country-or-context',
    context: {
      near: words('jmbg, jmbg*, maticni broj*, јмбг, јмбг*, матични број, jedinstveni maticni broj'),
      against: notAnId,
    },
    label: 'JMBG',
  },
];

export const balkanIdDocs: readonly TypeDocs[] = [
  {
    type: 'hr-oib',
    group: 'national-id',
    name: 'OIB (Croatia)',
    countries: ['HR'],
    example: 'Moj OIB je 69435151530',
    method: '11 digits, ISO 7064 MOD 11,10.',
    source: 'python-stdnum, stdnum.hr.oib',
    severity: 'high',
  },
  {
    type: 'si-emso',
    group: 'national-id',
    name: 'EMŠO (Slovenia)',
    countries: ['SI'],
    example: 'EMŠO: 2407985501238',
    method: '13 digits: day of birth, region, serial, check digit modulo 11; region 50 to 59.',
    source: 'https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number',
    severity: 'high',
  },
  {
    type: 'ba-jmbg',
    group: 'national-id',
    name: 'JMBG (Bosnia and Herzegovina)',
    countries: ['BA'],
    example: 'JMBG 2407985171238',
    method: '13 digits: day of birth, region, serial, check digit modulo 11; region 10 to 19.',
    source: 'https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number',
    severity: 'high',
  },
  {
    type: 'me-jmbg',
    group: 'national-id',
    name: 'JMBG (Montenegro)',
    countries: ['ME'],
    example: 'JMBG 2407985211248',
    method: '13 digits: day of birth, region, serial, check digit modulo 11; region 20 to 29.',
    source: 'https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number',
    severity: 'high',
  },
  {
    type: 'mk-embg',
    group: 'national-id',
    name: 'ЕМБГ (North Macedonia)',
    countries: ['MK'],
    example: 'ЕМБГ 2407985451230',
    method: '13 digits: day of birth, region, serial, check digit modulo 11; region 40 to 49.',
    source: 'https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number',
    severity: 'high',
  },
  {
    type: 'rs-jmbg',
    group: 'national-id',
    name: 'JMBG (Serbia)',
    countries: ['RS'],
    example: 'ЈМБГ 2407985711232',
    method:
      '13 digits: day of birth, region, serial, check digit modulo 11; region 70 to 99, or 00 to 09 and 60 to 69 for foreigners.',
    source: 'https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number',
    severity: 'high',
  },
];
