import { validate as validateUtr } from 'stdnum/lib/esm/gb/utr';
import type { ValueDetector } from '../../detector';
import { byLibrary, digitAt, weightedSum } from './digit-sums';
import { grouped, separated, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const nino = {
  type: 'uk-nino',
  kind: 'value',
  countries: ['GB'],
  lengths: [9],
  form: /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/u,
  check: () => true,
  context: {
    near: words(
      'nino, ni number*, ni no, national insurance*, nat ins*, n.i. number, payslip*, hmrc, p45, p60',
    ),
  },
  label: 'National Insurance number',
} satisfies Omit<ValueDetector, 'evidence'>;

export const ukIds: readonly ValueDetector[] = [
  { ...nino, layout: separated(2, 2, 2, 2, 1), evidence: 'form' },
  { ...nino, layout: grouped(2, 2, 2, 2, 1), evidence: 'country-or-context' },
  // The letter at the end is often left out.
  {
    type: 'uk-nino',
    kind: 'value',
    lengths: [8],
    form: /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}$/u,
    layout: grouped(2, 2, 2, 2),
    evidence: 'label',
    context: { near: words('nino, ni number*, ni no, national insurance*, nat ins*') },
    label: 'National Insurance number',
  },
  {
    type: 'uk-nhs',
    kind: 'value',
    countries: ['GB'],
    lengths: [10],
    form: /^(?!(\d)\1{9})\d{10}$/u,
    layout: grouped(3, 3, 4),
    check: (compact) => {
      const sign = 11 - (weightedSum(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return digitAt(compact, 9) === (sign === 11 ? 0 : sign) && sign !== 10;
    },
    evidence: 'context',
    context: {
      near: words(
        'nhs number*, nhs no, nhs num, nhs id, nhs, chi number*, chi no, h&c number, patient number*',
      ),
      against: notAnId,
    },
    label: 'NHS number',
  },
  {
    type: 'uk-utr',
    kind: 'value',
    countries: ['GB'],
    lengths: [10],
    form: /^\d{10}$/u,
    layout: grouped(5, 5),
    check: byLibrary(validateUtr),
    evidence: 'context',
    context: {
      near: words(
        'utr, unique taxpayer*, tax reference*, taxpayer reference*, self assessment*, hmrc reference*',
      ),
      against: notAnId,
    },
    label: 'UTR',
  },
  {
    type: 'uk-driving-licence',
    kind: 'value',
    countries: ['GB'],
    lengths: [16],
    form: /^(?=[A-Z]{2,5}9{0,3}\d)[A-Z9]{5}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9]\d[A-Z]{2}$/u,
    layout: grouped(5, 6, 2, 1, 2),
    check: () => true,
    evidence: 'form',
    context: { near: words('driving licence*, driver number*, licence number*, dvla') },
    label: 'driving licence number',
  },
  {
    type: 'uk-passport',
    kind: 'value',
    countries: ['GB'],
    lengths: [9],
    form: /^\d{9}$/u,
    layout: unbroken,
    evidence: 'label',
    context: { near: words('uk passport*, british passport*, gb passport*') },
    label: 'UK passport number',
  },
  {
    type: 'uk-vat',
    kind: 'value',
    countries: ['GB'],
    lengths: [11],
    form: /^GB\d{9}$/u,
    layout: grouped(2, 3, 4, 2),
    check: (compact) => {
      const digits = compact.slice(2);
      const sum = weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) + Number(digits.slice(7));
      return sum % 97 === 0 || (sum + 55) % 97 === 0;
    },
    evidence: 'form',
    context: { near: words('vat, vat number*, vat no, vat reg*') },
    label: 'VAT number',
  },
];
