import { validate as validateTin } from 'stdnum/lib/esm/at/tin';
import { validate as validateAhv } from 'stdnum/lib/esm/ch/ssn';
import { validate as validateUid } from 'stdnum/lib/esm/ch/uid';
import type { ValueDetector } from '../../detector';
import { isDay } from './calendar';
import { byLibrary, digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { idWords, notAnId } from './shared-context';
import { words } from './words';

export const atChIds: readonly ValueDetector[] = [
  {
    type: 'at-svnr',
    kind: 'value',
    countries: ['AT'],
    lengths: [10],
    form: /^[1-9]\d{3}[0-3]\d[01]\d{3}$/u,
    layout: /^\d{4}[ -/]?\d{6}$|^\d{4} \d{2}[ .]?\d{2}[ .]?\d{2}$/u,
    check: hasAustrianDigit,
    evidence: 'country-or-context',
    context: {
      near: words(`
        svnr, sv nummer*, sv nr, sozialversicherung*, versicherungsnummer*, ecard, e card, svn, vsnr, social security*,
        social insurance*
      `),
      against: notAnId,
    },
    label: 'Sozialversicherungsnummer',
  },
  {
    type: 'at-tax-id',
    kind: 'value',
    countries: ['AT'],
    lengths: [9],
    form: /^\d{9}$/u,
    layout: /^\d{2}[- ]?\d{3}\/\d{4}$|^\d{9}$/u,
    check: byLibrary(validateTin),
    evidence: 'context',
    context: { near: words('steuernummer*, abgabenkontonummer*, steuer nr, finanzamt, finanzonline') },
    label: 'Abgabenkontonummer',
  },
  {
    type: 'ch-ahv',
    kind: 'value',
    countries: ['CH', 'LI'],
    lengths: [13],
    form: /^756\d{10}$/u,
    layout: /^\d{3}\.\d{4}\.\d{4}\.\d{2}$/u,
    check: byLibrary(validateAhv),
    evidence: 'form',
    context: { near: words('ahv*, avs, oasi') },
    label: 'AHV-Nummer',
  },
  {
    type: 'ch-ahv',
    kind: 'value',
    countries: ['CH', 'LI'],
    lengths: [13],
    form: /^756\d{10}$/u,
    layout: grouped(3, 4, 4, 2),
    check: byLibrary(validateAhv),
    evidence: 'country-or-context',
    context: {
      near: [
        ...words(
          'ahv*, avs, no avs, numero avs, oasi, sozialversicherung*, versichertennummer*, assurance sociale',
        ),
        ...idWords,
      ],
    },
    label: 'AHV-Nummer',
  },
  {
    type: 'ch-uid',
    kind: 'value',
    countries: ['CH'],
    lengths: [12],
    form: /^CHE\d{9}$/u,
    layout: grouped(3, 3, 3, 3),
    check: byLibrary(validateUid),
    evidence: 'form',
    context: { near: words('uid, ide, mwst*, tva, iva, handelsregister*') },
    label: 'UID',
  },
  {
    type: 'ch-passport',
    kind: 'value',
    countries: ['CH'],
    lengths: [8],
    form: /^[A-Z]\d{7}$|^[A-Z]\d[A-Z]\d{5}$/u,
    layout: unbroken,
    evidence: 'label',
    context: { near: words('schweizer pass*, passeport suisse, passaporto svizzero, swiss passport*') },
    label: 'Swiss passport number',
  },
];

/** Weights 3, 7, 9, then 5, 8, 4, 2, 1, 6 over the day of birth; month 13 and up where the day is not known (§ 31 ASVG). */
function hasAustrianDigit(compact: string): boolean {
  const day = Number(compact.slice(4, 6));
  const month = Number(compact.slice(6, 8));
  // The library asks the clock and refuses numbers of people whose day of birth is unknown.
  if (month > 12 ? month > 15 || day < 1 || day > 31 : !isDay(2000 + Number(compact.slice(8)), month, day))
    return false;
  return weightedSum(compact, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(compact, 3);
}
