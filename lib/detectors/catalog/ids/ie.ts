import { validate as validatePps } from 'stdnum/lib/esm/ie/pps';
import type { ValueDetector } from '../../detector';
import { byLibrary } from './digit-sums';
import { unbroken } from './layouts';
import { words } from './words';

export const ieIds: readonly ValueDetector[] = [
  {
    type: 'ie-pps',
    kind: 'value',
    countries: ['IE'],
    lengths: [8, 9],
    form: /^\d{7}[A-W][AHWTX]?$/u,
    layout: /^\d{7}[- ]?\p{L}{1,2}$/u,
    check: byLibrary(validatePps),
    evidence: 'country-or-context',
    context: {
      near: words('pps, ppsn, pps number*, pps no, personal public service*, rsi number*, revenue'),
    },
    label: 'PPS number',
  },
  {
    type: 'ie-passport',
    kind: 'value',
    countries: ['IE'],
    lengths: [9],
    form: /^[A-Z](?:[A-Z]\d{7}|\d{8})$/u,
    layout: unbroken,
    evidence: 'label',
    context: { near: words('irish passport*, ireland passport*') },
    label: 'Irish passport number',
  },
];
