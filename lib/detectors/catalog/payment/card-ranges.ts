/** One range of issuer identification numbers: prefixes `from`..`to` (equal length) and lengths in digits. */
interface CardRange {
  readonly from: string;
  readonly to: string;
  readonly lengths: readonly number[];
}

const UP_TO_19 = [16, 17, 18, 19];

/**
 * Ranges that the schemes publish. Maestro is kept to the prefixes that issuers use, since the whole of
 * 50 and 56 to 69 would take in too many order and customer numbers.
 * @see https://en.wikipedia.org/wiki/Payment_card_number and the schemes' own BIN rules
 */
export const CARD_RANGES: readonly CardRange[] = [
  { from: '4', to: '4', lengths: [13, 16, 19] }, // Visa
  { from: '51', to: '55', lengths: [16] }, // Mastercard
  { from: '2221', to: '2720', lengths: [16] }, // Mastercard, second range
  { from: '34', to: '34', lengths: [15] }, // American Express
  { from: '37', to: '37', lengths: [15] },
  { from: '300', to: '305', lengths: [14, 16, 19] }, // Diners Club
  { from: '3095', to: '3095', lengths: [14, 16, 19] },
  { from: '36', to: '36', lengths: [14, 16, 19] },
  { from: '38', to: '39', lengths: [14, 16, 19] },
  { from: '3528', to: '3589', lengths: UP_TO_19 }, // JCB
  { from: '6011', to: '6011', lengths: [16, 19] }, // Discover
  { from: '644', to: '649', lengths: [16, 19] },
  { from: '65', to: '65', lengths: [16, 19] }, // Discover, RuPay, Elo
  { from: '62', to: '62', lengths: UP_TO_19 }, // UnionPay
  { from: '60', to: '60', lengths: [16] }, // RuPay, Hipercard
  { from: '508', to: '508', lengths: [16] }, // RuPay
  { from: '81', to: '82', lengths: [16] }, // RuPay, UnionPay
  { from: '2200', to: '2204', lengths: UP_TO_19 }, // Mir
  { from: '5018', to: '5020', lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro, Dankort
  { from: '5038', to: '5038', lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: '5893', to: '5893', lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: '6304', to: '6304', lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: '6759', to: '6763', lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: '506099', to: '506198', lengths: [16, 18, 19] }, // Verve
  { from: '507865', to: '507964', lengths: [16, 18, 19] },
  { from: '5067', to: '5067', lengths: [16] }, // Elo
  { from: '636297', to: '636368', lengths: [16] },
  { from: '637095', to: '637095', lengths: [16] }, // Hipercard
  { from: '637', to: '639', lengths: [16] }, // InstaPayment
  { from: '8600', to: '8600', lengths: [16] }, // Uzcard
  { from: '9860', to: '9860', lengths: [16] }, // Humo
  { from: '9792', to: '9792', lengths: [16] }, // Troy
];

/** True when a card scheme issues numbers of this beginning and length. */
export function isInCardRange(digits: string): boolean {
  return CARD_RANGES.some(({ from, to, lengths }) => {
    const prefix = digits.slice(0, from.length);
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });
}
