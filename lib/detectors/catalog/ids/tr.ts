import { validate as isTckn } from 'stdnum/lib/esm/tr/tckimlik';
import { validate as isVkn } from 'stdnum/lib/esm/tr/vkn';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { byLibrary } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

export const trIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'tr-tckn',
    countries: ['TR'],
    lengths: [11],
    form: /^[1-9]\d{9}[02468]$/u,
    check: byLibrary(isTckn),
    evidence: 'country-or-context',
    context: {
      near: words(
        'tc kimlik*, t.c. kimlik*, t.c kimlik*, tckn, tckn*, tc no, tcno, t.c. no, tc, tc numara*, tc m, kimlik no, kimlik numara*, kimlik*, nufus cuzdani, turkish id*',
      ),
      against: notAnId,
    },
    label: 'T.C. kimlik no',
  },
  {
    kind: 'value',
    type: 'tr-vkn',
    countries: ['TR'],
    lengths: [10],
    form: /^\d{10}$/u,
    layout: grouped(3, 3, 2, 2),
    check: byLibrary(isVkn),
    evidence: 'context',
    context: { near: words('vkn, vergi kimlik*, vergi no, vergi numara*, vergi dairesi'), against: notAnId },
    label: 'vergi no',
  },
];

export const trIdDocs: readonly TypeDocs[] = [
  {
    type: 'tr-tckn',
    group: 'national-id',
    name: 'T.C. kimlik numarası (Türkiye)',
    countries: ['TR'],
    example: 'TC kimlik numaram 12345678950',
    method: '11 digits, two check digits.',
    source: 'python-stdnum, stdnum.tr.tckimlik',
    severity: 'high',
  },
  {
    type: 'tr-vkn',
    group: 'company-id',
    name: 'Vergi kimlik numarası (Türkiye)',
    countries: ['TR'],
    example: 'vergi no 7290068149',
    method: '10 digits with a check digit, beside a word for it.',
    source: 'python-stdnum, stdnum.tr.vkn',
    severity: 'low',
  },
];
