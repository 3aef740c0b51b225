import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isDay } from './calendar';
import { digitAt, weightedSum } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** 20 added to the month for the 1800s, 40 for the 2000s. */
function isEgn(compact: string): boolean {
  const month = Number(compact.slice(2, 4));
  const year = (month > 40 ? 2000 : month > 20 ? 1800 : 1900) + Number(compact.slice(0, 2));
  const sum = weightedSum(compact, [2, 4, 8, 5, 10, 9, 7, 3, 6]);
  return (
    isDay(year, month - (month > 40 ? 40 : month > 20 ? 20 : 0), Number(compact.slice(4, 6))) &&
    (sum % 11) % 10 === digitAt(compact, 9)
  );
}

export const bgIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'bg-egn',
    countries: ['BG'],
    lengths: [10],
    form: /^\d{10}$/u,
    layout: grouped(6, 4),
    check: isEgn,
    evidence: 'country-or-context',
    context: {
      near: words('егн, е.г.н, единен граждански номер, egn, edinen grazhdanski nomer'),
      against: notAnId,
    },
    label: 'ЕГН',
  },
];

export const bgIdDocs: readonly TypeDocs[] = [
  {
    type: 'bg-egn',
    group: 'national-id',
    name: 'ЕГН (Bulgaria)',
    countries: ['BG'],
    example: 'ЕГН 8507231236',
    method: '10 digits: day of birth with the century in the month, serial, check digit modulo 11.',
    source: 'python-stdnum, stdnum.bg.egn',
    severity: 'high',
  },
];
