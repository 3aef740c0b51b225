import { validate as isRnokpp } from 'stdnum/lib/esm/ua/rntrc';
import type { Detector } from '../../detector';
import type { TypeDocs } from '../../type-docs';
import { unbroken } from './layouts';
import { notAnId } from './shared-context';
import { words } from './words';

/** Digits 1 to 5 are the days from 1899-12-31 to the birth. Those that begin with 0 are over 100 years old, or phones. */
const isOfSomebodyBorn = (compact: string): boolean =>
  Number(compact.slice(0, 5)) < 51_000 && isRnokpp(compact).isValid;

export const uaIds: readonly Detector[] = [
  {
    kind: 'value',
    type: 'ua-rnokpp',
    countries: ['UA'],
    lengths: [10],
    form: /^[1-5]\d{9}$/u,
    layout: unbroken,
    check: isOfSomebodyBorn,
    evidence: 'country-or-context',
    context: {
      near: words(
        'рнокпп, іпн, ипн, рнокпп*, ідентифікаційний номер, ідентифікаційний код, ідентифікаційн*, идентификационный код, ипн*, rnokpp, ukrainian tax*',
      ),
      against: notAnId,
    },
    label: 'РНОКПП',
  },
];

export const uaIdDocs: readonly TypeDocs[] = [
  {
    type: 'ua-rnokpp',
    group: 'national-id',
    name: 'РНОКПП, tax number (Ukraine)',
    countries: ['UA'],
    example: 'мій ІПН 3103724127',
    method: '10 digits: days from 1899 to the birth, serial, check digit modulo 11.',
    source: 'python-stdnum, stdnum.ua.rntrc',
    severity: 'high',
  },
];
