import { validate as validateRun } from 'stdnum/lib/esm/cl/run';
import { validate as validateCedula } from 'stdnum/lib/esm/uy/cedula';
import type { ValueDetector } from '../../detector';
import { byLibrary, digitAt, weightedSum } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const cuit = {
  type: 'ar-cuit',
  kind: 'value',
  countries: ['AR'],
  lengths: [11],
  form: /^(?:2[03-7]|3[034]|5[015])\d{9}$/u,
  check: (compact) => {
    const sign = 11 - (weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
    return digitAt(compact, 10) === (sign === 11 ? 0 : Math.min(sign, 9));
  },
  context: {
    near: words('cuit*, cuil*, cdi, afip, arca, clave unica*, monotribut*, razon social, clave fiscal'),
  },
  label: 'CUIT',
} satisfies Omit<ValueDetector, 'evidence'>;

const rut = {
  type: 'cl-rut',
  kind: 'value',
  countries: ['CL'],
  lengths: [8, 9],
  form: /^(?!(\d)\1{7,8})[1-9]\d{6,7}[\dK]$/u,
  check: byLibrary(validateRun),
  context: {
    near: words(`
      rut, rol unico*, numero de run, mi run, cuenta rut, cuentarut, cedula chilena, carnet chileno
    `),
    against: notAnId,
  },
  label: 'RUT',
} satisfies Omit<ValueDetector, 'evidence'>;

const uruguayan = {
  type: 'uy-ci',
  kind: 'value',
  countries: ['UY'],
  lengths: [8],
  form: /^[1-9]\d{7}$/u,
  check: byLibrary(validateCedula),
  label: 'cédula',
} satisfies Omit<ValueDetector, 'evidence' | 'context'>;

const uruguayanContext = {
  near: words('c.i, cedula*, cedula de identidad, carne de salud, credencial civica'),
  against: notAnId,
};

export const conoSurIds: readonly ValueDetector[] = [
  {
    type: 'ar-dni',
    kind: 'value',
    countries: ['AR'],
    lengths: [7, 8],
    form: /^[1-9]\d{6,7}$/u,
    layout: /^(?:\d{1,2}[. ]\d{3}[. ]\d{3}|\d{7,8})$/u,
    evidence: 'label',
    context: {
      near: words(
        'dni, d.n.i, documento nacional de identidad, nro de documento, numero de documento, documento numero, doc nro',
      ),
      against: notAnId,
    },
    label: 'DNI',
  },
  { ...cuit, layout: /^\d{2}-\d{8}-\d$/u, evidence: 'country-or-context' },
  { ...cuit, layout: grouped(2, 8, 1), evidence: 'context' },
  { ...rut, layout: /^\d{1,2}\.\d{3}\.\d{3}-?[\dKk]$/u, evidence: 'country-or-context' },
  { ...rut, layout: /^\d{7,8}-[\dKk]$/u, evidence: 'country-or-context' },
  { ...rut, layout: /^(?:\d{8}[\dKk]|\d{7}[Kk]|\d{1,2} \d{3} \d{3}[- ]?[\dKk])$/u, evidence: 'context' },
  {
    ...uruguayan,
    layout: /^\d\.?\d{3}\.?\d{3}[-/]\d$/u,
    evidence: 'country-or-context',
    context: uruguayanContext,
  },
  // Italian has "ci", and Colombian numbers have as many digits: without the dash the words must be Uruguay's.
  {
    ...uruguayan,
    layout: /^\d{8}$/u,
    evidence: 'context',
    context: {
      near: words('cedula uruguaya, ci uruguaya, credencial civica, carne de salud'),
      against: notAnId,
    },
  },
  {
    ...uruguayan,
    layout: /^\d\.?\d{3}\.?\d{3}[-/]\d$/u,
    evidence: 'label',
    context: { near: words('ci'), against: notAnId },
  },
  {
    type: 'py-ruc',
    kind: 'value',
    countries: ['PY'],
    lengths: [6, 7, 8, 9],
    form: /^[1-9]\d{5,8}$/u,
    layout: /^\d{5,8}-\d$/u,
    check: hasParaguayanDigit,
    evidence: 'context',
    context: { near: words('ruc, r.u.c, registro unico*, contribuyente*, marangatu, timbrado') },
    label: 'RUC',
  },
  {
    type: 'py-ci',
    kind: 'value',
    countries: ['PY'],
    lengths: [6, 7],
    form: /^[1-9]\d{5,6}$/u,
    layout: /^(?:\d{1,3}[. ]\d{3}(?:[. ]\d{3})?|\d{6,7})$/u,
    evidence: 'label',
    context: {
      near: words('cedula paraguaya, ci paraguaya, ci nro, cedula nro, cedula de identidad'),
      against: notAnId,
    },
    label: 'cédula',
  },
  {
    type: 'bo-ci',
    kind: 'value',
    countries: ['BO'],
    lengths: [8, 9, 10, 11, 12],
    form: /^\d{6,8}(?:[0-9][A-Z])?(?:LP|OR|PO|PT|CB|CH|TJ|SC|BE|BN|PD|PA)[0-9A-Z]{0,2}$/u,
    evidence: 'label',
    context: {
      near: words('ci, c.i, carnet, carnet de identidad, cedula*, cedula de identidad, documento'),
      against: notAnId,
    },
    label: 'cédula',
  },
  {
    type: 'uy-rut',
    kind: 'value',
    countries: ['UY'],
    lengths: [12],
    form: /^(?:0[1-9]|1\d|2[0-2])\d{6}001\d$/u,
    layout: unbroken,
    check: (compact) => {
      const sign = (11 - (weightedSum(compact, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return digitAt(compact, 11) === sign;
    },
    evidence: 'country-or-context',
    context: { near: words('rut, dgi, razon social, registro unico*') },
    label: 'RUT',
  },
];

/** The library gives 1 where the remainder is 0; SET Paraguay gives 0 (Dirección General, cálculo del dígito verificador). */
function hasParaguayanDigit(compact: string): boolean {
  let sum = 0;
  for (let at = 0; at < compact.length - 1; at++) sum += digitAt(compact, at) * (compact.length - at);
  const rest = sum % 11;
  return digitAt(compact, compact.length - 1) === (rest > 1 ? 11 - rest : 0);
}
