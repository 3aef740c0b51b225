import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { notAnId } from './shared-context';
import { words } from './words';

/** Day of the year of birth, 500 more for women; ids are given from the age of 15. */
function isNic(compact: string): boolean {
  const isNew = compact.length === 12;
  const year = isNew ? Number(compact.slice(0, 4)) : 1900 + Number(compact.slice(0, 2));
  const day = Number(isNew ? compact.slice(4, 7) : compact.slice(2, 5)) % 500;
  return year >= 1900 && year <= 2020 && day >= 1 && day <= 366;
}

export const southAsiaIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'lk-nic',
    countries: ['LK'],
    lengths: [10, 12],
    form: /^(?:\d{2}[0-35-8]\d{6}[VX]|(?:19|20)\d{2}[0-35-8]\d{7})$/u,
    layout: /^(?:\d{9} ?[VvXx]|\d{12})$/u,
    check: isNic,
    evidence: 'country-or-context',
    context: {
      near: words(
        'nic, nic no, nic number, national identity card, ජාතික හැඳුනුම්පත, හැඳුනුම්පත, தேசிய அடையாள அட்டை, அடையாள அட்டை, sri lanka*',
      ),
      against: notAnId,
    },
    label: 'NIC',
  },
  {
    kind: 'value',
    type: 'bd-nid',
    countries: ['BD'],
    lengths: [10, 13, 17],
    form: /^(?:[1-9]\d{9}|[1-9]\d{12}|(?:19|20)\d{15})$/u,
    layout: /^(?:\d+|\d{3} \d{3} \d{4})$/u,
    evidence: 'label',
    context: {
      near: words(
        'nid, nid no, nid number, nid card*, এনআইডি, জাতীয় পরিচয়পত্র, জাতীয় পরিচয়, জাতীয় পরিচয়পত্র, voter id*',
      ),
      against: notAnId,
    },
    label: 'NID',
  },
  {
    kind: 'value',
    type: 'np-citizenship',
    countries: ['NP'],
    lengths: [8, 9, 10, 11, 12],
    form: /^\d{8,12}$/u,
    layout: /^(?:\d{8,12}|\d{1,3}[ \/-]\d{1,4}[ \/-]\d{1,5}(?:[ \/-]\d{3,6})?)$/u,
    evidence: 'label',
    context: {
      near: words(
        'nagarikta*, citizenship no, citizenship number, citizenship certificate, नागरिकता, नागरिकता नं, नागरिकता नम्बर, नागरिकता प्रमाणपत्र',
      ),
      against: notAnId,
    },
    label: 'Nepali citizenship number',
  },
];

export const southAsiaIdDocs: readonly TypeDocs[] = [
  {
    type: 'lk-nic',
    group: 'national-id',
    name: 'NIC (Sri Lanka)',
    countries: ['LK'],
    example: 'NIC no 856012345V',
    method: '9 digits and V or X, or 12 digits: year, day of the year (500 more for women), serial.',
    source: 'https://drp.gov.lk',
    severity: 'high',
  },
  {
    type: 'bd-nid',
    group: 'national-id',
    name: 'NID (Bangladesh)',
    countries: ['BD'],
    example: 'আমার এনআইডি 1985123456',
    method: '10, 13 or 17 digits right after a word for it; no check is published.',
    source: 'https://www.nidw.gov.bd',
    severity: 'high',
  },
  {
    type: 'np-citizenship',
    group: 'national-id',
    name: 'Citizenship number (Nepal)',
    countries: ['NP'],
    example: 'नागरिकता नं 27-01-70-01234',
    method: '8 to 12 digits, written with dashes or slashes, right after a word for it.',
    source: 'https://www.moha.gov.np',
    severity: 'high',
  },
];
