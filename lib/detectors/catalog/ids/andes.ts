import { validate as validateNit } from 'stdnum/lib/esm/co/nit';
import { validate as validateCi } from 'stdnum/lib/esm/ec/ci';
import { validate as validateEcRuc } from 'stdnum/lib/esm/ec/ruc';
import { validate as validatePeRuc } from 'stdnum/lib/esm/pe/ruc';
import { validate as validateRif } from 'stdnum/lib/esm/ve/rif';
import type { ValueDetector } from '../../detector';
import { byLibrary } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

export const andesIds: readonly ValueDetector[] = [
  {
    type: 'co-cedula',
    kind: 'value',
    countries: ['CO'],
    lengths: [6, 7, 8, 10],
    form: /^(?:[1-9]\d{5,7}|1\d{9})$/u,
    layout: /^(?:\d{1,3}(?:\.\d{3}){1,3}|\d{6,10})$/u,
    evidence: 'label',
    context: {
      near: words(`
        cedula*, cedula de ciudadania, cedula no, cedula numero, c.c, cc no, mi cc, tarjeta de identidad, nuip,
        identificada con, identificado con, numero de cedula
      `),
      against: notAnId,
    },
    label: 'cédula',
  },
  {
    type: 'co-nit',
    kind: 'value',
    countries: ['CO'],
    lengths: [9, 10, 11],
    form: /^[1-9]\d{8,10}$/u,
    layout: /^(?:\d{1,3}(?:\.\d{3}){2,3}|\d{8,10})\s?-?\s?\d$/u,
    check: byLibrary(validateNit),
    evidence: 'context',
    context: { near: words('nit, n.i.t, dian, razon social, identificacion tributaria') },
    label: 'NIT',
  },
  {
    type: 'pe-dni',
    kind: 'value',
    countries: ['PE'],
    lengths: [8],
    form: /^\d{8}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words(
        'dni, d.n.i, dni n, dni nro, dni numero, documento nacional de identidad, numero de dni, reniec',
      ),
      against: notAnId,
    },
    label: 'DNI',
  },
  {
    type: 'pe-ruc',
    kind: 'value',
    countries: ['PE'],
    lengths: [11],
    form: /^(?:1[0567]|20)\d{9}$/u,
    layout: unbroken,
    check: byLibrary(validatePeRuc),
    evidence: 'context',
    context: { near: words('ruc, r.u.c, sunat, registro unico*, razon social, contribuyente*') },
    label: 'RUC',
  },
  {
    type: 'ec-cedula',
    kind: 'value',
    countries: ['EC'],
    lengths: [10],
    form: /^(?:0[1-9]|1\d|2[0-4]|30)[0-5]\d{7}$/u,
    layout: grouped(9, 1),
    check: byLibrary(validateCi),
    evidence: 'context',
    context: {
      near: words('cedula*, c.i, cedula de identidad, cedula de ciudadania, numero de identificacion'),
      against: notAnId,
    },
    label: 'cédula',
  },
  {
    type: 'ec-ruc',
    kind: 'value',
    countries: ['EC'],
    lengths: [13],
    form: /^(?:0[1-9]|1\d|2[0-4]|30)[0-69]\d{7}\d{2}[1-9]$/u,
    layout: grouped(10, 3),
    check: byLibrary(validateEcRuc),
    evidence: 'country-or-context',
    context: { near: words('ruc, r.u.c, sri, registro unico*, razon social, contribuyente*') },
    label: 'RUC',
  },
  {
    type: 've-rif',
    kind: 'value',
    countries: ['VE'],
    lengths: [10],
    form: /^[VEJPG]\d{9}$/u,
    layout: /^\p{L}[- ]?\d{8}[- ]?\d$/u,
    check: byLibrary(validateRif),
    evidence: 'country-or-context',
    context: { near: words('rif, r.i.f, seniat, razon social, pago movil') },
    label: 'RIF',
  },
  {
    type: 've-cedula',
    kind: 'value',
    countries: ['VE'],
    lengths: [8, 9],
    form: /^[VE][1-9]\d{6,7}$/u,
    layout: /^\p{L}[-. ]?\d{1,2}\.?\d{3}\.?\d{3}$/u,
    evidence: 'label',
    context: { near: words('cedula*, ci, c.i, cedula de identidad, pago movil'), against: notAnId },
    label: 'cédula',
  },
];
