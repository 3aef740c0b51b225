import { describe, expect, it } from 'vitest';
import { andesIds } from '../../../lib/detectors/catalog/ids/andes';
import { atChIds } from '../../../lib/detectors/catalog/ids/at-ch';
import { beneluxIds } from '../../../lib/detectors/catalog/ids/benelux';
import { brIds } from '../../../lib/detectors/catalog/ids/br';
import { caIds } from '../../../lib/detectors/catalog/ids/ca';
import { caribbeanIds } from '../../../lib/detectors/catalog/ids/caribbean';
import { conoSurIds } from '../../../lib/detectors/catalog/ids/cono-sur';
import { deIds } from '../../../lib/detectors/catalog/ids/de';
import { esIds } from '../../../lib/detectors/catalog/ids/es';
import { frIds } from '../../../lib/detectors/catalog/ids/fr';
import { ieIds } from '../../../lib/detectors/catalog/ids/ie';
import { itIds } from '../../../lib/detectors/catalog/ids/it';
import { mxIds } from '../../../lib/detectors/catalog/ids/mx';
import { nordicIds } from '../../../lib/detectors/catalog/ids/nordics';
import { ptIds } from '../../../lib/detectors/catalog/ids/pt';
import { ukIds } from '../../../lib/detectors/catalog/ids/uk';
import { usIds } from '../../../lib/detectors/catalog/ids/us';
import { atChIdDocs, deIdDocs } from '../../../lib/detectors/catalog/ids/europe-dach-docs';
import { nordicIdDocs } from '../../../lib/detectors/catalog/ids/europe-north-docs';
import { esIdDocs, itIdDocs, ptIdDocs } from '../../../lib/detectors/catalog/ids/europe-south-docs';
import {
  beneluxIdDocs,
  frIdDocs,
  ieIdDocs,
  ukIdDocs,
} from '../../../lib/detectors/catalog/ids/europe-west-docs';
import { brIdDocs, caIdDocs, mxIdDocs } from '../../../lib/detectors/catalog/ids/north-america-docs';
import {
  andesIdDocs,
  caribbeanIdDocs,
  conoSurIdDocs,
} from '../../../lib/detectors/catalog/ids/south-america-docs';
import { usIdDocs } from '../../../lib/detectors/catalog/ids/us-docs';
import { createEngine, type ScanOptions } from '../../../lib/detectors/engine/engine';

/** These alone, so that other types of the registry that want the same digits don't decide here. */
const engine = createEngine([
  {
    group: 'national-id',
    detectors: [
      ...[usIds, caIds, mxIds, brIds, conoSurIds, andesIds, caribbeanIds, ukIds, ieIds].flat(),
      ...[frIds, beneluxIds, esIds, ptIds, itIds, deIds, atChIds, nordicIds].flat(),
    ],
  },
]);
const scan = (text: string, options: ScanOptions = {}) => engine.scan(text, 'text', options);

const docs = [
  ...[usIdDocs, caIdDocs, mxIdDocs, brIdDocs, conoSurIdDocs, andesIdDocs, caribbeanIdDocs],
  ...[
    ukIdDocs,
    ieIdDocs,
    frIdDocs,
    beneluxIdDocs,
    esIdDocs,
    ptIdDocs,
    itIdDocs,
    deIdDocs,
    atChIdDocs,
    nordicIdDocs,
  ],
].flat();

