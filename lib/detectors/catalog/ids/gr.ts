import { validate as isAfm } from 'stdnum/lib/esm/gr/vat';
import { validate as isTic } from 'stdnum/lib/esm/cy/vat';
import type { Detector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import type { TypeDocs } from '../../type-docs';
import { isShortDate } from './calendar';
import { byLibrary } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Day of birth and five digits, with a Luhn check digit. */
const isAmka = (compact: string): boolean =>
  isShortDate(compact.slice(4, 6) + compact.slice(2, 4) + compact.slice(0, 2)) && hasLuhnCheckDigit(compact);

export const grIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'gr-amka',
    countries: ['GR'],
    lengths: [11],
    form: /^[0-3]\d[01]\d{8}$/u,
    layout: grouped(6, 5),
    check: isAmka,
    evidence: 'country-or-context',
    context: { near: words('αμκα, α.μ.κ.α, amka, αριθμος μητρωου κοινωνικης ασφαλισης'), against: notAnId },
    label: 'AMKA',
  },
  {
    kind: 'value',
    type: 'gr-afm',
    countries: ['GR'],
    lengths: [9],
    form: /^\d{9}$/u,
    layout: unbroken,
    check: byLibrary(isAfm),
    evidence: 'context',
    context: { near: words('αφμ, α.φ.μ, afm, αριθμος φορολογικου μητρωου'), against: notAnId },
    label: 'ΑΦΜ',
  },
  {
    kind: 'value',
    type: 'cy-tic',
    countries: ['CY'],
    lengths: [9],
    form: /^[013-59]\d{7}[A-Z]$/u,
    layout: unbroken,
    check: byLibrary(isTic),
    evidence: 'context',
    context: {
      near: words(
        'tic, tax identification code, α.φ.τ, αφτ, αριθμος φορολογικης ταυτοτητας, cyprus tax*, kypros',
      ),
      against: notAnId,
    },
    label: 'Cypriot tax code',
  },
  {
    kind: 'value',
    type: 'mt-id',
    countries: ['MT'],
    lengths: [5, 6, 7, 8],
    form: /^\d{4,7}[MGAPLHBZ]$/u,
    evidence: 'label',
    context: {
      near: words('karta tal identita, karta ta l identita, maltese id*, malta id*, id card malta'),
      against: notAnId,
    },
    label: 'Maltese id card',
    shows: 1,
  },
];

export const grIdDocs: readonly TypeDocs[] = [
  {
    type: 'gr-amka',
    group: 'national-id',
    name: 'ΑΜΚΑ (Greece)',
    countries: ['GR'],
    example: 'ΑΜΚΑ: 24078512340',
    method: '11 digits: day of birth, serial, Luhn check digit.',
    source: 'python-stdnum, stdnum.gr.amka',
    severity: 'high',
  },
  {
    type: 'gr-afm',
    group: 'national-id',
    name: 'ΑΦΜ, tax number (Greece)',
    countries: ['GR'],
    example: 'ΑΦΜ 094259216',
    method: '9 digits, powers of two modulo 11, beside a word for it.',
    source: 'python-stdnum, stdnum.gr.vat',
    severity: 'high',
  },
  {
    type: 'cy-tic',
    group: 'national-id',
    name: 'TIC, tax code (Cyprus)',
    countries: ['CY'],
    example: 'my Cyprus TIC is 00123123T',
    method: '8 digits and a check letter, beside a word for it.',
    source: 'python-stdnum, stdnum.cy.vat',
    severity: 'high',
  },
  {
    type: 'mt-id',
    group: 'national-id',
    name: 'Identity card (Malta)',
    countries: ['MT'],
    example: 'Malta ID card: 0123456M',
    method:
      'Up to 7 digits and one of the letters M G A P L H B Z, right after a word for it; no check exists.',
    source: 'https://taxation-customs.ec.europa.eu (TIN by country, Malta)',
    severity: 'high',
  },
];
