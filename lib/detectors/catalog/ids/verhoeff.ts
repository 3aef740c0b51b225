import { digitAt } from './digit-sums';

/** What a place does to a digit; eight places, then over again. */
const TURNS = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Check of J. Verhoeff (1969): digits multiplied in the group of the symmetries of a pentagon give 0. */
export function hasVerhoeffDigit(digits: string): boolean {
  let product = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digitAt(digits, digits.length - 1 - at);
    product = multiply(product, Number((TURNS[at % 8] ?? '').charAt(digit)));
  }
  return product === 0;
}

function multiply(left: number, right: number): number {
  if (left < 5) return right < 5 ? (left + right) % 5 : ((left + right) % 5) + 5;
  return right < 5 ? ((left - right) % 5) + 5 : (left - right + 5) % 5;
}
