/** Remainder of a number of any length, so that nothing is lost beyond 2^53. Digits only. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (let at = 0; at < digits.length; at++) rest = (rest * 10 + digits.charCodeAt(at) - 0x30) % modulus;
  return rest;
}
