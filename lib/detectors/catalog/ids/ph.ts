import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

export const phIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'ph-tin',
    countries: ['PH'],
    lengths: [9, 12, 14],
    form: /^\d{9}(?:\d{3}|\d{5})?$/u,
    layout: /^(?:\d{9}|\d{12}|\d{14}|\d{3}[ -]\d{3}[ -]\d{3}(?:[ -]\d{3}|[ -]\d{5})?)$/u,
    evidence: 'label',
    context: {
      near: words('tin no, tin number, tin id, my tin, tin ko, bir tin, taxpayer identification number'),
      against: notAnId,
    },
    label: 'Philippine TIN',
  },
  // The bare word is one of other languages too; dashes in threes tell.
  {
    kind: 'value',
    type: 'ph-tin',
    countries: ['PH'],
    lengths: [9, 12],
    form: /^\d{9}(?:\d{3})?$/u,
    layout: /^\d{3}-\d{3}-\d{3}(?:-\d{3})?$/u,
    evidence: 'label',
    context: { near: words('tin, bir'), against: notAnId },
    label: 'Philippine TIN',
  },
  {
    kind: 'value',
    type: 'ph-philsys',
    countries: ['PH'],
    lengths: [12, 16],
    form: /^(?:\d{12}|\d{16})$/u,
    layout: /^(?:\d{12}|\d{16}|\d{4}(?:[ -]\d{4}){2,3}|\d{4}[ -]\d{7}[ -]\d)$/u,
    evidence: 'label',
    context: {
      near: words('philsys, philsys*, phil id, philid, philippine id*, pambansang id'),
      against: notAnId,
    },
    label: 'PhilSys number',
  },
  {
    kind: 'value',
    type: 'ph-sss',
    countries: ['PH'],
    lengths: [10],
    form: /^[0-3]\d{9}$/u,
    layout: grouped(2, 7, 1),
    evidence: 'label',
    context: { near: words('sss no, sss number, sss id'), against: notAnId },
    label: 'SSS number',
  },
];

export const phIdDocs: readonly TypeDocs[] = [
  {
    type: 'ph-tin',
    group: 'national-id',
    name: 'TIN (Philippines)',
    countries: ['PH'],
    example: 'TIN 123-456-789-000',
    method:
      '9 digits, or 12 or 14 with the branch, in groups of three, right after a word for it; no check is published.',
    source: 'https://www.bir.gov.ph',
    severity: 'high',
  },
  {
    type: 'ph-philsys',
    group: 'national-id',
    name: 'PhilSys number (Philippines)',
    countries: ['PH'],
    example: 'PhilSys 1234-5678-9101-1213',
    method: '12 (PSN) or 16 (PCN) digits right after a word for it.',
    source: 'https://philsys.gov.ph',
    severity: 'high',
  },
  {
    type: 'ph-sss',
    group: 'national-id',
    name: 'SSS number (Philippines)',
    countries: ['PH'],
    example: 'SSS number 34-1234567-8',
    method: '10 digits in groups of 2, 7 and 1, right after a word for it.',
    source: 'https://www.sss.gov.ph',
    severity: 'high',
  },
];
