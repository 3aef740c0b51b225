import { validate as validateBsn } from 'stdnum/lib/esm/nl/bsn';
import type { ValueDetector } from '../../detector';
import { hasLuhnCheckDigit } from '../../luhn';
import { isBirthDate } from './calendar';
import { byLibrary } from './digit-sums';
import { grouped, unbroken } from './layouts';
import { remainder } from './remainder';
import { idWordsIn, notAnId } from './shared-context';
import { hasVerhoeffDigit } from './verhoeff';
import { words } from './words';

const belgian = {
  type: 'be-national-number',
  kind: 'value',
  countries: ['BE'],
  lengths: [11],
  form: /^\d{2}(?:[0246][0-9]|[135][0-2])[0-3]\d{6}$/u,
  check: isBelgian,
  context: {
    near: [
      ...words(`
        rijksregister*, rijksregisternummer*, rr nr, rrn, insz, niss, numero national, numero de registre national, registre national,
        nationaal nummer, nationalregister*, bis nummer*, numero bis
      `),
      ...idWordsIn.en,
      ...idWordsIn.nl,
      ...idWordsIn.fr,
    ],
    against: notAnId,
  },
  label: 'rijksregisternummer',
} satisfies Omit<ValueDetector, 'evidence'>;

export const beneluxIds: readonly ValueDetector[] = [
  {
    type: 'nl-bsn',
    kind: 'value',
    countries: ['NL'],
    lengths: [8, 9],
    form: /^(?!(\d)\1{7,8})\d{8,9}$/u,
    layout: /^\d{8,9}$|^\d{4}[. ]\d{2}[. ]\d{3}$|^\d{3}[. -]\d{3}[. -]\d{3}$/u,
    check: byLibrary(validateBsn),
    evidence: 'context',
    context: {
      near: words(
        'bsn, bsn nummer*, b.s.n, burgerservice*, burger service*, sofi*, sofinummer*, citizen service*, dutch id*',
      ),
      against: notAnId,
    },
    label: 'BSN',
  },
  {
    type: 'nl-id-card',
    kind: 'value',
    countries: ['NL'],
    lengths: [9],
    form: /^(?=.*\d)[A-NP-Z]{2}[0-9A-NP-Z]{6}\d$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words(
        'paspoortnummer*, paspoort*, identiteitskaart*, id kaart*, documentnummer*, dutch passport*, paspoort nr',
      ),
      against: notAnId,
    },
    label: 'documentnummer',
  },
  {
    type: 'nl-driving-licence',
    kind: 'value',
    countries: ['NL'],
    lengths: [10],
    form: /^[345]\d{9}$/u,
    layout: unbroken,
    evidence: 'label',
    context: { near: words('rijbewijs*, rijbewijsnummer*'), against: notAnId },
    label: 'rijbewijsnummer',
  },
  { ...belgian, layout: /^\d{2}\.\d{2}\.\d{2}[- ]\d{3}[.\- ]\d{2}$/u, evidence: 'form' },
  { ...belgian, layout: grouped(2, 2, 2, 3, 2), evidence: 'country-or-context' },
  {
    type: 'be-id-card',
    kind: 'value',
    countries: ['BE'],
    lengths: [12],
    form: /^[56]\d{11}$/u,
    layout: grouped(3, 7, 2),
    check: (compact) => (remainder(compact.slice(0, 10), 97) || 97) === Number(compact.slice(10)),
    evidence: 'context',
    context: {
      near: words(
        "identiteitskaart*, eid, e-id, carte d'identite, kaartnummer*, numero de carte, personalausweis*",
      ),
      against: notAnId,
    },
    label: 'kaartnummer',
  },
  {
    type: 'be-enterprise-number',
    kind: 'value',
    countries: ['BE'],
    lengths: [10, 12],
    form: /^(?:BE)?[01]\d{9}$/u,
    layout: /^(?:\p{L}{2}\s?)?\d{4}[. ]?\d{3}[. ]?\d{3}$/u,
    check: (compact) => 97 - (Number(compact.slice(-10, -2)) % 97) === Number(compact.slice(-2)),
    evidence: 'context',
    context: {
      near: words("kbo, bce, ondernemingsnummer*, btw*, tva, numero d'entreprise, vat number*, vat be"),
    },
    label: 'ondernemingsnummer',
  },
  {
    type: 'lu-national-id',
    kind: 'value',
    countries: ['LU'],
    lengths: [13],
    form: /^(?:19|20)\d{11}$/u,
    layout: grouped(4, 2, 2, 3, 2),
    check: isLuxembourgish,
    evidence: 'country-or-context',
    context: {
      near: [
        ...words(
          "matricule, numero d'identification national, identification nationale, cns, ccss, sozialversecherung*",
        ),
        ...idWordsIn.en,
        ...idWordsIn.nl,
        ...idWordsIn.fr,
      ],
      against: notAnId,
    },
    label: 'matricule',
  },
];

/**
 * 97 less the remainder of nine digits, a 2 before them for those born from 2000. Month or day may be 0 where they
 * are not known; 20 or 40 is added to the month of people who live abroad (Rijksregister, IT000).
 */
function isBelgian(compact: string): boolean {
  const month = Number(compact.slice(2, 4)) % 20;
  const day = Number(compact.slice(4, 6));
  if (month > 12 || day > 31) return false;
  const front = compact.slice(0, 9);
  const sign = Number(compact.slice(9));
  return sign === 97 - remainder(front, 97) || sign === 97 - remainder(`2${front}`, 97);
}

/** The last digit but one signs the first eleven by Luhn, the last by Verhoeff (règlement grand-ducal du 28 novembre 2013). */
function isLuxembourgish(compact: string): boolean {
  const front = compact.slice(0, 11);
  return (
    isBirthDate(compact.slice(0, 8)) &&
    hasLuhnCheckDigit(compact.slice(0, 12)) &&
    hasVerhoeffDigit(`${front}${compact.charAt(12)}`)
  );
}
