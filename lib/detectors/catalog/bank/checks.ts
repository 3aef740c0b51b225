/** ISO 7064 MOD 97-10 over letters and digits; 1 for a right number. */
export function mod97(value: string): number {
  let remainder = 0;
  for (const character of value) {
    const number = parseInt(character, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder;
}

/** Sum of the digits times the weights, which repeat from the left. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    sum += (digits.charCodeAt(at) - 0x30) * (weights[at % weights.length] ?? 0);
  }
  return sum;
}

/** True where every digit is the same, as in samples and placeholders. */
export function isUniform(digits: string): boolean {
  return new Set(digits).size <= 1;
}
