import { describe, expect, it } from 'vitest';
import { bulkDetectors } from '../../../lib/detectors/catalog/bulk/bulk-detectors';
import { bulkDocs } from '../../../lib/detectors/catalog/bulk/bulk-docs';
import { emailAddress } from '../../../lib/detectors/catalog/contact/email-address';
import { createEngine } from '../../../lib/detectors/engine/engine';

const engine = createEngine([{ group: 'bulk', detectors: bulkDetectors }]);

const NAMES = 'Anna Peter Maria Rahul Karim Julia David Laura Sofia Nina Omar Lucas'.split(' ');
const THINGS =
  'milk bread eggs butter cheese ham apples pears salt sugar rice pasta oil tea coffee juice beans corn soap foil'.split(
    ' ',
  );

function lines(count: number, line: (at: number, name: string, thing: string) => string): string {
  return Array.from({ length: count }, (_, at) =>
    line(at, NAMES[at % NAMES.length] ?? '', THINGS[at % THINGS.length] ?? ''),
  ).join('\n');
}

function found(text: string): string[] {
  return engine.scan(text, 'text').map(({ type, confidence }) => `${type} ${confidence}`);
}

describe('tables of people', () => {
  it.each([
    ['phones', lines(11, (at, name) => `${name} 98765${String(43210 + at * 11)}`), 'contact-list high'],
    [
      'trades with phones',
      lines(12, (at, _, thing) => `${thing} guy 0151 234567${String(10 + at)}`),
      'contact-list medium',
    ],
    [
      'mail addresses',
      lines(10, (at, name) => `${name} <${name.toLowerCase()}${String(at)}@example.com>`),
      'contact-list high',
    ],
    [
      'ids and dates of birth',
      `nombre,dni,fecha de nacimiento\n${lines(9, (at, name) => `${name} Ruiz,1234567${String(at)}Z,1${String(at)}/02/1988`)}`,
      'personal-data-table high',
    ],
    ['birthdays', lines(12, (at, name) => `${name} 1${String(at % 10)}.05.1984`), 'personal-data-table high'],
    [
      'pay',
      `Mitarbeiter;Gehalt\n${lines(9, (at, name) => `${name} Klein;${String(4100 + at * 35)},00`)}`,
      'payroll-table high',
    ],
    [
      'pay under two headings',
      `Gehaltsliste 2025\nName | Brutto\n${lines(8, (at, name) => `${name} Klein | 4.${String(100 + at * 35)} €`)}`,
      'payroll-table high',
    ],
    [
      'people in Arabic',
      lines(
        10,
        (at) =>
          `${'أحمد خالد سارة فاطمة مريم زينب ليلى نورة يوسف محمود'.split(' ')[at] ?? ''} 05012345${String(10 + at)}`,
      ),
      'contact-list high',
    ],
    [
      'customers',
      `cliente;telefone\n${lines(9, (at, name) => `${name} Souza;+55 11 91234-567${String(at)}`)}`,
      'customer-list high',
    ],
  ])('finds a table of %s as a whole', (_, table, expected) => {
    const text = `hi, as promised\n\n${table}\n\nregards`;
    expect(found(text)).toEqual([expected]);
    const [match] = engine.scan(text, 'text');
    expect(text.slice(match?.start, match?.end)).toBe(table);
  });

  it('splits a long table', () => {
    const text = lines(400, (at, name) => `${name} ${String(at)} Meyer +49 151 2345${String(1000 + at)}`);
    const matches = engine.scan(text, 'text');
    expect(matches.length).toBeGreaterThan(1);
    for (const { start, end } of matches) expect(end - start).toBeLessThan(8192);
  });

  it.each([
    ['fewer rows', lines(7, (at, name) => `${name} +49 151 234567${String(10 + at)}`)],
    ['shopping', lines(20, (at, _, thing) => `${thing} ${String(at + 1)} x 2,${String(at)}0 €`)],
    ['scores', `name points\n${lines(12, (at, name) => `${name} ${String(12000 + at * 37)}`)}`],
    ['debts', lines(12, (at, name) => `${name} owes ${String(1000 + at * 37)} €`)],
    [
      'a schedule',
      lines(
        20,
        (at, _, thing) => `${thing} 12.0${String(1 + (at % 9))}.2025 18:${String(10 + at)}-19:30 room 301`,
      ),
    ],
    ['shifts', `name day\n${lines(10, (at, name) => `${name} 1${String(at)}.05.2024 08:00-16:00`)}`],
    [
      'invoices',
      lines(
        12,
        (at, name) => `INV-2024-00${String(10 + at)} ${name} Ltd 1.03.2024 1.2${String(10 + at)},00 EUR`,
      ),
    ],
    ['orders', lines(12, (at) => `order 40${String(12345678 + at * 913)} shipped`)],
    [
      'orders of customers',
      `order;customer;total\n${lines(10, (at, name) => `4012${String(345678 + at)};${name} Becker;${String(100 + at)},00`)}`,
    ],
    ['article numbers', lines(12, (at, _, thing) => `${thing} 40063813339${String(10 + at)}`)],
    ['parcels', lines(12, (at, _, thing) => `${thing} 1Z999AA101234567${String(10 + at)}`)],
    ['measured values', lines(20, (at, _, thing) => `${thing} 0.${String(123456789 + at * 17)} 1.234567`)],
    [
      'a log',
      lines(20, (at, _, thing) => `2024-03-01 12:00 ${thing} took ${String(100000000 + at * 7919)} ns`),
    ],
    ['draws', lines(10, (at, name) => `${name} 04 12 23 31 40 4${String(at)}`)],
    ['tickets', `Winners\n${lines(10, (at, name) => `${name} ticket 00${String(123456 + at)}`)}`],
    ['books', lines(10, (at, name, thing) => `${name} and the ${thing}, 978-3-16-1484${String(10 + at)}-0`)],
    ['names alone', lines(30, (at, name) => `${name} Becker ${String(at)}`)],
  ])('is silent on %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('lists of contacts in other forms', () => {
  const withMail = createEngine([
    { group: 'contact', detectors: [emailAddress] },
    { group: 'bulk', detectors: bulkDetectors },
  ]);
  const inOneLine = (count: number): string =>
    lines(count, (at, name) => `${name} ${name.toLowerCase()}${String(at)}@example.com`).replaceAll(
      '\n',
      '; ',
    );

  it('counts different addresses in one line', () => {
    expect(withMail.scan(inOneLine(12), 'text').map(({ type }) => type)).toEqual(['contact-list']);
    expect(withMail.scan(inOneLine(9), 'text').every(({ type }) => type === 'email-address')).toBe(true);
    const same = Array.from({ length: 12 }, () => 'ask help@example.com').join('; ');
    expect(withMail.scan(same, 'text').every(({ type }) => type === 'email-address')).toBe(true);
  });

  it('counts address cards', () => {
    const cards = (count: number): string =>
      lines(count, (_, name) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nNOTE:none\nEND:VCARD`);
    expect(found(cards(10))).toEqual(['contact-list high']);
    expect(found(cards(9))).toEqual([]);
  });
});

describe('the documented examples', () => {
  it.each(bulkDocs.map(({ type, example }) => [type, example] as const))('finds %s', (type, example) => {
    expect(engine.scan(example, 'text')).toMatchObject([{ type, start: 0, end: example.length }]);
  });
});
