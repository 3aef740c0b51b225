import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { weightedSum } from './digit-sums';
import { grouped, separated, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Weights 14 to 2, letters counting 10 to 35; stdnum takes the character for 17 where the remainder is 0. */
const isMauritian = (compact: string): boolean =>
  '0123456789ABCDEFG'.charAt(
    (17 - (weightedSum(compact, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 17)) % 17,
  ) === compact.charAt(13);

const ZIMBABWE = 'ZABCDEFGHJKLMNPQRSTVWXY';

/** The letter is the office and the number modulo 23; what follows is the district of origin. */
const isZimbabwean = (compact: string): boolean =>
  ZIMBABWE.charAt(Number(compact.slice(0, -3)) % 23) === compact.charAt(compact.length - 3);

/** Nothing else is written so; the last digit's algorithm is not published. */
const isGhanaCard = (compact: string): boolean => !compact.startsWith('GHA000000');

export const africaIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'gh-card',
    countries: ['GH'],
    lengths: [13],
    form: /^GHA\d{10}$/u,
    layout: grouped(3, 9, 1),
    check: isGhanaCard,
    evidence: 'form',
    context: { near: words('ghana card*, ghanacard, nia'), against: notAnId },
    label: 'Ghana Card',
  },
  {
    kind: 'value',
    type: 'ma-cin',
    countries: ['MA'],
    lengths: [6, 7, 8],
    form: /^[A-Z]{1,2}\d{5,6}$/u,
    layout: /^[A-Za-z]{1,2} ?\d{5,6}$/u,
    evidence: 'label',
    context: {
      near: words(
        'cin, cine, cnie, carte nationale, n cin, numero cin, البطاقة الوطنية, رقم البطاقة الوطنية, بطاقة التعريف الوطنية, lacarte, la carte nationale',
      ),
      against: notAnId,
    },
    label: 'CIN',
    shows: 1,
  },
  {
    kind: 'value',
    type: 'tn-cin',
    countries: ['TN'],
    lengths: [8],
    form: /^[01]\d{7}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words(
        'cin, n cin, numero cin, carte d identite nationale, بطاقة التعريف, بطاقة تعريف, رقم بطاقة التعريف, بطاقة التعريف الوطنية',
      ),
      against: notAnId,
    },
    label: 'CIN',
  },
  {
    kind: 'value',
    type: 'dz-nin',
    countries: ['DZ'],
    lengths: [18],
    form: /^[1-9]\d{17}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words(
        'nin, رقم التعريف الوطني, الرقم الوطني, رقم التعريف, numero d identification national, carte nationale',
      ),
      against: notAnId,
    },
    label: 'NIN',
  },
  {
    kind: 'value',
    type: 'zw-id',
    countries: ['ZW'],
    lengths: [11, 12],
    form: /^\d{8,9}[A-HJ-NP-TV-Z]\d{2}$/u,
    layout: /^\d{2}[ -]?\d{6,7}[ -]?[A-Za-z][ -]?\d{2}$/u,
    check: isZimbabwean,
    evidence: 'country-or-context',
    context: { near: words('national id*, id number, id no, zim id, zimbabwe*, chitupa'), against: notAnId },
    label: 'Zimbabwean id',
  },
  {
    kind: 'value',
    type: 'mu-nid',
    countries: ['MU'],
    lengths: [14],
    form: /^[A-Z][0-3]\d[01]\d{9}[0-9A-G]$/u,
    check: isMauritian,
    evidence: 'country-or-context',
    context: { near: words('nic, national id*, id card*, carte d identite, mauriti*'), against: notAnId },
    label: 'Mauritian id',
  },
  {
    kind: 'value',
    type: 'zm-nrc',
    countries: ['ZM'],
    lengths: [9],
    form: /^\d{8}[1-3]$/u,
    layout: separated(6, 2, 1),
    evidence: 'label',
    context: { near: words('nrc, nrc no, nrc number, national registration card'), against: notAnId },
    label: 'NRC',
  },
  {
    kind: 'value',
    type: 'bw-omang',
    countries: ['BW'],
    lengths: [9],
    form: /^\d{4}[12]\d{4}$/u,
    layout: grouped(3, 3, 3),
    evidence: 'label',
    context: { near: words('omang, omang no, omang number'), against: notAnId },
    label: 'Omang',
  },
];

export const africaIdDocs: readonly TypeDocs[] = [
  {
    type: 'gh-card',
    group: 'national-id',
    name: 'Ghana Card',
    countries: ['GH'],
    example: 'Ghana Card GHA-723456789-1',
    method: 'GHA and ten digits.',
    source: 'https://nia.gov.gh',
    severity: 'high',
  },
  {
    type: 'ma-cin',
    group: 'national-id',
    name: 'CIN (Morocco)',
    countries: ['MA'],
    example: 'ma CIN est BK123456',
    method: 'One or two letters and five or six digits right after a word for it.',
    source: 'https://www.cnie.ma',
    severity: 'high',
  },
  {
    type: 'tn-cin',
    group: 'national-id',
    name: 'CIN (Tunisia)',
    countries: ['TN'],
    example: 'بطاقة التعريف 01234567',
    method: '8 digits that begin with 0 or 1, right after a word for it.',
    source: 'https://www.interieur.gov.tn',
    severity: 'high',
  },
  {
    type: 'dz-nin',
    group: 'national-id',
    name: 'NIN (Algeria)',
    countries: ['DZ'],
    example: 'NIN 109850123456789012',
    method: '18 digits right after a word for it; no check is published.',
    source: 'https://www.interieur.gov.dz',
    severity: 'high',
  },
  {
    type: 'zw-id',
    group: 'national-id',
    name: 'National ID (Zimbabwe)',
    countries: ['ZW'],
    example: 'my ID number is 63-123456B42',
    method: 'Office, six or seven digits, a letter that is the number modulo 23, district.',
    source: 'https://pypi.org/project/zim-id/',
    severity: 'high',
  },
  {
    type: 'mu-nid',
    group: 'national-id',
    name: 'NID (Mauritius)',
    countries: ['MU'],
    example: 'my Mauritius NIC is M090497290349B',
    method: 'A letter, day of birth, six digits, a check character modulo 17.',
    source: 'python-stdnum, stdnum.mu.nid',
    severity: 'high',
  },
  {
    type: 'zm-nrc',
    group: 'national-id',
    name: 'NRC (Zambia)',
    countries: ['ZM'],
    example: 'NRC 123456/10/1',
    method: 'Six digits, two of the district and one, with strokes, right after a word for it.',
    source: 'https://www.moha.gov.zm',
    severity: 'high',
  },
  {
    type: 'bw-omang',
    group: 'national-id',
    name: 'Omang (Botswana)',
    countries: ['BW'],
    example: 'Omang 123412345',
    method: '9 digits, the fifth 1 or 2 for the sex, right after a word for it.',
    source: 'https://www.gov.bw',
    severity: 'high',
  },
];
