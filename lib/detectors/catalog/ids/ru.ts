import { validate as isInn } from 'stdnum/lib/esm/ru/inn';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { byLibrary, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Two check digits after nine; 100 stands for 0. */
function isSnils(compact: string): boolean {
  const sum = weightedSum(compact, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return (sum === 100 ? 0 : sum) === Number(compact.slice(9)) && !compact.startsWith('000');
}

/** Four digits of the series, of them the last two a year, and six of the number, with or without words between. */
const SERIES_AND_NUMBER =
  /(?<![\p{L}\p{N}])(\d{2} ?(?:9[7-9]|[0-3]\d))[ ,;:.]{0,3}(?:(?:номер|ном\.?|no\.?|n|№)[ :.]{0,2})?(\d{6}|\d{3} \d{3})(?![\p{L}\p{N}])/giu;
const REACH = 60;

const ruPassport: Detector = {
  kind: 'phrase',
  type: 'ru-passport',
  words: ['паспорт*', 'загранпаспорт*', 'серия и номер', 'серия', 'pasport*', 'russian passport*'],
  find(view, hit) {
    const window = view.text.slice(hit.start, hit.end + REACH);
    SERIES_AND_NUMBER.lastIndex = hit.end - hit.start;
    const match = SERIES_AND_NUMBER.exec(window);
    if (!match) return null;
    const start = hit.start + match.index;
    return {
      start,
      end: start + match[0].length,
      confidence: 'medium',
      validated: false,
      masked: '•••• ••••••',
      replacement: '[Russian passport removed]',
      raisedBy: [hit.literal],
    };
  },
};

export const ruIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'ru-inn',
    countries: ['RU'],
    lengths: [10, 12],
    form: /^(?:\d{10}|\d{12})$/u,
    layout: unbroken,
    check: byLibrary(isInn),
    evidence: 'context',
    context: {
      near: words(
        'инн, инн*, идентификационный номер налогоплательщика, inn number, inn no, russian inn, russian tax*',
      ),
      against: notAnId,
    },
    label: 'ИНН',
  },
  {
    kind: 'value',
    type: 'ru-snils',
    countries: ['RU'],
    lengths: [11],
    form: /^\d{11}$/u,
    layout: grouped(3, 3, 3, 2),
    check: isSnils,
    evidence: 'country-or-context',
    context: { near: words('снилс, снилс*, страховой номер, snils'), against: notAnId },
    label: 'СНИЛС',
  },
  ruPassport,
];

export const ruIdDocs: readonly TypeDocs[] = [
  {
    type: 'ru-inn',
    group: 'national-id',
    name: 'ИНН, tax number (Russia)',
    countries: ['RU'],
    example: 'мой ИНН 770708389324',
    method:
      '12 digits with two check digits for a person, 10 with one for a company, modulo 11, beside a word for it.',
    source: 'python-stdnum, stdnum.ru.inn',
    severity: 'high',
  },
  {
    type: 'ru-snils',
    group: 'national-id',
    name: 'СНИЛС (Russia)',
    countries: ['RU'],
    example: 'СНИЛС 112-233-445 95',
    method: '11 digits, the last two a check of the others modulo 101.',
    source: 'https://en.wikipedia.org/wiki/SNILS',
    severity: 'high',
  },
  {
    type: 'ru-passport',
    group: 'travel-document',
    name: 'Internal passport (Russia)',
    countries: ['RU'],
    example: 'паспорт серия 4509 номер 123456',
    method:
      '4 digits of the series, the last two a year from 1997, and 6 of the number, within 60 characters after a word for it.',
    source: 'https://en.wikipedia.org/wiki/Internal_passport_of_Russia',
    severity: 'high',
  },
];
