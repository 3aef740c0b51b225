import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

export const ngIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'ng-nin',
    countries: ['NG'],
    lengths: [11],
    form: /^(?!0[789])\d{11}$/u,
    layout: grouped(3, 1, 3, 4),
    evidence: 'label',
    context: {
      near: words(
        'nin, nin no, nin number, my nin, nimc, national identification number, national identity number',
      ),
      against: notAnId,
    },
    label: 'NIN',
  },
  {
    kind: 'value',
    type: 'ng-bvn',
    countries: ['NG'],
    lengths: [11],
    form: /^2\d{10}$/u,
    layout: grouped(3, 1, 3, 4),
    evidence: 'label',
    context: {
      near: words('bvn, bvn no, bvn number, bank verification number, bank verification no'),
      against: notAnId,
    },
    label: 'BVN',
  },
];

export const ngIdDocs: readonly TypeDocs[] = [
  {
    type: 'ng-nin',
    group: 'national-id',
    name: 'NIN (Nigeria)',
    countries: ['NG'],
    example: 'my NIN is 12345678901',
    method: '11 digits that are no mobile number, right after a word for it; no check is published.',
    source: 'https://nimc.gov.ng',
    severity: 'high',
  },
  {
    type: 'ng-bvn',
    group: 'national-id',
    name: 'BVN (Nigeria)',
    countries: ['NG'],
    example: 'my BVN is 22123456789',
    method: '11 digits that begin with 2, right after a word for it; no check is published.',
    source: 'https://nibss-plc.com.ng/bvn',
    severity: 'high',
  },
];
