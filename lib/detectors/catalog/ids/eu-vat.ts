import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { notAnId } from './shared-context';
import { words } from './words';

const COUNTRIES = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

/** What follows the two letters, as the Commission lists it. */
const FORM =
  /^(?:ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR[A-Z0-9]{2}\d{9}|HR\d{11}|HU\d{8}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|IT\d{11}|LT(?:\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|RO\d{2,10}|SE\d{12}|SI\d{8}|SK\d{10}|XI\d{9})$/u;

const euVat: Detector = {
  kind: 'value',
  type: 'eu-vat',
  countries: COUNTRIES,
  lengths: [8, 9, 10, 11, 12, 13, 14],
  form: FORM,
  evidence: 'context',
  context: {
    near: words(`
      vat, vat no, vat number*, vat id*, vat reg*, tva, n tva, ust id*, ustid*, ust idnr*, umsatzsteuer*, uid nummer,
      mwst*, btw, btw nummer*, btw nr, iva, partita iva, p iva, p.iva, nif iva, moms*, momsnr, alv, dph, ic dph, dic,
      nip, afa, adoszam*, pdv, pvm*, pvn, kmkr, φπα, αφμ, ддс, cod tva, intracom*, intra community*, vies
    `),
    against: notAnId,
  },
  label: 'VAT number',
};

export const euVatIds: readonly Detector[] = [euVat];

export const euVatIdDocs: readonly TypeDocs[] = [
  {
    type: 'eu-vat',
    group: 'company-id',
    name: 'VAT number (European Union)',
    countries: COUNTRIES,
    example: 'USt-IdNr: DE136695976',
    method: 'Two letters of the country and its form, beside a word for it.',
    source: 'https://ec.europa.eu/taxation_customs/vies (FAQ, structure of VAT numbers)',
    severity: 'low',
  },
];
