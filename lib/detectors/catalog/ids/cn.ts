import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isBirthDate } from './calendar';
import { weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Digits, and letters without I, O, S, V, Z: each counts its place in this row. */
const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Region, day of birth, serial, and a check by ISO 7064 MOD 11-2. */
const isResidentId = (compact: string): boolean =>
  isBirthDate(compact.slice(6, 14)) &&
  '10X98765432'.charAt(weightedSum(compact, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) ===
    compact.charAt(17);

const isFormerId = (compact: string): boolean => isBirthDate(`19${compact.slice(6, 12)}`);

/** Weights are the powers of 3 modulo 31. */
function isUscc(compact: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < 17; at++) {
    sum += USCC.indexOf(compact.charAt(at)) * weight;
    weight = (weight * 3) % 31;
  }
  return USCC.charAt((31 - (sum % 31)) % 31) === compact.charAt(17);
}

export const cnIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'cn-resident-id',
    countries: ['CN'],
    lengths: [18],
    form: /^[1-8]\d{16}[0-9X]$/u,
    layout: grouped(6, 4, 4, 3, 1),
    check: isResidentId,
    evidence: 'form',
    context: {
      near: words(
        '身份证, 身份证号, 身份证号码, 身份證, 公民身份号码, 证件号, shenfenzheng, sfz, chinese id*, resident id*',
      ),
      against: notAnId,
    },
    label: '身份证号',
  },
  // To 1999 an id had fifteen digits and no check digit.
  {
    kind: 'value',
    type: 'cn-resident-id',
    countries: ['CN'],
    lengths: [15],
    form: /^[1-8]\d{7}[01]\d[0-3]\d{4}$/u,
    layout: unbroken,
    check: isFormerId,
    evidence: 'label',
    context: { near: words('身份证, 身份证号, 身份证号码, 身份證, 公民身份号码'), against: notAnId },
    label: '身份证号',
  },
  {
    kind: 'value',
    type: 'cn-uscc',
    countries: ['CN'],
    lengths: [18],
    form: /^[159AY][1-59]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u,
    check: isUscc,
    evidence: 'country-or-context',
    context: {
      near: words('统一社会信用代码, 信用代码, 社会信用代码, 税号, 纳税人识别号, uscc'),
      against: notAnId,
    },
    label: '统一社会信用代码',
  },
];

export const cnIdDocs: readonly TypeDocs[] = [
  {
    type: 'cn-resident-id',
    group: 'national-id',
    name: '居民身份证号 (China)',
    countries: ['CN'],
    example: '身份证号：110101198507241238',
    method:
      '18 characters: region, day of birth, serial, check by ISO 7064 MOD 11-2; right after a word for it also the 15 digits of before 1999.',
    source: 'GB 11643-1999',
    severity: 'high',
  },
  {
    type: 'cn-uscc',
    group: 'company-id',
    name: '统一社会信用代码 (China)',
    countries: ['CN'],
    example: '税号 91110000600037341L',
    method: '18 characters, weights of powers of 3 modulo 31.',
    source: 'GB 32100-2015',
    severity: 'low',
  },
];
