import { validate as validateSvnr } from 'stdnum/lib/esm/de/svnr';
import type { ValueDetector } from '../../detector';
import { byLibrary, digitAt, sumOf731 } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { idWordsIn, notAnId } from './shared-context';
import { words } from './words';

/** Letters of serial numbers of identity documents: no vowels, nothing that looks like a digit. */
const SERIAL = '[0-9CFGHJ-NPRTV-Z]';

const idCardWords = words(`
  personalausweis*, ausweisnummer*, ausweisnr, ausweis nr, ausweis nummer, perso, persos, personummer, seriennummer ausweis,
  dokumentennummer, id card*, identity card*
`);
const passportWords = words('reisepass*, passnummer*, passnr, pass nr, german passport*');

export const deIds: readonly ValueDetector[] = [
  {
    type: 'de-tax-id',
    kind: 'value',
    countries: ['DE'],
    lengths: [11],
    form: /^[1-9]\d{10}$/u,
    layout: grouped(2, 3, 3, 3),
    check: isTaxId,
    evidence: 'country-or-context',
    context: {
      near: [
        ...words(`
          steuer id*, steuerid*, steuer identifikation*, steueridentifikation*, steuerliche identifikation*, idnr,
          identifikationsnummer*, tin, steuernummer*, steuer nr, steuernr
        `),
        ...idWordsIn.en,
        ...idWordsIn.de,
      ],
      against: notAnId,
    },
    label: 'Steuer-ID',
  },
  {
    type: 'de-social-insurance',
    kind: 'value',
    countries: ['DE'],
    lengths: [12],
    form: /^\d{2}(?:0[1-9]|[12]\d|3[01]|[4-9]\d)(?:0[1-9]|1[0-2])\d{2}[A-Z]\d{3}$/u,
    layout: grouped(2, 6, 1, 3),
    check: byLibrary(validateSvnr),
    evidence: 'form',
    context: {
      near: words(
        'sozialversicherung*, sv nummer*, svnr, sv nr, rentenversicherung*, rvnr, versicherungsnummer*, rv nummer*',
      ),
    },
    label: 'Sozialversicherungsnummer',
  },
  {
    type: 'de-id-card',
    kind: 'value',
    countries: ['DE'],
    lengths: [10],
    form: new RegExp(`^[LMNPRTVWXYZCFGHJK]${SERIAL}{8}\\d$`, 'u'),
    layout: /^[\p{L}\d]{9}[ -]?\d$/u,
    check: hasMachineDigit,
    evidence: 'context',
    context: { near: idCardWords },
    label: 'Personalausweisnummer',
  },
  {
    type: 'de-id-card',
    kind: 'value',
    countries: ['DE'],
    lengths: [9],
    form: new RegExp(`^(?=.*\\d)[LMNPRTVWXYZCFGHJK]${SERIAL}{8}$`, 'u'),
    layout: unbroken,
    evidence: 'label',
    context: { near: idCardWords },
    label: 'Personalausweisnummer',
  },
  {
    type: 'de-passport',
    kind: 'value',
    countries: ['DE'],
    lengths: [10],
    form: new RegExp(`^[CFGHJK]${SERIAL}{8}\\d$`, 'u'),
    layout: unbroken,
    check: hasMachineDigit,
    evidence: 'context',
    context: { near: passportWords },
    label: 'Reisepassnummer',
  },
  {
    type: 'de-passport',
    kind: 'value',
    countries: ['DE'],
    lengths: [9],
    form: new RegExp(`^(?=.*\\d)[CFGHJK]${SERIAL}{8}$`, 'u'),
    layout: unbroken,
    evidence: 'label',
    context: { near: passportWords },
    label: 'Reisepassnummer',
  },
  {
    type: 'de-steuernummer',
    kind: 'value',
    countries: ['DE'],
    lengths: [10, 11, 13],
    form: /^\d{10,13}$/u,
    layout: /^\d{2,3}[/ ]\d{3,4}[/ ]\d{4,5}$|^\d{13}$/u,
    evidence: 'label',
    context: {
      near: words('steuernummer*, steuer nr, steuernr, st nr, stnr, st.-nr., elster*'),
      against: words('rechnungsnummer*'),
    },
    label: 'Steuernummer',
  },
  {
    type: 'de-health-insurance',
    kind: 'value',
    countries: ['DE'],
    lengths: [10],
    form: /^[A-Z]\d{9}$/u,
    layout: unbroken,
    check: hasInsuredDigit,
    evidence: 'context',
    context: {
      near: words(
        'krankenversicherung*, versichertennummer*, krankenversichertennummer*, kvnr, kv nummer*, krankenkasse*, gesundheitskarte*, versicherten nr',
      ),
    },
    label: 'Krankenversichertennummer',
  },
];

/**
 * Of the first ten digits exactly one comes twice or three times, and never three times in a row. The library lets
 * others pass (Bundeszentralamt für Steuern, "Aufbau der Identifikationsnummer").
 */
function isTaxId(compact: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of compact.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  if (repeated.length !== 1 || (repeated[0] ?? 0) > 3 || /(\d)\1\1/u.test(compact.slice(0, 10))) return false;
  return hasMod11And10(compact);
}

/** ISO/IEC 7064, MOD 11,10. */
function hasMod11And10(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (digitAt(digits, at) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return digitAt(digits, digits.length - 1) === (11 - product) % 10;
}

/** ICAO Doc 9303: weights 7, 3, 1 over the nine places of the number. */
function hasMachineDigit(compact: string): boolean {
  return sumOf731(compact.slice(0, 9)) % 10 === digitAt(compact, 9);
}

/** The letter counts as two digits; weights 1 and 2 in turn, cross sums (§ 290 SGB V, GKV-Spitzenverband). */
function hasInsuredDigit(compact: string): boolean {
  const letter = String(compact.charCodeAt(0) - 0x40).padStart(2, '0');
  let sum = 0;
  [...`${letter}${compact.slice(1, 9)}`].forEach((digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  });
  return sum % 10 === digitAt(compact, 9);
}
