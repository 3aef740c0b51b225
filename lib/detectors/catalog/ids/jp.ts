import { validate as isCorporateNumber } from 'stdnum/lib/esm/jp/cn';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { byLibrary, digitAt, weightedSum } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Weights 2 to 7 and 2 to 6, counted from the right; remainders 0 and 1 give 0. */
function isMyNumber(compact: string): boolean {
  const remainder = weightedSum(compact, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (remainder < 2 ? 0 : 11 - remainder) === digitAt(compact, 11) && !/^(\d)\1{11}$/u.test(compact);
}

export const jpIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'jp-my-number',
    countries: ['JP'],
    lengths: [12],
    form: /^\d{12}$/u,
    layout: grouped(4, 4, 4),
    check: isMyNumber,
    evidence: 'context',
    context: { near: words('マイナンバー, 個人番号, mynumber, マイナンバーカード'), against: notAnId },
    label: 'マイナンバー',
  },
  {
    kind: 'value',
    type: 'jp-corporate-number',
    countries: ['JP'],
    lengths: [13],
    form: /^[1-9]\d{12}$/u,
    layout: grouped(1, 4, 4, 4),
    check: byLibrary(isCorporateNumber),
    evidence: 'context',
    context: { near: words('法人番号, corporate number'), against: notAnId },
    label: '法人番号',
  },
];

export const jpIdDocs: readonly TypeDocs[] = [
  {
    type: 'jp-my-number',
    group: 'national-id',
    name: 'マイナンバー (Japan)',
    countries: ['JP'],
    example: 'マイナンバーは 1234 5678 9018',
    method: '12 digits, check digit modulo 11, beside a word for it.',
    source: 'https://www.soumu.go.jp (総務省令第85号, 2014)',
    severity: 'high',
  },
  {
    type: 'jp-corporate-number',
    group: 'company-id',
    name: '法人番号 (Japan)',
    countries: ['JP'],
    example: '法人番号 8700110005901',
    method: '13 digits, the first a check digit modulo 9, beside a word for it.',
    source: 'python-stdnum, stdnum.jp.cn',
    severity: 'low',
  },
];
