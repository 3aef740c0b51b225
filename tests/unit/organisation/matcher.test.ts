import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOrganisationMatcher } from '@/lib/organisation/matcher';
import { makeCombinationTable } from '@/scripts/sluice/tables/combination-table';
import { makeDocumentTable } from '@/scripts/sluice/tables/document-table';
import { makeExactTable } from '@/scripts/sluice/tables/exact-table';
import { KEY, reload } from './tables';

const PAPER = Array.from({ length: 60 }, (_, index) => `paragraph ${index * 37} of the harbour plan`).join(
  ', ',
);
const accounts = makeExactTable({
  id: 'accounts',
  name: 'Accounts',
  key: KEY,
  values: 'code',
  entries: ['KX-440-1827'],
});
const people = makeCombinationTable({
  id: 'people',
  name: 'People',
  key: KEY,
  columns: [
    { name: 'surname', values: 'name' },
    { name: 'born', values: 'date' },
  ],
  rows: [['Farkas', '1962-12-31']],
  atLeast: 2,
  within: 80,
});
const papers = makeDocumentTable({
  id: 'papers',
  name: 'Papers',
  key: KEY,
  documents: [{ name: 'Plan', text: PAPER }],
});
const matcher = createOrganisationMatcher([papers, people, accounts].map(({ table }) => reload(table)));

describe('createOrganisationMatcher', () => {
  it('finds what any of its tables names, in the order of the text', () => {
    const text = `kx 4401827 belongs to Farkas (31.12.1962). ${PAPER}`;
    expect(matcher.find(text)).toMatchObject([
      { kind: 'exact', tableId: 'accounts', tableName: 'Accounts', start: 0, end: 10 },
      { kind: 'combination', tableId: 'people', tableName: 'People', start: 22, end: 40 },
      { kind: 'document', tableId: 'papers', tableName: 'Papers', document: 'Plan', share: 1 },
    ]);
  });

  it('finds nothing without tables and nothing in nothing', () => {
    expect(createOrganisationMatcher([]).find('KX-440-1827')).toEqual([]);
    expect(matcher.find('')).toEqual([]);
    expect(matcher.find('See you at 10:30, table for 4?')).toEqual([]);
  });

  it('stays inside any text and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'KX-440-1827',
        'Farkas',
        '31.12.1962',
        PAPER.slice(0, 300),
        '\ud800',
        'ﷺ',
        '😀',
        '𝟙𝟚',
        '1 '.repeat(50),
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of matcher.find(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
