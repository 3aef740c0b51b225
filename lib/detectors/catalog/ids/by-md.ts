import { validate as isIdnp } from 'stdnum/lib/esm/md/idno';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isBirthDate } from './calendar';
import { byLibrary, digitAt, sumOf731 } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Sex and century, day of birth, region, serial, citizenship, and a check digit over all of it. */
function isBelarusian(compact: string): boolean {
  const century = 18 + Math.floor((digitAt(compact, 0) - 1) / 2);
  const date = century + compact.slice(5, 7) + compact.slice(3, 5) + compact.slice(1, 3);
  return isBirthDate(date) && sumOf731(compact.slice(0, 13)) % 10 === digitAt(compact, 13);
}

export const byMdIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'by-un',
    countries: ['BY'],
    lengths: [14],
    form: /^[3-6]\d{6}[ABCEHKM]\d{3}[A-Z]{2}\d$/u,
    layout: grouped(7, 1, 3, 2, 1),
    check: isBelarusian,
    evidence: 'form',
    context: {
      near: words('идентификационный номер, ідэнтыфікацыйны нумар, личный номер, belarus*'),
      against: notAnId,
    },
    label: 'Belarusian personal number',
  },
  {
    kind: 'value',
    type: 'md-idnp',
    countries: ['MD'],
    lengths: [13],
    form: /^[0129]\d{12}$/u,
    layout: unbroken,
    check: byLibrary(isIdnp),
    evidence: 'country-or-context',
    context: {
      near: words('idnp, idno, cod personal, codul personal, идноп, персональный код'),
      against: notAnId,
    },
    label: 'IDNP',
  },
];

export const byMdIdDocs: readonly TypeDocs[] = [
  {
    type: 'by-un',
    group: 'national-id',
    name: 'Identification number (Belarus)',
    countries: ['BY'],
    example: 'личный номер 4240785A012PB7',
    method:
      '14 characters: sex and century, day of birth, region letter, serial, citizenship, check digit (weights 7 3 1).',
    source: 'https://be.wikipedia.org/wiki/Ідэнтыфікацыйны_нумар',
    severity: 'high',
  },
  {
    type: 'md-idnp',
    group: 'national-id',
    name: 'IDNP (Moldova)',
    countries: ['MD'],
    example: 'IDNP 2004001234567',
    method: '13 digits, check digit with weights 7 3 1.',
    source: 'python-stdnum, stdnum.md.idno',
    severity: 'high',
  },
];
