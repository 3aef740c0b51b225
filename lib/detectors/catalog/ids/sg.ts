import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { weightedSum } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const WEIGHTS = [0, 2, 7, 6, 5, 4, 3, 2];

/** The letter before tells the century and who it is; each has its own row of check letters. */
function isNric(compact: string): boolean {
  const kind = compact.charAt(0);
  const sum = weightedSum(`0${compact.slice(1, 8)}`, WEIGHTS);
  const letter = compact.charAt(8);
  if (kind === 'M') return 'XWUTRQPNJLK'.charAt((sum + 3) % 11) === letter;
  const letters = kind === 'S' || kind === 'T' ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
  return letters.charAt((sum + (kind === 'T' || kind === 'G' ? 4 : 0)) % 11) === letter;
}

export const sgIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'sg-nric',
    countries: ['SG'],
    lengths: [9],
    form: /^[STFGM]\d{7}[A-Z]$/u,
    layout: grouped(1, 7, 1),
    check: isNric,
    evidence: 'country-or-context',
    context: {
      near: words(
        'nric, nric*, fin, fin no, fin number, ic, ic no, ic number, singpass, 身份证, kad pengenalan, singapore id*',
      ),
      against: notAnId,
    },
    label: 'NRIC',
  },
];

export const sgIdDocs: readonly TypeDocs[] = [
  {
    type: 'sg-nric',
    group: 'national-id',
    name: 'NRIC and FIN (Singapore)',
    countries: ['SG'],
    example: 'my NRIC is S1234567D',
    method: 'A letter, seven digits, a check letter modulo 11 with a row of letters for each kind.',
    source: 'https://www.ica.gov.sg; M series: https://github.com/opengovsg/FormSG',
    severity: 'high',
  },
];
