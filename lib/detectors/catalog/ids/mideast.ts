import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isBirthDate } from './calendar';
import { digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Ten digits with weights 10 to 2; all digits the same is nobody's. */
function isIranianCode(compact: string): boolean {
  const remainder = weightedSum(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (
    (remainder < 2 ? remainder : 11 - remainder) === digitAt(compact, 9) && !/^(\d)\1{9}$/u.test(compact)
  );
}

/** Century (2 or 3), day of birth, governorate; how the last digit is made is not published. */
function isEgyptianId(compact: string): boolean {
  const governorate = Number(compact.slice(7, 9));
  return (
    isBirthDate(`${digitAt(compact, 0) + 17}${compact.slice(1, 7)}`) &&
    (governorate === 88 ||
      (governorate >= 1 && governorate <= 35 && ![5, 6, 7, 8, 9, 10, 20, 30].includes(governorate)))
  );
}

export const mideastIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'eg-national-id',
    countries: ['EG'],
    lengths: [14],
    form: /^[23]\d{13}$/u,
    layout: grouped(1, 3, 3, 1, 1, 3, 1, 1),
    check: isEgyptianId,
    evidence: 'country-or-context',
    context: {
      near: words(
        'الرقم القومي, رقم قومي, رقمي القومي, رقمها القومي, رقمه القومي, القومي, رقم البطاقة, رقم بطاقتي, بطاقة الرقم القومي, بطاقتي, البطاقة, egyptian id*, national id*, raqam qawmi, el rakam el qawmy, rakam qawmy',
      ),
      against: notAnId,
    },
    label: 'Egyptian id',
  },
  {
    kind: 'value',
    type: 'ir-national-code',
    countries: ['IR'],
    lengths: [10],
    form: /^\d{10}$/u,
    layout: grouped(3, 6, 1),
    check: isIranianCode,
    evidence: 'context',
    context: {
      near: words(
        'کد ملی, كد ملي, کدملی, شماره ملی, code melli, code meli, kode melli, kod melli, kart melli, codemelli',
      ),
      against: notAnId,
    },
    label: 'کد ملی',
  },
  {
    kind: 'value',
    type: 'jo-national-number',
    countries: ['JO'],
    lengths: [10],
    form: /^[29]\d{9}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words('الرقم الوطني, رقمي الوطني, رقم وطني, jordanian id*, jordan national*'),
      against: notAnId,
    },
    label: 'Jordanian national number',
  },
  {
    kind: 'value',
    type: 'iq-national-id',
    countries: ['IQ'],
    lengths: [12],
    form: /^(?:19|20)\d{10}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words('البطاقة الوطنية, بطاقة وطنية, البطاقة الموحدة, iraqi id*, iraqi national*'),
      against: notAnId,
    },
    label: 'Iraqi national card',
  },
  {
    kind: 'value',
    type: 'ly-national-number',
    countries: ['LY'],
    lengths: [12],
    form: /^[12](?:19|20)\d{9}$/u,
    layout: unbroken,
    evidence: 'country-or-context',
    context: { near: words('الرقم الوطني, رقمي الوطني, libyan*, libya*'), against: notAnId },
    label: 'Libyan national number',
  },
];

export const mideastIdDocs: readonly TypeDocs[] = [
  {
    type: 'eg-national-id',
    group: 'national-id',
    name: 'الرقم القومي (Egypt)',
    countries: ['EG'],
    example: 'الرقم القومي 28507240101234',
    method:
      '14 digits: century, day of birth, governorate, serial; the algorithm of the last digit is not published.',
    source: 'https://en.wikipedia.org/wiki/Egyptian_National_Identity_Card',
    severity: 'high',
  },
  {
    type: 'ir-national-code',
    group: 'national-id',
    name: 'کد ملی (Iran)',
    countries: ['IR'],
    example: 'کد ملی 0499370899',
    method: '10 digits, check digit modulo 11, beside a word for it.',
    source: 'https://www.npmjs.com/package/validator (isIdentityCard, IR)',
    severity: 'high',
  },
  {
    type: 'jo-national-number',
    group: 'national-id',
    name: 'National number (Jordan)',
    countries: ['JO'],
    example: 'الرقم الوطني 9851012345',
    method: '10 digits that begin with 9 or 2, right after a word for it; no check is published.',
    source: 'https://www.cspd.gov.jo',
    severity: 'high',
  },
  {
    type: 'iq-national-id',
    group: 'national-id',
    name: 'National card (Iraq)',
    countries: ['IQ'],
    example: 'البطاقة الوطنية 198512345678',
    method: '12 digits that begin with the year of birth, right after a word for it; no check is published.',
    source: 'https://nid-moi.gov.iq',
    severity: 'high',
  },
  {
    type: 'ly-national-number',
    group: 'national-id',
    name: 'National number (Libya)',
    countries: ['LY'],
    example: 'الرقم الوطني 219851234567',
    method: '12 digits: sex, year of birth, serial; no check is published.',
    source: 'https://www.npmjs.com/package/validator (isIdentityCard, ar-LY)',
    severity: 'high',
  },
];
