import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

export const pkIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'pk-cnic',
    countries: ['PK'],
    lengths: [13],
    form: /^[1-8]\d{11}[1-9]$/u,
    layout: grouped(5, 7, 1),
    evidence: 'country-or-context',
    context: {
      near: words(
        'cnic, cnic*, nicop, shanakhti card, shanakhti*, id card no, id card number, شناختی کارڈ, شناختی, nadra, snic, pakistani id*',
      ),
      against: notAnId,
    },
    label: 'CNIC',
  },
  {
    kind: 'value',
    type: 'pk-ntn',
    countries: ['PK'],
    lengths: [7, 8],
    form: /^\d{7,8}$/u,
    layout: /^\d{7}[ -]?\d?$/u,
    evidence: 'label',
    context: { near: words('ntn, ntn no, ntn number, national tax number'), against: notAnId },
    label: 'NTN',
  },
];

export const pkIdDocs: readonly TypeDocs[] = [
  {
    type: 'pk-cnic',
    group: 'national-id',
    name: 'CNIC (Pakistan)',
    countries: ['PK'],
    example: 'my CNIC is 35202-1234567-1',
    method: '13 digits in groups of 5, 7 and 1; province first, sex last; no check is published.',
    source: 'https://www.nadra.gov.pk',
    severity: 'high',
  },
  {
    type: 'pk-ntn',
    group: 'company-id',
    name: 'NTN (Pakistan)',
    countries: ['PK'],
    example: 'NTN 1234567-8',
    method: '7 digits and one more, right after a word for it.',
    source: 'https://fbr.gov.pk',
    severity: 'low',
  },
];
