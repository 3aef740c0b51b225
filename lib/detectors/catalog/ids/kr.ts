import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isBirthDate } from './calendar';
import { digitAt, weightedSum } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const rrnWords = words(
  '주민등록번호*, 주민번호*, 주민등록*, 외국인등록번호*, 주민 등록 번호*, resident registration*, rrn',
);

/** Day of birth, then sex and century: 9, 0 are the 1800s; 1, 2 and, for foreigners, 5, 6 the 1900s. */
function isRrn(compact: string): boolean {
  const kind = compact.charAt(6);
  const century = '90'.includes(kind) ? '18' : '1256'.includes(kind) ? '19' : '20';
  const check = (11 - (weightedSum(compact, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
  const isForeign = '5678'.includes(kind);
  return (
    isBirthDate(century + compact.slice(0, 6)) &&
    (isForeign ? (check + 2) % 10 : check) === digitAt(compact, 12)
  );
}

export const krIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'kr-rrn',
    countries: ['KR'],
    lengths: [13],
    form: /^\d{2}[01]\d[0-3]\d{8}$/u,
    layout: grouped(6, 7),
    check: isRrn,
    evidence: 'country-or-context',
    context: { near: rrnWords, against: notAnId },
    label: '주민등록번호',
  },
  // Those born since October 2020 have a number without a check digit.
  {
    kind: 'value',
    type: 'kr-rrn',
    countries: ['KR'],
    lengths: [13],
    form: /^(?:201[0-2]|2[1-9][01]\d|3\d[01]\d)[0-3]\d[3478]\d{6}$/u,
    layout: grouped(6, 7),
    evidence: 'label',
    context: { near: rrnWords, against: notAnId },
    label: '주민등록번호',
  },
];

export const krIdDocs: readonly TypeDocs[] = [
  {
    type: 'kr-rrn',
    group: 'national-id',
    name: '주민등록번호 (South Korea)',
    countries: ['KR'],
    example: '주민등록번호는 850724-2123452',
    method:
      '13 digits: day of birth, sex and century, place, check digit modulo 11 (foreigners 2 more); right after a word for it also the numbers of those born since October 2020, which have no check.',
    source: 'python-stdnum, stdnum.kr.rrn',
    severity: 'high',
  },
];
