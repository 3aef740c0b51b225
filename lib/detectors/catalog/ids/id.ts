import type { Detector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import type { TypeDocs } from '../../type-docs';
import { isShortDate } from './calendar';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const PROVINCES = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/u;

/** Province, regency, district, day of birth (40 more for women), serial. */
function isNik(compact: string): boolean {
  const day = Number(compact.slice(6, 8));
  const date =
    compact.slice(10, 12) + compact.slice(8, 10) + String(day > 40 ? day - 40 : day).padStart(2, '0');
  return PROVINCES.test(compact) && isShortDate(date) && !/^..00|^....00|0000$/u.test(compact);
}

/** Nine digits of the taxpayer with a Luhn digit, then the office and the branch. */
const isNpwp = (compact: string): boolean =>
  hasLuhnCheckDigit(compact.slice(0, 9)) && !compact.startsWith('000');

export const idIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'id-nik',
    countries: ['ID'],
    lengths: [16],
    form: /^[1-9]\d{15}$/u,
    check: isNik,
    evidence: 'country-or-context',
    context: {
      near: words(
        'nik, nik*, ktp, ktp*, e ktp, ektp, no ktp, nomor ktp, nomor induk kependudukan, kartu tanda penduduk, kartu keluarga, no kk, nomor identitas',
      ),
      against: notAnId,
    },
    label: 'NIK',
  },
  {
    kind: 'value',
    type: 'id-npwp',
    countries: ['ID'],
    lengths: [15],
    form: /^\d{15}$/u,
    layout: grouped(2, 3, 3, 1, 3, 3),
    check: isNpwp,
    evidence: 'country-or-context',
    context: { near: words('npwp, npwp*, nomor pokok wajib pajak, wajib pajak'), against: notAnId },
    label: 'NPWP',
  },
];

export const idIdDocs: readonly TypeDocs[] = [
  {
    type: 'id-nik',
    group: 'national-id',
    name: 'NIK (Indonesia)',
    countries: ['ID'],
    example: 'NIK saya 3174056407850003',
    method: '16 digits: province, regency, district, day of birth (40 more for women), serial.',
    source: 'https://en.wikipedia.org/wiki/Indonesian_identity_card',
    severity: 'high',
  },
  {
    type: 'id-npwp',
    group: 'national-id',
    name: 'NPWP (Indonesia)',
    countries: ['ID'],
    example: 'NPWP 01.300.066.6-091.000',
    method: '15 digits, the first nine with a Luhn check digit.',
    source: 'python-stdnum, stdnum.id.npwp',
    severity: 'high',
  },
];
