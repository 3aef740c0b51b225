import { validate as validateCodice } from 'stdnum/lib/esm/it/codicefiscale';
import { validate as validateIva } from 'stdnum/lib/esm/it/iva';
import type { ValueDetector } from '../../detector';
import { byLibrary } from './digit-sums';
import { unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

export const itIds: readonly ValueDetector[] = [
  {
    type: 'it-codice-fiscale',
    kind: 'value',
    countries: ['IT'],
    lengths: [16],
    form: /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/u,
    layout: /^\p{L}{3}[- ]?\p{L}{3}[- ]?\w{5}[- ]?\w{5}$/u,
    check: byLibrary(validateCodice),
    evidence: 'form',
    context: { near: words('codice fiscale, cod fiscale, cod fisc, c.f, cf, tessera sanitaria') },
    label: 'codice fiscale',
  },
  {
    type: 'it-partita-iva',
    kind: 'value',
    countries: ['IT'],
    lengths: [11, 13],
    form: /^(?:IT)?\d{11}$/u,
    layout: /^(?:\p{L}{2}[- ]?)?\d{11}$/u,
    check: (compact) => validateIva(compact.slice(-11)).isValid,
    evidence: 'context',
    context: { near: words('partita iva, p. iva, p.iva, piva, p.i, vat it, partita i.v.a') },
    label: 'partita IVA',
  },
  {
    type: 'it-carta-identita',
    kind: 'value',
    countries: ['IT'],
    lengths: [9],
    form: /^(?:C[A-Z]\d{5}[A-Z]{2}|[A-Z]{2}\d{7})$/u,
    layout: /^\p{L}{2}[- ]?\d{5}(?:\d{2}|[- ]?\p{L}{2})$/u,
    evidence: 'label',
    context: {
      near: words(
        "carta d'identita, carta di identita, carta identita, cie, documento n, documento d'identita",
      ),
      against: notAnId,
    },
    label: "carta d'identità",
  },
  {
    type: 'it-passport',
    kind: 'value',
    countries: ['IT'],
    lengths: [9],
    form: /^[A-Z]{2}\d{7}$/u,
    layout: unbroken,
    evidence: 'label',
    context: { near: words('passaporto*, italian passport*') },
    label: 'passaporto',
  },
];
