import { append, sum, worth } from './id-rule';

export function luhn(payload: string): string {
  const total = [...payload].reverse().reduce((before, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return before + Math.floor(value / 10) + (value % 10);
  }, 0);
  return payload + ((10 - (total % 10)) % 10);
}

export function baltic(payload: string): string {
  const first = sum(payload, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  return payload + (first < 10 ? first : (sum(payload, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10);
}

export function jmbg(payload: string): string | null {
  const rest = sum(payload, [7, 6, 5, 4, 3, 2]) % 11;
  return rest === 1 ? null : payload + (rest === 0 ? 0 : 11 - rest);
}

/** ISO 7064 MOD 11,10. */
export function hybrid(payload: string): string {
  const product = [...payload].reduce((carry, digit) => (((carry + Number(digit)) % 10 || 10) * 2) % 11, 10);
  return payload + ((11 - product) % 10);
}

/** Verhoeff's table is the multiplication of the dihedral group of order ten. */
export function verhoeff(payload: string): string {
  const times = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b) % 5) : (5 + a - b) % 5;
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const turned = (digit: number, often: number): number =>
    often === 0 ? digit : turned(turn[digit] ?? 0, often - 1);
  const product = (value: string): number =>
    [...value].reverse().reduce((before, digit, at) => times(before, turned(Number(digit), at % 8)), 0);
  return payload + [...'0123456789'].find((digit) => product(payload + digit) === 0);
}

export function tckn(payload: string): string {
  const odd = sum(payload, [1, 0]);
  const even = sum(payload, [0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return `${payload}${tenth}${(odd + even + tenth) % 10}`;
}

export function inn(payload: string): string {
  const first = (sum(payload, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return `${payload}${first}${(sum(payload + first, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10}`;
}

export function iin(payload: string): string | null {
  const first = sum(payload, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  return append(payload, first < 10 ? first : sum(payload, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11);
}

export function nric(payload: string): string {
  const total = sum(payload.slice(1), [2, 7, 6, 5, 4, 3, 2]);
  switch (payload.charAt(0)) {
    case 'S':
      return payload + 'JZIHGFEDCBA'.charAt(total % 11);
    case 'T':
      return payload + 'JZIHGFEDCBA'.charAt((total + 4) % 11);
    case 'F':
      return payload + 'XWUTRQPNMLK'.charAt(total % 11);
    case 'G':
      return payload + 'XWUTRQPNMLK'.charAt((total + 4) % 11);
    default:
      return payload + 'KLJNPQRTUWX'.charAt(11 - ((total + 3) % 11) - 1);
  }
}

export function gstin(payload: string): string {
  const total = [...payload].reduce((before, character, at) => {
    const value = worth(character) * ((at % 2) + 1);
    return before + Math.floor(value / 36) + (value % 36);
  }, 0);
  return payload + ((36 - (total % 36)) % 36).toString(36).toUpperCase();
}

export function vkn(payload: string): string {
  const total = [...payload].reduce((before, digit, at) => {
    const shifted = (Number(digit) + 9 - at) % 10;
    const value = (shifted * 2 ** (9 - at)) % 9;
    return before + (shifted !== 0 && value === 0 ? 9 : value);
  }, 0);
  return payload + ((10 - (total % 10)) % 10);
}

export function ird(payload: string): string | null {
  const padded = payload.padStart(8, '0');
  const check = (weights: readonly number[]): number => (11 - (sum(padded, weights) % 11)) % 11;
  const first = check([3, 2, 7, 6, 5, 4, 3, 2]);
  return append(payload, first < 10 ? first : check([7, 4, 3, 2, 5, 2, 7, 6]));
}

export const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';
export function uscc(payload: string): string {
  const total = [...payload].reduce(
    (before, one, at) => before + USCC.indexOf(one) * Number(3n ** BigInt(at) % 31n),
    0,
  );
  return payload + USCC.charAt((31 - (total % 31)) % 31);
}

/** O is not given, for its likeness to 0. */
export const HONG_KONG = 'ABCDEFGHIJKLMNPQRSTUVWXYZ';
export function hkid(payload: string): string {
  const spaced = payload.padStart(8, ' ');
  const total = [...spaced].reduce(
    (before, one, at) => before + (one === ' ' ? 36 : worth(one)) * (9 - at),
    0,
  );
  const check = (11 - (total % 11)) % 11;
  return payload + (check === 10 ? 'A' : check);
}

/** Letters of the places in the order in which they were given numbers from 10. */
const TAIWAN = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
export function taiwan(payload: string): string {
  const place = 10 + TAIWAN.indexOf(payload.charAt(0));
  const total = Math.floor(place / 10) + (place % 10) * 9 + sum(payload.slice(1), [8, 7, 6, 5, 4, 3, 2, 1]);
  return payload + ((10 - (total % 10)) % 10);
}

export function myNumber(payload: string): string {
  const rest =
    [...payload]
      .reverse()
      .reduce((before, digit, at) => before + Number(digit) * (at < 6 ? at + 2 : at - 4), 0) % 11;
  return payload + (rest < 2 ? 0 : 11 - rest);
}

export const last =
  (modulus: number, weights: readonly number[], inverse = false) =>
  (payload: string): string | null => {
    const rest = sum(payload, weights) % modulus;
    return append(payload, inverse ? (modulus - rest) % modulus : rest);
  };
export const mod11to10 =
  (weights: readonly number[]) =>
  (payload: string): string =>
    payload + ((sum(payload, weights) % 11) % 10);