/** What would ask a person: low never does. */
function asked(text: string, countries?: readonly string[] | 'all'): string[] {
  const inUse = countries === 'all' || !countries ? countries : new Set(countries);
  return scan(text, inUse ? { countries: inUse } : {})
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('the documented examples', () => {
  it.each(docs.map(({ type, example }) => [type, example] as const))(
    '%s is found in "%s"',
    (type, example) => {
      expect(asked(example).map((found) => found.split(' ')[0])).toEqual([type]);
    },
  );

  it('name each type once', () => {
    expect(new Set(docs.map(({ type }) => type)).size).toBe(docs.length);
  });
});

describe('ids as people send them', () => {
  it.each([
    ['my social is 536-90-4399, dont share', 'us-ssn 536-90-4399'],
    ['SSN 536 90 4399', 'us-ssn 536 90 4399'],
    ['536904399 is my ssn', 'us-ssn 536904399'],
    ['meu cpf eh 39053344705 blz', 'br-cpf 39053344705'],
    ['segue: 390.533.447-05', 'br-cpf 390.533.447-05'],
    ['CPF:\n390.533.447-05', 'br-cpf 390.533.447-05'],
    ['c.p.f. ３９０.５３３.４４７-０５', 'br-cpf ３９０.５３３.４４７-０５'],
    ['dados da empresa 16.727.230/0001-97', 'br-cnpj 16.727.230/0001-97'],
    ['mi curp es hegg560427mvzrrl04', 'mx-curp hegg560427mvzrrl04'],
    ['para la factura: RFC GODE 561231 GR8', 'mx-rfc GODE 561231 GR8'],
    ['te paso mi rut: 12531909-2', 'cl-rut 12531909-2'],
    ['cuil de mama 20-05536168-2', 'ar-cuit 20-05536168-2'],
    ['dni nro 12.345.678', 'ar-dni 12.345.678'],
    ['my ni number is AB123456C', 'uk-nino AB123456C'],
    ['sending you AB 12 34 56 C', 'uk-nino AB 12 34 56 C'],
    ['mi dni es 54362315-k', 'es-dni 54362315-k'],
    ['o meu nif: 501964843', 'pt-nif 501964843'],
    ['il mio codice fiscale rccmnl83s18d969h', 'it-codice-fiscale rccmnl83s18d969h'],
    ['RCCMNL83S18D969H', 'it-codice-fiscale RCCMNL83S18D969H'],
    ['ma secu 295109912611193', 'fr-nir 295109912611193'],
    ['meine Steuerid lautet 36574261809', 'de-tax-id 36574261809'],
    ['Perso T22000129', 'de-id-card T22000129'],
    ['mijn burgerservicenummer is 1112.22.333', 'nl-bsn 1112.22.333'],
    ['mitt personnummer 19880320-0016', 'se-personnummer 19880320-0016'],
    ['hetu 131052-308T', 'fi-hetu 131052-308T'],
  ])('%s', (text, found) => {
    expect(asked(text)).toEqual([found]);
  });

  it.each([
    ['39053344705', ['BR'], 'br-cpf 39053344705'],
    ['536-90-4399', ['US'], 'us-ssn 536-90-4399'],
    ['12.531.909-2', ['CL'], 'cl-rut 12.531.909-2'],
    ['54362315K', ['ES'], 'es-dni 54362315K'],
    ['36574261809', ['DE'], 'de-tax-id 36574261809'],
    ['880320-0016', ['SE'], 'se-personnummer 880320-0016'],
    ['211062-5629', ['DK'], 'dk-cpr 211062-5629'],
  ])('%s needs no word where %s is in use', (text, countries, found) => {
    expect(asked(text)).toEqual([]);
    expect(asked(text, countries)).toEqual([found]);
  });
});

describe('numbers that are something else', () => {
  it.each([
    ['a wrong check digit', 'CPF 390.533.447-06'],
    ['the same digit over and over', 'CPF 111.111.111-11'],
    ['an area that is never issued', 'SSN 666-90-4399'],
    ['a printed specimen', 'ssn 078-05-1120'],
    ['a group of zeros', 'ssn 536-00-4399'],
    ['nine digits far from a label', 'ssn first. then the rest. room 536904399'],
    ['another grouping', 'my ssn 53-6904-399'],
    ['an order', 'order 123456782 has shipped'],
    ['a tracking number', 'tracking 9400111899223197428490'],
    ['a parcel', 'RR123456785GB left the depot'],
    ['an American phone number', 'call me 212-555-0123'],
    ['a British phone number', 'ring 07911 123456'],
    ['a Brazilian phone number', 'me liga 11 98765-4321'],
    ['a Spanish phone number without fail', 'llámame sin falta al 612345679'],
    ['a price', 'sale 1.250.000 pesos'],
    ['a price beside a word for card', 'la cc del carro 150.000 km'],
    ['a date', '2024-05-12 10:30'],
    ['a time in seconds', 'at 1716203551'],
    ['a time in milliseconds', 'at 1716203551123'],
    ['an IP address', 'server 192.168.100.12'],
    ['a version', 'version 12.345.678'],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['a git id', '9fceb02d0ae598e95dc970b74767f19372d61af8'],
    ['an ISBN', 'ISBN 978-3-16-148410-0'],
    ['a disk', 'disk ST320413A is full'],
    ['Italian small words', 'ci vediamo alle 12345672'],
    ['German small words', 'das ist ein 12-3456789'],
    ['an English rut', 'stuck in a rut, ticket 12345678'],
    ['a run of a job', 'run the job 12531909'],
    ['an invoice', 'Rechnung 36574261808 vom Mai'],
  ])('%s', (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  it.each([
    ['a mobile number that passes as a CPF', '11900000083'],
    ['numbers with other gaps', 'mem 931.86/1012'],
    ['a phone number', '045 33 1234'],
    ['nine digits that pass many checks', '123456782'],
    ['eight digits', '12345672'],
  ])('%s, with every country in use', (_, text) => {
    expect(asked(text, 'all')).toEqual([]);
  });
});

describe('what is not verified', () => {
  it('is not called so where the number has no check', () => {
    const [match] = scan('cédula de ciudadanía 1.023.456.789');
    expect(match).toMatchObject({ type: 'co-cedula', confidence: 'medium', validated: false });
  });

  it('an RFC with another sign counts only beside its label', () => {
    expect(scan('RFC GODE561231GR7')).toMatchObject([
      { type: 'mx-rfc', confidence: 'medium', validated: false },
    ]);
    expect(scan('GODE561231GR7')).toEqual([]);
  });
});

describe('what is shown of an id', () => {
  it.each([
    ['CPF 390.533.447-05', '05', '[CPF ending 05]'],
    ['my ssn is 536-90-4399', '99', '[SSN ending 99]'],
  ])('%s', (text, tail, replacement) => {
    const [match] = scan(text);
    expect(match?.replacement).toBe(replacement);
    expect(match?.masked.replace(/\D/gu, '')).toBe(tail);
  });
});
