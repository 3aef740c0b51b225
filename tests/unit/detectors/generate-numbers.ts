import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bech32, bech32m, createBase58check, hex } from '@scure/base';
import fc from 'fast-check';
import { IBAN_STRUCTURES } from '@/lib/detectors/catalog/bank/iban-structures';
import { CARD_RANGES } from '@/lib/detectors/catalog/payment/card-ranges';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A string of so many characters of an alphabet. */
function charactersOf(alphabet: string, length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((characters) => characters.join(''));
}

const hasTwoDigits = (value: string): boolean => new Set(value).size > 1;

/** Card numbers of every range and length that schemes issue, with a right check digit, without separators. */
export const cardNumber: fc.Arbitrary<string> = fc
  .constantFrom(...CARD_RANGES.flatMap((range) => range.lengths.map((length) => ({ ...range, length }))))
  .chain(({ from, to, length }) =>
    fc
      .tuple(
        fc.integer({ min: Number(from), max: Number(to) }),
        charactersOf(DIGITS, length - 1 - from.length),
      )
      .map(([prefix, rest]) => withLuhnDigit(`${prefix}${rest}`)),
  )
  .filter(hasTwoDigits);

/** IBANs of every country in the register, in upper case without separators. */
export const ibanNumber: fc.Arbitrary<string> = fc
  .constantFrom(...Object.entries(IBAN_STRUCTURES))
  .chain(([country, structure]) => {
    const parts = [...structure.matchAll(/(\d+)([nac])/g)].map(([, count, kind]) =>
      charactersOf(kind === 'n' ? DIGITS : kind === 'a' ? LETTERS : DIGITS + LETTERS, Number(count)),
    );
    return fc.tuple(...parts).map((bban) => withMod97(country, bban.join('')));
  })
  .filter((value) => !/^.{4}0+$/.test(value));

/** CLABE numbers of banks that Banxico lists. */
export const clabeNumber: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('002', '012', '014', '021', '072', '646'), charactersOf(DIGITS, 14))
  .map(([bank, rest]) => {
    const payload = bank + rest;
    const sum = [...payload].reduce(
      (total, digit, at) => total + ((Number(digit) * [3, 7, 1][at % 3]!) % 10),
      0,
    );
    return `${payload}${(10 - (sum % 10)) % 10}`;
  });

/** CBU numbers: two blocks with a check digit each. */
export const cbuNumber: fc.Arbitrary<string> = fc
  .tuple(charactersOf(DIGITS, 7), charactersOf(DIGITS, 13))
  .map(([bank, account]) => weighted(bank, [7, 1, 3, 9]) + weighted(account, [3, 9, 7, 1]))
  .filter(hasTwoDigits);

/** ABA routing numbers in the ranges of the Federal Reserve banks. */
export const routingNumber: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), charactersOf(DIGITS, 6))
  .map(([bank, rest]) => weighted(String(bank).padStart(2, '0') + rest, [3, 7, 1]))
  .filter(hasTwoDigits);

/** Legal entity identifiers. */
export const leiNumber: fc.Arbitrary<string> = fc
  .tuple(charactersOf(DIGITS, 4), charactersOf(DIGITS + LETTERS, 14))
  .map(([unit, entity]) => {
    const payload = unit + entity;
    return `${payload}${String(98n - (numberOf(`${payload}00`) % 97n)).padStart(2, '0')}`;
  });

/** Securities' numbers of some countries. */
export const isinNumber: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('US', 'DE', 'GB', 'FR', 'BR', 'IN', 'XS'),
    charactersOf(DIGITS + LETTERS, 8),
    charactersOf(DIGITS, 1),
  )
  .map(([country, rest, last]) => {
    const payload = `${country}${rest}${last}`;
    const expanded = [...payload].map((character) => parseInt(character, 36)).join('');
    return `${payload}${withLuhnDigit(expanded).slice(-1)}`;
  });

const VIN_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Vehicle identification numbers with the check digit of North America. */
export const vinNumber: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('1FT', '1HG', '2T1', '3VW', '5YJ', 'LSV', 'WBA', 'JTD'),
    charactersOf(VIN_LETTERS + DIGITS, 5),
    charactersOf('ABCDEFGHJKLMNPRSTVWXY123456789', 1),
    charactersOf(VIN_LETTERS + DIGITS, 3),
    charactersOf(DIGITS, 4),
  )
  .map(([maker, model, year, plant, series]) => {
    const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    const payload = `${maker}${model}0${year}${plant}${series}`;
    const sum = [...payload].reduce((total, character, at) => total + vinValue(character) * weights[at]!, 0);
    const digit = sum % 11 === 10 ? 'X' : String(sum % 11);
    return `${maker}${model}${digit}${year}${plant}${series}`;
  });

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const base58check = createBase58check(sha256);

/** Bitcoin addresses of the three forms: base58check, bech32 and bech32m. */
export const bitcoinAddress: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom(0, 5), bytes(20))
    .map(([version, hash]) => base58check.encode(Uint8Array.from([version, ...hash]))),
  fc
    .tuple(fc.constantFrom(20, 32).chain(bytes))
    .map(([program]) => bech32.encode('bc', [0, ...bech32.toWords(program)])),
  bytes(32).map((program) => bech32m.encode('bc', [1, ...bech32m.toWords(program)])),
);

/** Private keys in wallet import format, for compressed public keys or not. */
export const wifKey: fc.Arbitrary<string> = fc
  .tuple(bytes(32), fc.boolean())
  .map(([key, isCompressed]) =>
    base58check.encode(Uint8Array.from([0x80, ...key, ...(isCompressed ? [1] : [])])),
  );

/** Ethereum addresses in the mixed case of EIP-55. */
export const ethereumAddress: fc.Arbitrary<string> = bytes(20).map((address) => {
  const lower = hex.encode(address);
  const hash = hex.encode(keccak_256(new TextEncoder().encode(lower)));
  return `0x${[...lower].map((character, at) => (parseInt(hash[at]!, 16) >= 8 ? character.toUpperCase() : character)).join('')}`;
});

/** The number with its Luhn check digit behind it. */
export function withLuhnDigit(payload: string): string {
  let sum = 0;
  [...payload].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return `${payload}${(10 - (sum % 10)) % 10}`;
}

/** The digits with the one behind them that brings the weighted sum to a multiple of ten. */
function weighted(payload: string, weights: readonly number[]): string {
  const sum = [...payload].reduce(
    (total, digit, at) => total + Number(digit) * weights[at % weights.length]!,
    0,
  );
  return `${payload}${(10 - (sum % 10)) % 10}`;
}

function withMod97(country: string, bban: string): string {
  return `${country}${String(98n - (numberOf(`${bban}${country}00`) % 97n)).padStart(2, '0')}${bban}`;
}

function numberOf(value: string): bigint {
  return BigInt([...value].map((character) => parseInt(character, 36)).join(''));
}

/** Letters count as the digits in their rows; I, O and Q do not occur. */
function vinValue(character: string): number {
  const row = ['ABCDEFGH', 'JKLMNxPxR', 'xSTUVWXYZ'].find((letters) => letters.includes(character));
  return row ? row.indexOf(character) + 1 : Number(character);
}
