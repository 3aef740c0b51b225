import { validate as isIsraeliId } from 'stdnum/lib/esm/il/idnr';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { byLibrary } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

export const ilIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'il-id',
    countries: ['IL'],
    lengths: [9],
    form: /^\d{9}$/u,
    layout: grouped(1, 2, 3, 2, 1),
    check: byLibrary(isIsraeliId),
    evidence: 'context',
    context: {
      near: words(
        "תעודת זהות, תעודת הזהות, מספר זהות, ת.ז, ת\"ז, ת''ז, תז, teudat zehut, teudat ze hut, tehudat zehut, tz number, israeli id*, mispar zehut",
      ),
      against: notAnId,
    },
    label: 'Israeli id',
  },
];

export const ilIdDocs: readonly TypeDocs[] = [
  {
    type: 'il-id',
    group: 'national-id',
    name: 'Teudat zehut (Israel)',
    countries: ['IL'],
    example: 'תעודת זהות 039456819',
    method: '9 digits, Luhn check digit, beside a word for it.',
    source: 'python-stdnum, stdnum.il.idnr',
    severity: 'high',
  },
];
