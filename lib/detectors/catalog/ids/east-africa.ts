import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { isBirthDate } from './calendar';
import { grouped, unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Day of birth first. */
const isNida = (compact: string): boolean => isBirthDate(compact.slice(0, 8));

/** Kind of holder, year of birth, sex, serial. */
const isRwandan = (compact: string): boolean => compact.slice(1, 5) > '1899' && compact.slice(1, 5) < '2040';

export const eastAfricaIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'ke-id',
    countries: ['KE'],
    lengths: [7, 8],
    form: /^[1-9]\d{6,7}$/u,
    layout: unbroken,
    evidence: 'label',
    context: {
      near: words(
        'kenyan id*, kenya id*, national id no, id no ya, kitambulisho, nambari ya kitambulisho, huduma namba, maisha namba',
      ),
      against: notAnId,
    },
    label: 'Kenyan id',
    shows: 1,
  },
  {
    kind: 'value',
    type: 'ke-pin',
    countries: ['KE'],
    lengths: [11],
    form: /^[AP]\d{9}[A-Z]$/u,
    layout: unbroken,
    evidence: 'country-or-context',
    context: {
      near: words('kra, kra pin, pin no, pin number, pin certificate, itax, pin'),
      against: notAnId,
    },
    label: 'KRA PIN',
  },
  {
    kind: 'value',
    type: 'tz-nida',
    countries: ['TZ'],
    lengths: [20],
    form: /^(?:19|20)\d{18}$/u,
    layout: grouped(8, 5, 5, 2),
    check: isNida,
    evidence: 'country-or-context',
    context: { near: words('nida, nida no, nida number, namba ya nida, kitambulisho'), against: notAnId },
    label: 'NIDA number',
  },
  {
    kind: 'value',
    type: 'ug-nin',
    countries: ['UG'],
    lengths: [14],
    form: /^C[FM]\d{5}[0-9A-Z]{7}$/u,
    layout: unbroken,
    evidence: 'country-or-context',
    context: {
      near: words('nin, nira, national id*, ndaga muntu, ndagamuntu, ugandan id*'),
      against: notAnId,
    },
    label: 'NIN',
  },
  {
    kind: 'value',
    type: 'rw-nid',
    countries: ['RW'],
    lengths: [16],
    form: /^[1-3](?:19|20)\d{2}[78]\d{10}$/u,
    layout: grouped(1, 4, 1, 7, 1, 2),
    check: isRwandan,
    evidence: 'country-or-context',
    context: {
      near: words('indangamuntu, irangamuntu, rwandan id*, rwanda id*, national id*, nid'),
      against: notAnId,
    },
    label: 'Rwandan id',
  },
];

export const eastAfricaIdDocs: readonly TypeDocs[] = [
  {
    type: 'ke-id',
    group: 'national-id',
    name: 'National ID (Kenya)',
    countries: ['KE'],
    example: 'kitambulisho 23456789',
    method: '7 or 8 digits right after a word for it; no check is published.',
    source: 'https://immigration.go.ke',
    severity: 'high',
  },
  {
    type: 'ke-pin',
    group: 'national-id',
    name: 'KRA PIN (Kenya)',
    countries: ['KE'],
    example: 'KRA PIN A012345678Z',
    method: 'A or P, nine digits, a letter; the check letter is not published.',
    source: 'python-stdnum, stdnum.ke.pin',
    severity: 'high',
  },
  {
    type: 'tz-nida',
    group: 'national-id',
    name: 'NIDA number (Tanzania)',
    countries: ['TZ'],
    example: 'NIDA 19850724-14101-00001-23',
    method: '20 digits: day of birth, postcode, serial, two digits; no check is published.',
    source: 'https://www.nida.go.tz',
    severity: 'high',
  },
  {
    type: 'ug-nin',
    group: 'national-id',
    name: 'NIN (Uganda)',
    countries: ['UG'],
    example: 'my NIN CF85072104ANXD',
    method: 'CF or CM, year of birth and serial, 14 letters and digits; no check is published.',
    source: 'https://www.nira.go.ug',
    severity: 'high',
  },
  {
    type: 'rw-nid',
    group: 'national-id',
    name: 'National ID (Rwanda)',
    countries: ['RW'],
    example: 'indangamuntu 1 1985 7 0012345 0 12',
    method: '16 digits: kind of holder, year of birth, 7 or 8 for the sex, serial; no check is published.',
    source: 'https://www.nida.gov.rw',
    severity: 'high',
  },
];
