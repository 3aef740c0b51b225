import type { TypeDocs } from '../../type-docs';

const PEOPLE = [
  'Anna Keller',
  'Peter Novak',
  'Maria Lopez',
  'Rahul Mehta',
  'Fatima Hassan',
  'Julia Stein',
  'David Cohen',
  'Laura Rossi',
  'Karim Saleh',
  'Sofia Moreno',
];

function example(header: string, row: (name: string, at: number) => string): string {
  return [header, ...PEOPLE.map(row)].join('\n');
}

const SOURCE = 'own rules; headings in 11 languages';

export const bulkDocs: readonly TypeDocs[] = [
  {
    type: 'contact-list',
    group: 'bulk',
    name: 'List of contacts',
    example: example('Contacts', (name, at) => `${name} +44 7700 90010${String(at)}`),
    method:
      'At least 10 lines with different words and a phone number or mail address each, 10 such findings close together, or 10 address cards.',
    source: 'own rules; RFC 6350 for address cards',
    severity: 'high',
  },
  {
    type: 'personal-data-table',
    group: 'bulk',
    name: 'Table of personal data',
    example: example('name;date of birth', (name, at) => `${name};1${String(at)}.04.198${String(at)}`),
    method:
      'At least 8 lines, three quarters of which have a name and a date of birth, an id, a phone number or a mail address; known given names or a heading must tell that they are people.',
    source: SOURCE,
    severity: 'high',
  },
  {
    type: 'customer-list',
    group: 'bulk',
    name: 'List of customers',
    example: example('customer, mail', (name, at) => `${name}, buyer${String(at)}@example.com`),
    method: 'A list of contacts of at least 8 lines under a heading for customers in 11 languages.',
    source: SOURCE,
    severity: 'high',
  },
  {
    type: 'payroll-table',
    group: 'bulk',
    name: 'Table of pay',
    example: example('name | gross salary', (name, at) => `${name} | 4${String(at)}50 EUR`),
    method: 'At least 8 lines of names with amounts under a heading for pay in 11 languages.',
    source: SOURCE,
    severity: 'high',
  },
];
