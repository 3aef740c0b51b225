import type { Detector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import type { TypeDocs } from '../../type-docs';
import { isBirthDate } from './calendar';
import { digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Century, day of birth, serial, check digit modulo 11. */
function isKuwaitiId(compact: string): boolean {
  const check = 11 - (weightedSum(compact, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11);
  return isBirthDate(`${digitAt(compact, 0) + 17}${compact.slice(1, 7)}`) && check === digitAt(compact, 11);
}

export const gulfIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'ae-emirates-id',
    countries: ['AE'],
    lengths: [15],
    form: /^784(?:19|20)\d{10}$/u,
    layout: grouped(3, 4, 7, 1),
    check: hasLuhnCheckDigit,
    evidence: 'form',
    context: {
      near: words('emirates id*, الهوية الإماراتية, هوية الإمارات, بطاقة الهوية, رقم الهوية, uae id*'),
      against: notAnId,
    },
    label: 'Emirates ID',
  },
  {
    kind: 'value',
    type: 'sa-national-id',
    countries: ['SA'],
    lengths: [10],
    form: /^[12]\d{9}$/u,
    layout: grouped(1, 2, 1, 2, 1, 3),
    check: hasLuhnCheckDigit,
    evidence: 'context',
    context: {
      near: words(
        'رقم الهوية, رقم هوي*, الهوية الوطنية, هوية وطنية, هويتي, الهوية, رقم الإقامة, الإقامة, إقامة, اقامتي, رقم الاقامه, iqama, iqama*, saudi id*, absher, أبشر, السجل المدني, سجل مدني, national id*, civil registry',
      ),
      against: notAnId,
    },
    label: 'Saudi id',
  },
  {
    kind: 'value',
    type: 'kw-civil-id',
    countries: ['KW'],
    lengths: [12],
    form: /^[23]\d{11}$/u,
    layout: unbroken,
    check: isKuwaitiId,
    evidence: 'country-or-context',
    context: {
      near: words(
        'الرقم المدني, رقمي المدني, البطاقة المدنية, المدني, civil id*, civil no, civil number, kuwait id*',
      ),
      against: notAnId,
    },
    label: 'Kuwaiti civil id',
  },
  {
    kind: 'value',
    type: 'qa-qid',
    countries: ['QA'],
    lengths: [11],
    form: /^[23]\d{10}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words('qid, qid*, qatar id*, الرقم الشخصي, البطاقة الشخصية القطرية, رقم البطاقة القطرية'),
      against: notAnId,
    },
    label: 'QID',
  },
  {
    kind: 'value',
    type: 'bh-cpr',
    countries: ['BH'],
    lengths: [9],
    form: /^\d{2}(?:0[1-9]|1[0-2])\d{5}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words('cpr, cpr no, cpr number, الرقم الشخصي, الرقم السكاني, الرقم السكانى'),
      against: notAnId,
    },
    label: 'CPR',
  },
  {
    kind: 'value',
    type: 'om-civil-number',
    countries: ['OM'],
    lengths: [7, 8, 9],
    form: /^\d{7,9}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words(
        'omani id*, oman id*, الرقم المدني العماني, البطاقة العمانية, oman civil number, oman resident card',
      ),
      against: notAnId,
    },
    label: 'Omani civil number',
    shows: 1,
  },
];

export const gulfIdDocs: readonly TypeDocs[] = [
  {
    type: 'ae-emirates-id',
    group: 'national-id',
    name: 'Emirates ID (UAE)',
    countries: ['AE'],
    example: 'my emirates id 784-1985-1234567-3',
    method: '15 digits: 784, the year of birth, serial, Luhn check digit.',
    source: 'https://icp.gov.ae (Emirates ID card)',
    severity: 'high',
  },
  {
    type: 'sa-national-id',
    group: 'national-id',
    name: 'National ID and Iqama (Saudi Arabia)',
    countries: ['SA'],
    example: 'رقم الهوية 1023456781',
    method:
      '10 digits that begin with 1 (citizens) or 2 (residents), Luhn check digit, beside a word for it.',
    source: 'https://github.com/alhazmy13/Saudi-ID-Validator',
    severity: 'high',
  },
  {
    type: 'kw-civil-id',
    group: 'national-id',
    name: 'Civil ID (Kuwait)',
    countries: ['KW'],
    example: 'الرقم المدني 285072401235',
    method: '12 digits: century, day of birth, serial, check digit modulo 11.',
    source: 'https://prakhar.me/articles/kuwait-civil-id-checksum/',
    severity: 'high',
  },
  {
    type: 'qa-qid',
    group: 'national-id',
    name: 'QID (Qatar)',
    countries: ['QA'],
    example: 'my QID is 28563412345',
    method:
      '11 digits: century and year of birth, country code, serial, right after a word for it; no check is published.',
    source: 'https://portal.moi.gov.qa',
    severity: 'high',
  },
  {
    type: 'bh-cpr',
    group: 'national-id',
    name: 'CPR (Bahrain)',
    countries: ['BH'],
    example: 'CPR number 850712345',
    method: '9 digits: year and month of birth, serial, right after a word for it.',
    source: 'https://www.iga.gov.bh',
    severity: 'high',
  },
  {
    type: 'om-civil-number',
    group: 'national-id',
    name: 'Civil number (Oman)',
    countries: ['OM'],
    example: 'Oman ID 12345678',
    method: '7 to 9 digits right after a word for it.',
    source: 'https://www.rop.gov.om',
    severity: 'high',
  },
];
