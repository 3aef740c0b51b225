import type { Detector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import type { TypeDocs } from '../../type-docs';
import { isShortDate } from './calendar';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Day of birth, sex and serial, citizenship, Luhn. */
const isSouthAfricanId = (compact: string): boolean =>
  isShortDate(compact.slice(0, 6)) && hasLuhnCheckDigit(compact);

export const zaIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'za-id',
    countries: ['ZA'],
    lengths: [13],
    form: /^\d{2}[01]\d[0-3]\d{5}[012]\d{2}$/u,
    layout: grouped(6, 4, 2, 1),
    check: isSouthAfricanId,
    evidence: 'country-or-context',
    context: {
      near: words(
        'id number, id no, id nr, sa id, rsa id, south african id*, identity number, id nommer, identiteitsnommer, my id, id book, smart id, inombolo kamazisi',
      ),
      against: notAnId,
    },
    label: 'South African id',
  },
];

export const zaIdDocs: readonly TypeDocs[] = [
  {
    type: 'za-id',
    group: 'national-id',
    name: 'ID number (South Africa)',
    countries: ['ZA'],
    example: 'my ID number is 8507245123084',
    method: '13 digits: day of birth, sex and serial, citizenship, Luhn check digit.',
    source: 'https://en.wikipedia.org/wiki/South_African_identity_card',
    severity: 'high',
  },
];
