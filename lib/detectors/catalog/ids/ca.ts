import type { ValueDetector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import { isDay } from './calendar';
import { weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const sin = {
  type: 'ca-sin',
  kind: 'value',
  countries: ['CA'],
  lengths: [9],
  form: /^(?!(\d)\1{8})\d{9}$/u,
  layout: grouped(3, 3, 3),
  check: hasLuhnCheckDigit,
  label: 'SIN',
} satisfies Omit<ValueDetector, 'evidence' | 'context'>;

export const caIds: readonly ValueDetector[] = [
  {
    ...sin,
    evidence: 'context',
    context: {
      near: words(`
        sin number*, sin no, sin card, my sin, his sin, her sin, your sin, social insurance*, social ins*,
        numero d'assurance sociale, assurance sociale, numero nas, mon nas
      `),
      against: notAnId,
    },
  },
  // Spanish has the word too, so that it counts only right beside the number.
  { ...sin, evidence: 'label', context: { near: words('sin, nas'), against: notAnId } },
  {
    type: 'ca-health-card',
    kind: 'value',
    countries: ['CA'],
    lengths: [10, 12],
    form: /^[1-9]\d{9}(?:[A-Z]{2})?$/u,
    layout: /^\d{4}[- ]?\d{3}[- ]?\d{3}(?:[- ]?\p{L}{2})?$/u,
    check: hasOntarioOrBritishColumbianDigit,
    evidence: 'context',
    context: {
      near: words(
        'ohip*, health card*, health number*, ontario health*, phn, personal health number*, msp number*, carecard, services card',
      ),
      against: notAnId,
    },
    label: 'health card number',
  },
  {
    type: 'ca-ramq',
    kind: 'value',
    countries: ['CA'],
    lengths: [12],
    form: /^[A-Z]{4}\d{8}$/u,
    layout: grouped(4, 4, 4),
    check: (compact) => {
      const month = Number(compact.slice(6, 8));
      // Fifty is added to the month for women; the century isn't told, and 2000 has every day of both.
      return isDay(
        2000 + Number(compact.slice(4, 6)),
        month > 50 ? month - 50 : month,
        Number(compact.slice(8, 10)),
      );
    },
    evidence: 'country-or-context',
    context: {
      near: words(
        "ramq, carte soleil, assurance maladie, carte d'assurance maladie, health card*, health insurance*, nam",
      ),
    },
    label: 'RAMQ number',
  },
  {
    type: 'ca-passport',
    kind: 'value',
    countries: ['CA'],
    lengths: [8],
    form: /^(?:[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2})$/u,
    layout: unbroken,
    evidence: 'label',
    context: { near: words('canadian passport*, canada passport*, passeport canadien') },
    label: 'Canadian passport number',
  },
  {
    type: 'ca-business-number',
    kind: 'value',
    countries: ['CA'],
    lengths: [9, 15],
    form: /^\d{9}(?:R[CMPRTZ]\d{4})?$/u,
    layout: /^\d{5}[- ]?\d{4}(?:[- ]?\p{L}{2}[- ]?\d{4})?$/u,
    check: (compact) => hasLuhnCheckDigit(compact.slice(0, 9)),
    evidence: 'context',
    context: {
      near: words("gst*, hst*, business number*, numero d'entreprise, tps, cra number*, payroll account*"),
    },
    label: 'business number',
  },
];

/** Ontario signs with Luhn; British Columbia begins with 9 and signs with weights modulo 11. */
function hasOntarioOrBritishColumbianDigit(compact: string): boolean {
  const digits = compact.slice(0, 10);
  if (digits.startsWith('9') && compact.length === 10) {
    const check = 11 - (weightedSum(digits.slice(1, 9), [2, 4, 8, 5, 10, 9, 7, 3]) % 11);
    return check < 10 && check === Number(digits.charAt(9));
  }
  return hasLuhnCheckDigit(digits);
}
