import type { TypeDocs } from '../type-docs';

/** Types that an organisation's own tables give. There is nothing to find without a table. */
export const organisationDocs: readonly TypeDocs[] = [
  {
    type: 'org-exact-match',
    group: 'organisation',
    name: 'Value or combination of values from an organisation’s table',
    example: 'client 4711-0815, when the organisation has a table of client numbers',
    method:
      'Values that have a shape of the table, hashed with the table’s key (HMAC-SHA-256, 64 bits) and looked up; combinations of two or three columns within some distance. See docs/exact-match.md.',
    source: 'The organisation’s own tables',
    severity: 'high',
  },
  {
    type: 'org-document',
    group: 'organisation',
    name: 'Part of an organisation’s document',
    example: 'any 99 characters of a document that the organisation fingerprinted',
    method:
      'Fingerprints of overlapping pieces of 50 characters (robust winnowing), hashed with the table’s key; they survive editing elsewhere, new line breaks and partial quoting.',
    source: 'Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003',
    severity: 'high',
  },
];
