import * as fc from 'fast-check';
import {
  HONG_KONG,
  USCC,
  gstin,
  hkid,
  iin,
  ird,
  last,
  luhn,
  myNumber,
  nric,
  taiwan,
  tckn,
  uscc,
  verhoeff,
  vkn,
} from './id-check-digits';
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
  withCentury,
  yymmdd,
} from './id-rule';
import { eastEuropeanRules } from './generate-ids-east-europe';

/** Asia, the Middle East, Africa and Oceania. */
const otherRules: readonly IdRule[] = [
  {
    type: 'kz-iin',
    word: 'ИИН',
    payload: born((y, m, d) => pad(y) + pad(m) + pad(d) + (y < 2000 ? 3 : 5)).chain((p) =>
      digits(4).map((rest) => p + rest),
    ),
    complete: iin,
  },
  {
    type: 'uz-pinfl',
    word: 'ПИНФЛ',
    payload: joined(sexAndDay(true), digits(6)),
    complete: last(10, [7, 3, 1]),
  },
  {
    type: 'tr-tckn',
    word: 'TC kimlik no',
    payload: joined(oneOf('123456789'), digits(8)),
    complete: tckn,
    payloadOf: (id) => id.slice(0, 9),
  },
  { type: 'tr-vkn', word: 'vergi no', payload: digits(9), complete: vkn },
  { type: 'il-id', word: 'תעודת זהות', payload: digits(8), complete: luhn },
  {
    type: 'ae-emirates-id',
    word: 'Emirates ID',
    payload: joined(fc.constant('784'), fc.integer({ min: 1940, max: 2020 }).map(String), digits(7)),
    complete: luhn,
  },
  { type: 'sa-national-id', word: 'رقم الإقامة', payload: joined(oneOf('12'), digits(8)), complete: luhn },
  {
    type: 'kw-civil-id',
    word: 'الرقم المدني',
    payload: joined(withCentury(2), digits(4)),
    complete: (p) => append(p, 11 - (sum(p, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11)),
  },
  {
    type: 'ir-national-code',
    word: 'کد ملی',
    payload: digits(9).filter((p) => !/^(\d)\1+$/u.test(p)),
    complete: (p) => {
      const rest = sum(p, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return p + (rest < 2 ? rest : 11 - rest);
    },
  },
  {
    type: 'in-aadhaar',
    word: 'aadhaar',
    payload: joined(oneOf('23456789'), digits(10)),
    complete: (p) => {
      const id = verhoeff(p);
      return id === [...id].reverse().join('') ? null : id;
    },
  },
  {
    type: 'in-gstin',
    word: 'GSTIN',
    payload: joined(
      two(1, 37),
      letters(3),
      oneOf('ABCFGHJLPT'),
      letters(1),
      two(1, 99),
      two(0, 99),
      letters(1),
      oneOf('123456789'),
      fc.constant('Z'),
    ),
    complete: gstin,
  },
  {
    type: 'id-npwp',
    word: 'NPWP',
    payload: joined(two(1, 9), digits(12)),
    complete: (p) => luhn(p.slice(0, 8)) + p.slice(8),
    payloadOf: (id) => id.slice(0, 8) + id.slice(9),
  },
  { type: 'sg-nric', word: 'NRIC', payload: joined(oneOf('STFGM'), digits(7)), complete: nric },
  {
    type: 'th-id',
    word: 'เลขบัตรประชาชน',
    payload: joined(oneOf('12345678'), digits(11)),
    complete: (p) => p + ((11 - (sum(p, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10),
  },
  {
    type: 'cn-resident-id',
    word: '身份证号',
    payload: joined(
      two(11, 65),
      digits(4),
      born((y, m, d) => y + pad(m) + pad(d)),
      digits(3),
    ),
    complete: (p) =>
      p + '10X98765432'.charAt(sum(p, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11),
  },
  {
    type: 'cn-uscc',
    word: '统一社会信用代码',
    payload: joined(fc.constant('91'), digits(6), letters(9, USCC)),
    complete: uscc,
  },
  {
    type: 'hk-hkid',
    word: 'HKID',
    payload: joined(fc.oneof(letters(1, HONG_KONG), letters(2, HONG_KONG)), digits(6)),
    complete: hkid,
  },
  {
    type: 'tw-id',
    word: '身分證字號',
    payload: joined(letters(1), oneOf('1289'), digits(7)),
    complete: taiwan,
  },
  {
    type: 'jp-my-number',
    word: 'マイナンバー',
    payload: digits(11).filter((p) => !/^(\d)\1+$/u.test(p)),
    complete: myNumber,
  },
  {
    type: 'jp-corporate-number',
    word: '法人番号',
    payload: digits(12),
    complete: (p) =>
      9 -
      ([...p].reverse().reduce((before, digit, at) => before + Number(digit) * ((at % 2) + 1), 0) % 9) +
      p,
    payloadOf: (id) => id.slice(1),
  },
  {
    type: 'kr-rrn',
    word: '주민등록번호',
    payload: joined(
      born((y, m, d) => pad(y) + pad(m) + pad(d) + (y < 2000 ? 1 : 3)),
      digits(5),
    ),
    complete: (p) => p + ((11 - (sum(p, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10),
  },
  {
    type: 'za-id',
    word: 'SA ID',
    payload: joined(yymmdd, digits(4), oneOf('01'), oneOf('89')),
    complete: luhn,
  },
  {
    type: 'zw-id',
    word: 'national ID',
    payload: joined(two(1, 86), digits(6), two(1, 86)),
    complete: (p) =>
      p.slice(0, 8) + 'ZABCDEFGHJKLMNPQRSTVWXY'.charAt(Number(p.slice(0, 8)) % 23) + p.slice(8),
    payloadOf: (id) => id.slice(0, 8) + id.slice(9),
  },
  {
    type: 'mu-nid',
    word: 'Mauritius NIC',
    payload: joined(
      letters(1),
      born((y, m, d) => pad(d) + pad(m) + pad(y)),
      digits(6),
    ),
    complete: (p) =>
      p +
      ((17 - (sum(p, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 17)) % 17).toString(17).toUpperCase(),
  },
  {
    type: 'au-tfn',
    word: 'TFN',
    payload: joined(oneOf('123456789'), digits(7)),
    complete: (p) => {
      const check = [...'0123456789'].find(
        (digit) => sum(p + digit, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
      );
      return check === undefined ? null : p + check;
    },
  },
  {
    type: 'au-medicare',
    word: 'medicare card',
    payload: joined(oneOf('23456'), digits(7), oneOf('123456789')),
    complete: (p) => p.slice(0, 8) + (sum(p.slice(0, 8), [1, 3, 7, 9]) % 10) + p.slice(8),
    payloadOf: (id) => id.slice(0, 8) + id.slice(9),
  },
  {
    type: 'au-abn',
    word: 'ABN',
    payload: joined(digits(9)),
    complete: (p) => 99 - (sum(p, [3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89) + p,
    payloadOf: (id) => id.slice(2),
  },
  {
    type: 'nz-ird',
    word: 'IRD number',
    payload: fc.integer({ min: 1_000_000, max: 14_999_999 }).map(String),
    complete: ird,
  },
];

/** Every type of these regions whose numbers have a checksum. */
export const idRules: readonly IdRule[] = [...eastEuropeanRules, ...otherRules];
