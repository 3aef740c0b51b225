import type { TypeDocs } from '../../type-docs';

export const nordicIdDocs: readonly TypeDocs[] = [
  {
    type: 'dk-cpr',
    group: 'national-id',
    name: 'CPR number (Denmark)',
    countries: ['DK'],
    example: 'CPR 211062-5629',
    method:
      'A date of birth and four digits that tell the century; with its dash and Denmark in use, or with a word near. Check digits were given up in 2007.',
    source: 'https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret',
    severity: 'high',
  },
  {
    type: 'se-personnummer',
    group: 'national-id',
    name: 'Personnummer (Sweden)',
    countries: ['SE'],
    example: 'personnummer 880320-0016',
    method:
      'A date of birth, perhaps with 60 added to the day, and four digits, the last by Luhn, with Sweden in use or a word near.',
    source: 'https://www.skatteverket.se/ (SKV 704)',
    severity: 'high',
  },
  {
    type: 'no-fodselsnummer',
    group: 'national-id',
    name: 'Fødselsnummer (Norway)',
    countries: ['NO'],
    example: 'fødselsnummer 151086 95088',
    method: 'A date of birth and five digits, two of them check digits, with Norway in use or a word near.',
    source: 'https://www.skatteetaten.no/person/folkeregister/identitetsnummer/fodselsnummer/',
    severity: 'high',
  },
  {
    type: 'fi-hetu',
    group: 'national-id',
    name: 'Henkilötunnus (Finland)',
    countries: ['FI', 'AX'],
    example: 'henkilötunnus 131052-308T',
    method:
      'A date of birth, the sign of a century, three digits and a check character, with Finland in use or a word near.',
    source: 'https://dvv.fi/en/personal-identity-code',
    severity: 'high',
  },
  {
    type: 'is-kennitala',
    group: 'national-id',
    name: 'Kennitala (Iceland)',
    countries: ['IS'],
    example: 'kennitala 120174-3399',
    method: 'A date of birth, two digits, a check digit and the century, with Iceland in use or a word near.',
    source: 'https://www.skra.is/english/people/me-and-my-family/my-registration/id-numbers/',
    severity: 'high',
  },
];
