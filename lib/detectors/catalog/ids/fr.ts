import { validate as validateNir } from 'stdnum/lib/esm/fr/nir';
import type { ValueDetector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import { byLibrary } from './digit-sums';
import { grouped, separated, unbroken } from './layouts';
import { idWordsIn, notAnId } from './shared-context';
import { words } from './words';

const nir = {
  type: 'fr-nir',
  kind: 'value',
  countries: ['FR'],
  lengths: [15],
  form: /^[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{8}$/u,
  check: byLibrary(validateNir),
  context: {
    near: [
      ...words(
        'nir, numero de secu*, num secu, secu, numero de securite*, securite sociale, carte vitale, vitale, ameli, cpam, insee, immatriculation',
      ),
      ...idWordsIn.en,
      ...idWordsIn.fr,
    ],
    against: notAnId,
  },
  label: 'numéro de sécurité sociale',
} satisfies Omit<ValueDetector, 'evidence'>;

export const frIds: readonly ValueDetector[] = [
  { ...nir, layout: separated(1, 2, 2, 2, 3, 3, 2), evidence: 'form' },
  { ...nir, layout: grouped(1, 2, 2, 2, 3, 3, 2), evidence: 'country-or-context' },
  {
    type: 'fr-siren',
    kind: 'value',
    countries: ['FR'],
    lengths: [9],
    form: /^(?!(\d)\1{8})\d{9}$/u,
    layout: grouped(3, 3, 3),
    check: hasLuhnCheckDigit,
    evidence: 'context',
    context: { near: words('siren, n siren, numero siren, rcs, kbis, raison sociale') },
    label: 'SIREN',
  },
  {
    type: 'fr-siret',
    kind: 'value',
    countries: ['FR'],
    lengths: [14],
    form: /^(?!(\d)\1{13})\d{14}$/u,
    layout: grouped(3, 3, 3, 5),
    check: isSiret,
    evidence: 'context',
    context: { near: words('siret, n siret, numero siret, rcs, kbis, raison sociale, etablissement') },
    label: 'SIRET',
  },
  {
    type: 'fr-cni',
    kind: 'value',
    countries: ['FR'],
    lengths: [9, 12],
    form: /^(?:\d{12}|[A-Z0-9]{2}\d[A-Z0-9]{6})$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words(`
        cni, carte d'identite, carte nationale d'identite, carte identite, numero de carte d'identite,
        numero de la carte d'identite
      `),
      against: notAnId,
    },
    label: "carte d'identité",
  },
  {
    type: 'fr-tax-id',
    kind: 'value',
    countries: ['FR'],
    lengths: [13],
    form: /^[0-3]\d{12}$/u,
    layout: /^\d{2}\s?\d{2}\s?\d{3}\s?\d{3}\s?\d{3}$/u,
    check: (compact) => Number(compact.slice(0, 10)) % 511 === Number(compact.slice(10)),
    evidence: 'country-or-context',
    context: {
      near: words(
        "numero fiscal, spi, identifiant fiscal, numero d'identification fiscale, impots, avis d'imposition",
      ),
      against: notAnId,
    },
    label: 'numéro fiscal',
  },
  {
    type: 'fr-passport',
    kind: 'value',
    countries: ['FR'],
    lengths: [9],
    form: /^\d{2}[A-Z]{2}\d{5}$/u,
    layout: unbroken,
    evidence: 'label',
    context: { near: words('passeport*, french passport*') },
    label: 'passeport',
  },
];

/** Luhn, but the offices of La Poste (356000000) sum up to a multiple of five instead. */
function isSiret(compact: string): boolean {
  if (!compact.startsWith('356000000') || compact === '35600000000048') return hasLuhnCheckDigit(compact);
  let sum = 0;
  for (const digit of compact) sum += Number(digit);
  return sum % 5 === 0;
}
