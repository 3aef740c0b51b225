import { validate as isThaiId } from 'stdnum/lib/esm/th/idnr';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { byLibrary } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

export const thIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'th-id',
    countries: ['TH'],
    lengths: [13],
    form: /^[1-8]\d{12}$/u,
    layout: grouped(1, 4, 5, 2, 1),
    check: byLibrary(isThaiId),
    evidence: 'country-or-context',
    context: {
      near: words(
        'เลขบัตรประชาชน, บัตรประชาชน, เลขประจำตัวประชาชน, บัตร ปชช, เลขบัตร, เลขประจำตัวผู้เสียภาษี, thai id*, bat prachachon',
      ),
      against: notAnId,
    },
    label: 'Thai id',
  },
];

export const thIdDocs: readonly TypeDocs[] = [
  {
    type: 'th-id',
    group: 'national-id',
    name: 'เลขประจำตัวประชาชน (Thailand)',
    countries: ['TH'],
    example: 'เลขบัตรประชาชน 1-1017-00230-03-1',
    method: '13 digits, check digit modulo 11.',
    source: 'python-stdnum, stdnum.th.pin',
    severity: 'high',
  },
];
