import { validate as validateCif } from 'stdnum/lib/esm/es/cif';
import { validate as validateDni } from 'stdnum/lib/esm/es/dni';
import { validate as validateNie } from 'stdnum/lib/esm/es/nie';
import { validate as validateNss } from 'stdnum/lib/esm/es/nss';
import type { ValueDetector } from '../../detector';
import { byLibrary } from './digit-sums';
import { unbroken } from './layouts';
import { idWords, notAnId } from './shared-context';
import { words } from './words';

export const esIds: readonly ValueDetector[] = [
  {
    type: 'es-dni',
    kind: 'value',
    countries: ['ES'],
    lengths: [9],
    form: /^(?!0{8})\d{8}[A-HJ-NP-TV-Z]$/u,
    layout: /^\d{2}[. ]?\d{3}[. ]?\d{3}\s?[-/]?\s?\p{L}$/u,
    check: byLibrary(validateDni),
    evidence: 'country-or-context',
    context: {
      near: [
        ...words(
          'dni, d.n.i, nif, n.i.f, documento nacional*, carnet de identidad, titular, carnet de conducir, nan',
        ),
        ...idWords,
      ],
    },
    label: 'DNI',
  },
  {
    type: 'es-nie',
    kind: 'value',
    countries: ['ES'],
    lengths: [9],
    form: /^[XYZ]\d{7}[A-HJ-NP-TV-Z]$/u,
    layout: /^\p{L}[- .]?\d[. ]?\d{3}[. ]?\d{3}\s?-?\s?\p{L}$/u,
    check: byLibrary(validateNie),
    evidence: 'country-or-context',
    context: {
      near: [
        ...words(
          'nie, n.i.e, nif, dni, extranjeria, extranjero*, tarjeta de residencia, tie, permiso de residencia',
        ),
        ...idWords,
      ],
    },
    label: 'NIE',
  },
  {
    type: 'es-cif',
    kind: 'value',
    countries: ['ES'],
    lengths: [9],
    form: /^[A-HJNP-SUVW]\d{7}[\dA-J]$/u,
    layout:
      /^\p{L}[- ]?\d{2}[. ]?\d{3}[. ]?\d{2}[. ]?\w$|^\p{L}-?\d{7}-?\w$|^\p{L}[- ]?\d{2}\.\d{3}\.\d{3}$/u,
    check: byLibrary(validateCif),
    evidence: 'context',
    context: {
      near: words(
        'cif, c.i.f, nif, razon social, identificacion fiscal, datos fiscales, vat es, iva intracomunitario',
      ),
    },
    label: 'CIF',
  },
  {
    type: 'es-nss',
    kind: 'value',
    countries: ['ES'],
    lengths: [12],
    form: /^(?:0[1-9]|[1-4]\d|5[0-3]|66)\d{10}$/u,
    layout: /^\d{2}[-/ ]?\d{8}[-/ ]?\d{2}$|^\d{2}[ /-]\d{4}[ /-]?\d{4}[ /-]\d{2}$/u,
    check: byLibrary(validateNss),
    evidence: 'country-or-context',
    context: {
      near: words(
        'nss, naf, n.s.s, seguridad social, numero de afiliacion, afiliacion, seg social, vida laboral',
      ),
      against: notAnId,
    },
    label: 'número de la Seguridad Social',
  },
  {
    type: 'es-passport',
    kind: 'value',
    countries: ['ES'],
    lengths: [9],
    form: /^[A-Z]{3}\d{6}$/u,
    layout: unbroken,
    evidence: 'label',
    context: { near: words('pasaporte*, spanish passport*') },
    label: 'pasaporte',
  },
];
