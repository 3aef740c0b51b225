import { validate as validateCc } from 'stdnum/lib/esm/pt/cc';
import { validate as validateNif } from 'stdnum/lib/esm/pt/nif';
import type { ValueDetector } from '../../detector';
import { byLibrary, digitAt, weightedSum } from './digit-sums';
import { grouped } from './layouts';
import { idWords, notAnId } from './shared-context';
import { words } from './words';

export const ptIds: readonly ValueDetector[] = [
  {
    type: 'pt-nif',
    kind: 'value',
    countries: ['PT'],
    lengths: [9],
    form: /^(?:[123568]\d|45|7[0-24-9]|9[0189])\d{7}$/u,
    layout: grouped(3, 3, 3),
    check: byLibrary(validateNif),
    evidence: 'context',
    context: {
      near: words('nif, n.i.f, nipc, contribuinte*, numero fiscal, identificacao fiscal, financas, n fiscal'),
    },
    label: 'NIF',
  },
  {
    type: 'pt-cc',
    kind: 'value',
    countries: ['PT'],
    lengths: [12],
    form: /^\d{9}[A-Z][A-Z0-9]\d$/u,
    layout: /^\d{8}[- ]?\d[- ]?\p{L}\w[- ]?\d$/u,
    check: byLibrary(validateCc),
    evidence: 'country-or-context',
    context: { near: [...words('cc, cartao de cidadao, cartao cidadao, cartao do cidadao, bi'), ...idWords] },
    label: 'cartão de cidadão',
  },
  {
    type: 'pt-niss',
    kind: 'value',
    countries: ['PT'],
    lengths: [11],
    form: /^[12]\d{10}$/u,
    layout: grouped(3, 3, 3, 2),
    check: (compact) => {
      const sum = weightedSum(compact, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]);
      return digitAt(compact, 10) === 9 - (sum % 10);
    },
    evidence: 'context',
    context: {
      near: words('niss, seguranca social, seg social, numero da seguranca social'),
      against: notAnId,
    },
    label: 'NISS',
  },
];
