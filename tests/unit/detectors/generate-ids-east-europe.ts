import * as fc from 'fast-check';
import { baltic, hybrid, inn, jmbg, last, luhn, mod11to10 } from './id-check-digits';
import {
  type IdRule,
  append,
  born,
  digits,
  joined,
  letters,
  oneOf,
  pad,
  sexAndDay,
  sum,
  two,
} from './id-rule';

const ddmmyyy = born((year, month, day) => pad(day) + pad(month) + String(year).slice(1));
const ofRegion = (region: fc.Arbitrary<string>): fc.Arbitrary<string> => joined(ddmmyyy, region, digits(3));

/** Central and eastern Europe. */
export const eastEuropeanRules: readonly IdRule[] = [
  {
    type: 'pl-pesel',
    word: 'PESEL',
    payload: joined(
      born((y, m, d) => pad(y) + pad(y < 2000 ? m : m + 20) + pad(d)),
      digits(4),
    ),
    complete: last(10, [1, 3, 7, 9], true),
  },
  {
    type: 'pl-nip',
    word: 'NIP',
    payload: joined(oneOf('123456789'), digits(8)),
    complete: last(11, [6, 5, 7, 2, 3, 4, 5, 6, 7]),
  },
  {
    type: 'pl-id-card',
    word: 'dowód osobisty',
    payload: joined(letters(3), digits(5)),
    complete: (p) => p.slice(0, 3) + (sum(p, [7, 3, 1, 7, 3, 1, 7, 3]) % 10) + p.slice(3),
    payloadOf: (id) => id.slice(0, 3) + id.slice(4),
  },
  {
    type: 'cz-rodne-cislo',
    word: 'rodné číslo',
    payload: joined(
      born((y, m, d) => pad(Math.max(y, 1954)) + pad(d % 2 ? m : m + 50) + pad(d)),
      digits(3),
    ),
    complete: (p) => {
      const rest = Number(p) % 11;
      return append(p, rest === 10 && p >= '54' && p < '85' ? 0 : rest);
    },
  },
  { type: 'hu-taj', word: 'TAJ szám', payload: digits(8), complete: last(10, [3, 7]) },
  {
    type: 'hu-tax-id',
    word: 'adóazonosító jel',
    payload: joined(fc.constant('8'), oneOf('345'), digits(7)),
    complete: last(11, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
  },
  {
    type: 'ro-cnp',
    word: 'CNP',
    payload: joined(
      born((y, m, d) => (y < 2000 ? 1 : 5) + pad(y) + pad(m) + pad(d)),
      two(1, 46),
      digits(3),
    ),
    complete: (p) =>
      p +
      ((sum(p, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 ||
        (sum(p, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 === 10 ? 1 : 0)),
  },
  {
    type: 'bg-egn',
    word: 'ЕГН',
    payload: joined(
      born((y, m, d) => pad(y) + pad(y < 2000 ? m : m + 40) + pad(d)),
      digits(3),
    ),
    complete: mod11to10([2, 4, 8, 5, 10, 9, 7, 3, 6]),
  },
  { type: 'hr-oib', word: 'OIB', payload: digits(10), complete: hybrid },
  { type: 'si-emso', word: 'EMŠO', payload: ofRegion(fc.constant('50')), complete: jmbg },
  { type: 'ba-jmbg', word: 'JMBG', payload: ofRegion(two(10, 19)), complete: jmbg },
  { type: 'me-jmbg', word: 'JMBG', payload: ofRegion(two(20, 29)), complete: jmbg },
  { type: 'rs-jmbg', word: 'JMBG', payload: ofRegion(two(70, 99)), complete: jmbg },
  { type: 'mk-embg', word: 'ЕМБГ', payload: ofRegion(two(40, 49)), complete: jmbg },
  {
    type: 'gr-amka',
    word: 'ΑΜΚΑ',
    payload: joined(
      born((y, m, d) => pad(d) + pad(m) + pad(y)),
      digits(4),
    ),
    complete: luhn,
  },
  { type: 'gr-afm', word: 'ΑΦΜ', payload: digits(8), complete: mod11to10([256, 128, 64, 32, 16, 8, 4, 2]) },
  { type: 'ee-isikukood', word: 'isikukood', payload: joined(sexAndDay(false), digits(3)), complete: baltic },
  {
    type: 'lt-asmens-kodas',
    word: 'asmens kodas',
    payload: joined(sexAndDay(false), digits(3)),
    complete: baltic,
  },
  {
    type: 'lv-personas-kods',
    word: 'personas kods',
    payload: joined(
      born((y, m, d) => pad(d) + pad(m) + pad(y) + (y < 2000 ? 1 : 2)),
      digits(3),
    ),
    complete: (p) => p + (((1101 - sum(p, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) % 10),
  },
  {
    type: 'ru-inn',
    word: 'ИНН',
    payload: joined(two(1, 89), digits(8)),
    complete: inn,
    payloadOf: (id) => id.slice(0, 10),
  },
  {
    type: 'ru-snils',
    word: 'СНИЛС',
    payload: joined(oneOf('123456789'), digits(8)),
    complete: (p) => p + String((sum(p, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100).padStart(2, '0'),
    payloadOf: (id) => id.slice(0, 9),
  },
  {
    type: 'ua-rnokpp',
    word: 'ІПН',
    payload: joined(oneOf('123'), digits(8)),
    complete: (p) => p + (((((sum(p, [0, 5, 7, 9, 4, 6, 10, 5, 7]) - Number(p[0])) % 11) + 11) % 11) % 10),
  },
  {
    type: 'by-un',
    word: 'личный номер',
    payload: joined(sexAndDay(true), oneOf('ABCEHKM'), digits(3), fc.constantFrom('PB', 'BA', 'BI')),
    complete: last(10, [7, 3, 1]),
  },
  {
    type: 'md-idnp',
    word: 'IDNP',
    payload: joined(fc.constant('2'), digits(11)),
    complete: last(10, [7, 3, 1]),
  },
];
