/**
 * Luhn check of an ISO/IEC 7812-1 Annex B number.
 * @param digits ASCII digits without separators.
 * @returns true when the check digit fits; never throws.
 */
export function hasLuhnCheckDigit(digits: string): boolean {
  let sum = 0;
  let isDoubled = false;
  for (let at = digits.length - 1; at >= 0; at--) {
    const value = (digits.charCodeAt(at) - 0x30) * (isDoubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
    isDoubled = !isDoubled;
  }
  return sum % 10 === 0;
}
