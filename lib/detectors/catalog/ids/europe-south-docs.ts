import type { TypeDocs } from '../../type-docs';

export const esIdDocs: readonly TypeDocs[] = [
  {
    type: 'es-dni',
    group: 'national-id',
    name: 'DNI (Spain)',
    countries: ['ES'],
    example: 'DNI 54362315K',
    method: 'Eight digits and the letter of the remainder of 23, with Spain in use or a word near.',
    source:
      'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/',
    severity: 'high',
  },
  {
    type: 'es-nie',
    group: 'national-id',
    name: 'NIE (Spain)',
    countries: ['ES'],
    example: 'NIE X-2482300-W',
    method:
      'X, Y or Z, seven digits and the letter of the remainder of 23, with Spain in use or a word near.',
    source: 'https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/extranjeria/',
    severity: 'high',
  },
  {
    type: 'es-cif',
    group: 'company-id',
    name: 'CIF (Spain)',
    countries: ['ES'],
    example: 'CIF A58818501',
    method: 'A letter, seven digits and a check digit or letter, with a word near.',
    source: 'https://sede.agenciatributaria.gob.es/',
    severity: 'low',
  },
  {
    type: 'es-nss',
    group: 'national-id',
    name: 'Social security number (Spain)',
    countries: ['ES'],
    example: 'seguridad social 28 12345678 40',
    method: 'Twelve digits with a province and a check modulo 97, with Spain in use or a word near.',
    source: 'https://www.seg-social.es/',
    severity: 'high',
  },
  {
    type: 'es-passport',
    group: 'travel-document',
    name: 'Passport number (Spain)',
    countries: ['ES'],
    example: 'pasaporte PAA123456',
    method: 'Three letters and six digits right behind a label.',
    source: 'https://www.dnielectronico.es/',
    severity: 'high',
  },
];

export const ptIdDocs: readonly TypeDocs[] = [
  {
    type: 'pt-nif',
    group: 'national-id',
    name: 'NIF (Portugal)',
    countries: ['PT'],
    example: 'NIF 501 964 843',
    method: 'Nine digits with a known beginning and a check digit modulo 11, with a word near.',
    source: 'https://www.portaldasfinancas.gov.pt/',
    severity: 'high',
  },
  {
    type: 'pt-cc',
    group: 'national-id',
    name: 'Citizen card (Portugal)',
    countries: ['PT'],
    example: 'cartão de cidadão 00000000 0 ZZ4',
    method:
      'Eight digits, a digit, two characters and a check digit (Luhn over letters), with Portugal in use or a word near.',
    source:
      'https://www.autenticacao.gov.pt/documents/20126/115760/Valida%C3%A7%C3%A3o+de+N%C3%BAmero+de+Documento+do+Cart%C3%A3o+de+Cidad%C3%A3o.pdf',
    severity: 'high',
  },
  {
    type: 'pt-niss',
    group: 'national-id',
    name: 'Social security number (Portugal)',
    countries: ['PT'],
    example: 'NISS 12345678902',
    method: 'Eleven digits with a check digit of prime weights, with a word near.',
    source: 'https://www.seg-social.pt/',
    severity: 'high',
  },
];

export const itIdDocs: readonly TypeDocs[] = [
  {
    type: 'it-codice-fiscale',
    group: 'national-id',
    name: 'Codice fiscale (Italy)',
    countries: ['IT'],
    example: 'codice fiscale RCCMNL83S18D969H',
    method: 'Sixteen characters with a date, a town and a check letter; takes nothing more.',
    source: 'https://www.agenziaentrate.gov.it/portale/schede/istanze/richiesta-ts_cf',
    severity: 'high',
  },
  {
    type: 'it-partita-iva',
    group: 'company-id',
    name: 'Partita IVA (Italy)',
    countries: ['IT'],
    example: 'partita IVA 00743110157',
    method: 'Eleven digits with a province and the Luhn check digit, with a word near.',
    source: 'https://www.agenziaentrate.gov.it/',
    severity: 'low',
  },
  {
    type: 'it-carta-identita',
    group: 'national-id',
    name: 'Identity card (Italy)',
    countries: ['IT'],
    example: "carta d'identità CA12345AA",
    method:
      'Two letters, five digits and two letters, or two letters and seven digits, right behind a label.',
    source: 'https://www.cartaidentita.interno.gov.it/',
    severity: 'high',
  },
  {
    type: 'it-passport',
    group: 'travel-document',
    name: 'Passport number (Italy)',
    countries: ['IT'],
    example: 'passaporto YA1234567',
    method: 'Two letters and seven digits right behind a label.',
    source: 'https://www.poliziadistato.it/articolo/1087',
    severity: 'high',
  },
];
