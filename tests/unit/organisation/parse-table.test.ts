import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '@/lib/organisation/bytes';
import { type TableError, parseTable } from '@/lib/organisation/parse-table';
import { makeCombinationTable } from '@/scripts/sluice/tables/combination-table';
import { makeDocumentTable } from '@/scripts/sluice/tables/document-table';
import { makeExactTable } from '@/scripts/sluice/tables/exact-table';
import { KEY } from './tables';

const base = { id: 'things', name: 'Things', key: KEY };
const exact = makeExactTable({
  ...base,
  values: 'code',
  entries: ['AB-1234567', 'AB-7654321', 'AB-1112223'],
}).table;
const rows = makeCombinationTable({
  ...base,
  columns: [
    { name: 'surname', values: 'name' },
    { name: 'born', values: 'date' },
  ],
  rows: [['Farkas', '1962-12-31']],
  atLeast: 2,
  within: 80,
}).table;
const papers = makeDocumentTable({
  ...base,
  documents: [
    { name: 'Paper', text: Array.from({ length: 80 }, (_, index) => `word${index * 31}`).join(' ') },
  ],
}).table;

function errorsOf(value: unknown): readonly TableError[] {
  const parsed = parseTable(value);
  return parsed.ok ? [] : parsed.errors;
}

function flipFirstByte(base64: string): string {
  const bytes = fromBase64(base64) ?? new Uint8Array();
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return toBase64(bytes);
}

describe('parseTable', () => {
  it.each([exact, rows, papers])('reads what was made: %#', (table) => {
    expect(errorsOf(JSON.parse(JSON.stringify(table)))).toEqual([]);
  });

  it('holds no value in a readable form', () => {
    const text = JSON.stringify([exact, rows, papers]).toLowerCase();
    for (const value of ['1234567', 'farkas', '1962', 'word31']) expect(text).not.toContain(value);
  });

  it.each([
    [null, ''],
    [[], ''],
    [{ ...exact, kind: 'other' }, 'kind'],
    [{ ...exact, version: 2 }, 'version'],
    [{ ...exact, id: 'No Id' }, 'id'],
    [{ ...exact, key: toBase64(KEY.subarray(0, 8)) }, 'key'],
    [{ ...exact, key: '***' }, 'key'],
    [{ ...exact, hashes: `${exact.hashes.slice(0, -4)}!!!!` }, 'hashes'],
    [{ ...exact, hashes: exact.hashes.slice(0, -8) }, 'hashes'],
    [{ ...exact, count: 2 }, 'hashes'],
    [{ ...exact, filter: '' }, 'filter'],
    [{ ...exact, shapes: [] }, 'shapes'],
    [{ ...exact, shapes: ['AB9999999'] }, 'shapes[0]'],
    [{ ...exact, values: 'name' }, 'shapes'],
    [{ ...exact, name: 'Other' }, 'seal'],
    [{ ...exact, filter: flipFirstByte(exact.filter) }, 'seal'],
    [{ ...exact, seal: flipFirstByte(exact.seal) }, 'seal'],
    [{ ...rows, atLeast: 3 }, 'atLeast'],
    [{ ...rows, columns: rows.columns.slice(1) }, 'columns'],
    [{ ...rows, columns: [rows.columns[0], { ...rows.columns[1], values: 'day' }] }, 'columns[1].values'],
    [{ ...rows, within: 79 }, 'seal'],
    [{ ...papers, owners: toBase64(new Uint8Array(2)) }, 'owners'],
    [{ ...papers, owners: toBase64(new Uint8Array(papers.count * 2).fill(255)) }, 'owners (hash 0)'],
    [{ ...papers, documents: [{ name: 'Paper', fingerprints: 0 }] }, 'documents[0].fingerprints'],
    [{ ...papers, documents: [{ name: 'Else', fingerprints: papers.count }] }, 'seal'],
  ])('says where %# is wrong', (value, path) => {
    expect(errorsOf(value).map((error) => error.path)).toContain(path);
  });

  it('refuses hashes that are out of order', () => {
    const bytes = fromBase64(exact.hashes) ?? new Uint8Array();
    const swapped = Uint8Array.from([
      ...bytes.subarray(16),
      ...bytes.subarray(8, 16),
      ...bytes.subarray(0, 8),
    ]);
    expect(errorsOf({ ...exact, hashes: toBase64(swapped) })).toEqual([
      { path: 'hashes (hash 1)', message: 'Out of order.' },
    ]);
  });

  it('notices any changed byte, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(exact, rows, papers),
        fc.nat(),
        fc.nat({ max: 94 }),
        (table, position, sign) => {
          const text = JSON.stringify(table);
          const at = position % text.length;
          const changed = text.slice(0, at) + String.fromCharCode(32 + sign) + text.slice(at + 1);
          let value: unknown;
          try {
            value = JSON.parse(changed);
          } catch {
            return;
          }
          if (JSON.stringify(value) === text) return;
          expect(errorsOf(value)).not.toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseTable(value).ok).toBe(false);
      }),
    );
  });
});
