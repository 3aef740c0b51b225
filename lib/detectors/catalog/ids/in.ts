import { validate as isAadhaar } from 'stdnum/lib/esm/in/aadhaar';
import { validate as isGstin } from 'stdnum/lib/esm/in/gstin';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { byLibrary } from './digit-sums';
import { grouped } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

const aadhaarWords = words(`
  aadhaar*, aadhar*, adhaar*, adhar*, uidai, uid no, uid number, आधार, আধার, ஆதார், ఆధార్, ಆಧಾರ್, ആധാർ, આધાર,
  ਆਧਾਰ, ଆଧାର, آدھار
`);

const isPan = (compact: string): boolean => compact.slice(5, 9) !== '0000';

/** Licences carry the year they were given in. */
const isLicence = (compact: string): boolean => compact.slice(4, 8) > '1949' && compact.slice(4, 8) < '2040';

export const inIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'in-aadhaar',
    countries: ['IN'],
    lengths: [12],
    form: /^(?!91[6-9])[2-9]\d{11}$/u,
    layout: grouped(4, 4, 4),
    check: byLibrary(isAadhaar),
    evidence: 'country-or-context',
    context: { near: aadhaarWords, against: notAnId },
    label: 'Aadhaar',
  },
  // A mobile number with 91 before it has twelve digits too, and one in ten passes.
  {
    kind: 'value',
    type: 'in-aadhaar',
    countries: ['IN'],
    lengths: [12],
    form: /^91[6-9]\d{9}$/u,
    layout: grouped(4, 4, 4),
    check: byLibrary(isAadhaar),
    evidence: 'context',
    context: { near: aadhaarWords, against: notAnId },
    label: 'Aadhaar',
  },
  {
    kind: 'value',
    type: 'in-pan',
    countries: ['IN'],
    lengths: [10],
    form: /^[A-Z]{3}[ABCEFGHJKLPT][A-Z]\d{4}[A-Z]$/u,
    layout: grouped(5, 4, 1),
    check: isPan,
    evidence: 'country-or-context',
    context: {
      near: words(
        'pan, pan card*, pan no, pan number, pancard, permanent account number, पैन, पैन कार्ड, पैन नंबर, income tax*, itr',
      ),
      against: notAnId,
    },
    label: 'PAN',
  },
  {
    kind: 'value',
    type: 'in-gstin',
    countries: ['IN'],
    lengths: [15],
    form: /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/u,
    check: byLibrary(isGstin),
    evidence: 'form',
    context: { near: words('gstin, gst, gst no, gst number'), against: notAnId },
    label: 'GSTIN',
  },
  {
    kind: 'value',
    type: 'in-voter-id',
    countries: ['IN'],
    lengths: [10],
    form: /^[A-Z]{3}\d{7}$/u,
    layout: grouped(3, 7),
    evidence: 'context',
    context: {
      near: words(
        'voter id*, voter card*, voter no, epic no, epic number, election card, elector*, मतदाता, वोटर, वोटर आईडी, voter',
      ),
      against: notAnId,
    },
    label: 'voter id',
  },
  {
    kind: 'value',
    type: 'in-passport',
    countries: ['IN'],
    lengths: [8],
    form: /^[A-PR-WY][1-9]\d{5}[1-9]$/u,
    layout: grouped(1, 7),
    evidence: 'label',
    context: { near: words('indian passport*, पासपोर्ट'), against: notAnId },
    label: 'Indian passport',
  },
  {
    kind: 'value',
    type: 'in-driving-licence',
    countries: ['IN'],
    lengths: [15],
    form: /^(?:A[NPRS]|BR|C[GHT]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|N[LR]|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)\d{2}(?:19|20)\d{9}$/u,
    layout: grouped(2, 2, 4, 7),
    check: isLicence,
    evidence: 'country-or-context',
    context: {
      near: words(
        'driving licence*, driving license*, driver license*, driver licence*, dl, dl no, dl number, licence no, license no, ड्राइविंग लाइसेंस, लाइसेंस',
      ),
      against: notAnId,
    },
    label: 'Indian driving licence',
  },
];

export const inIdDocs: readonly TypeDocs[] = [
  {
    type: 'in-aadhaar',
    group: 'national-id',
    name: 'Aadhaar (India)',
    countries: ['IN'],
    example: 'my aadhaar no is 2341 2341 2346',
    method:
      '12 digits that do not begin with 0 or 1, no palindrome, Verhoeff check digit; one that reads as a mobile number with 91 needs a word.',
    source: 'https://uidai.gov.in',
    severity: 'high',
  },
  {
    type: 'in-pan',
    group: 'national-id',
    name: 'PAN (India)',
    countries: ['IN'],
    example: 'PAN card ABCPK1234L',
    method: 'Five letters, the fourth of them the kind of holder, four digits, a letter.',
    source: 'https://incometaxindia.gov.in (Permanent Account Number)',
    severity: 'high',
  },
  {
    type: 'in-gstin',
    group: 'company-id',
    name: 'GSTIN (India)',
    countries: ['IN'],
    example: 'GSTIN 27AAPFU0939F1ZV',
    method: 'State, PAN, Z and a check character modulo 36.',
    source: 'python-stdnum, stdnum.in_.gstin',
    severity: 'low',
  },
  {
    type: 'in-voter-id',
    group: 'national-id',
    name: 'Voter ID, EPIC (India)',
    countries: ['IN'],
    example: 'voter id ABX1234566',
    method: 'Three letters and seven digits beside a word for it.',
    source: 'https://voters.eci.gov.in',
    severity: 'high',
  },
  {
    type: 'in-passport',
    group: 'travel-document',
    name: 'Passport (India)',
    countries: ['IN'],
    example: 'भारतीय पासपोर्ट K1234567',
    method: 'A letter and seven digits right after a word for it.',
    source: 'https://passportindia.gov.in',
    severity: 'high',
  },
  {
    type: 'in-driving-licence',
    group: 'national-id',
    name: 'Driving licence (India)',
    countries: ['IN'],
    example: 'DL no MH14 20110062821',
    method: 'State, office, year from 1900 to 2099, seven digits.',
    source: 'https://parivahan.gov.in',
    severity: 'high',
  },
];
