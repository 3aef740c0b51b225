/**
 * Sum of every digit times its weight; letters count 10 for A to 35 for Z.
 * @param value digits and upper-case letters, at least as many as there are weights.
 */
export function weightedSum(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * parseInt(value.charAt(at), 36), 0);
}

/** The digit at a position, from 0. */
export function digitAt(value: string, at: number): number {
  return value.charCodeAt(at) - 0x30;
}

/** What a validator of the stdnum library answers. */
interface LibraryAnswer {
  readonly isValid: boolean;
}

/** Takes a validator of the stdnum library as the check of a value detector. */
export function byLibrary(validate: (value: string) => LibraryAnswer): (compact: string) => boolean {
  return (compact) => validate(compact).isValid;
}

/** Weights 7, 3, 1 over and over, as machine-readable zones use them. */
export function sumOf731(value: string): number {
  let sum = 0;
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    const worth = character === '<' ? 0 : parseInt(character, 36);
    sum += worth * (at % 3 === 0 ? 7 : at % 3 === 1 ? 3 : 1);
  }
  return sum;
}
