import type { ValueDetector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import { isShortDate } from './calendar';
import { grouped, unbroken } from './layouts';
import { idWords, notAnId } from './shared-context';
import { words } from './words';

const CURP_VALUES = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const RFC_VALUES = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

const rfcWords = words('rfc, registro federal*, homoclave, constancia de situacion fiscal, datos fiscales');

export const mxIds: readonly ValueDetector[] = [
  {
    type: 'mx-curp',
    kind: 'value',
    countries: ['MX'],
    lengths: [18],
    form: /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX](?:AS|B[CS]|C[CHLMS]|D[FG]|G[RT]|HG|JC|M[CNS]|N[ELT]|OC|PL|Q[RT]|S[LPR]|T[CLS]|VZ|YN|ZS)[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]\d$/u,
    check: (compact) =>
      isShortDate(compact.slice(4, 10)) && curpDigit(compact) === Number(compact.charAt(17)),
    evidence: 'form',
    context: { near: words('curp*, clave unica*, registro de poblacion') },
    label: 'CURP',
  },
  {
    type: 'mx-rfc',
    kind: 'value',
    countries: ['MX'],
    lengths: [13],
    form: /^(?!X[AE]XX010101000)[A-ZÑ&]{4}\d{6}[0-9A-Z]{2}[0-9A]$/u,
    layout: grouped(4, 6, 3),
    check: (compact) => isShortDate(compact.slice(4, 10)) && rfcSign(compact) === compact.charAt(12),
    evidence: 'form',
    context: { near: rfcWords },
    label: 'RFC',
  },
  // Many RFCs in use carry a sign that the published rule doesn't give: with a label they count, not verified.
  {
    type: 'mx-rfc',
    kind: 'value',
    countries: ['MX'],
    lengths: [10, 12, 13],
    form: /^(?!X[AE]XX010101000)[A-ZÑ&]{3,4}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[0-9A-Z]{2}[0-9A])?$/u,
    evidence: 'label',
    context: { near: rfcWords },
    label: 'RFC',
  },
  {
    type: 'mx-rfc',
    kind: 'value',
    countries: ['MX'],
    lengths: [12],
    form: /^[A-ZÑ&]{3}\d{6}[0-9A-Z]{2}[0-9A]$/u,
    layout: grouped(3, 6, 3),
    check: (compact) => isShortDate(compact.slice(3, 9)) && rfcSign(` ${compact}`) === compact.charAt(11),
    evidence: 'country-or-context',
    context: { near: rfcWords },
    label: 'RFC',
  },
  {
    type: 'mx-nss',
    kind: 'value',
    countries: ['MX'],
    lengths: [11],
    form: /^\d{11}$/u,
    layout: grouped(2, 2, 2, 4, 1),
    check: hasLuhnCheckDigit,
    evidence: 'context',
    context: { near: words('nss, imss*, seguro social, seguridad social, afiliacion*'), against: notAnId },
    label: 'NSS',
  },
  {
    type: 'mx-ine',
    kind: 'value',
    countries: ['MX'],
    lengths: [18],
    form: /^[B-DF-HJ-NP-TV-ZÑX]{6}\d{6}(?:0[1-9]|[12]\d|3[0-2]|8[78])[HM]\d{3}$/u,
    layout: unbroken,
    check: (compact) => isShortDate(compact.slice(6, 12)),
    evidence: 'form',
    context: {
      near: [
        ...words('clave de elector, clave elector, ine, ife, credencial para votar, elector*'),
        ...idWords,
      ],
    },
    label: 'clave de elector',
  },
];

/** Weights 18 down to 2 over the first 17 characters (instructivo normativo de la CURP, RENAPO). */
function curpDigit(compact: string): number {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += CURP_VALUES.indexOf(compact.charAt(at)) * (18 - at);
  return (10 - (sum % 10)) % 10;
}

/** Weights 13 down to 2 over twelve characters, companies with a space before (SAT, Anexo 20). */
function rfcSign(padded: string): string {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += RFC_VALUES.indexOf(padded.charAt(at)) * (13 - at);
  return '0A987654321'.charAt(sum % 11);
}
