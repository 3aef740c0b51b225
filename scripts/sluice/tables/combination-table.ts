import { toBase64 } from '../../../lib/organisation/bytes';
import { joinParts, listSubsets, rollPart } from '../../../lib/organisation/combination';
import { isoDate } from '../../../lib/organisation/dates';
import { fold, foldedSlice } from '../../../lib/organisation/fold';
import { LONGEST_VALUE } from '../../../lib/organisation/gate';
import { type Hash64, createKeyedHash, rollAll } from '../../../lib/organisation/keyed-hash';
import type { CombinationColumn, CombinationTable } from '../../../lib/organisation/table';
import { describe } from './describe-values.ts';
import { packFilter, packHashes, seal } from './pack-hashes.ts';
import { EmptyTableError, type TableReport } from './report.ts';

export type ColumnSource =
  /** A name holds no digit; a code may, and a column of codes that all do is where a search starts. */
  | { readonly name: string; readonly values: 'code' | 'name' }
  /** A day, in the rows as year, month, day: "1980-12-31". */
  | { readonly name: string; readonly values: 'date' }
  /** The last `digits` digits of a longer number. */
  | { readonly name: string; readonly values: 'tail'; readonly digits: number };

export interface CombinationTableSource {
  readonly id: string;
  readonly name: string;
  /** 16 to 64 random bytes, new for each table. */
  readonly key: Uint8Array;
  readonly columns: readonly ColumnSource[];
  /** One cell for each column; an empty cell is left out of the row's combinations. */
  readonly rows: readonly (readonly string[])[];
  readonly atLeast: 2 | 3;
  /** Longest stretch that the values may stand in, in characters of the text. */
  readonly within: number;
}

/**
 * Makes a table of rows of which several columns must stand near each other. Throws EmptyTableError, and RangeError
 * when no choice of `atLeast` columns has one whose values all hold digits: any two words might then be a match.
 */
export function makeCombinationTable(source: CombinationTableSource): {
  readonly table: CombinationTable;
  readonly report: TableReport;
} {
  const { id, name, key, atLeast, within } = source;
  const skipped: { row: number; reason: string }[] = [];
  const rows = source.rows.map((row) =>
    source.columns.map((column, index) => foldCell(row[index] ?? '', column)),
  );
  const columns = source.columns.map((column, index) =>
    describeColumn(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const subsets = listSubsets(columns, atLeast);
  if (subsets.length === 0)
    throw new RangeError(`No ${atLeast} columns have one among them that always holds digits.`);

  const keyed = createKeyedHash(key);
  const hashes: Hash64[] = [];
  const rolled: number[] = [];
  for (const [index, row] of rows.entries()) {
    const usable = subsets.filter((subset) => subset.every((column) => row[column]));
    if (usable.length === 0) skipped.push({ row: index + 1, reason: `Fewer than ${atLeast} usable cells.` });
    for (const subset of usable) {
      const parts = subset.map((column) => ({ column, value: row[column] ?? '' }));
      hashes.push(keyed.hash('combination', joinParts(parts)));
      rolled.push(parts.reduce((sum, { column, value }) => (sum + rollPart(column, rollAll(value))) | 0, 0));
    }
  }
  const left = source.columns.length >= atLeast ? countSubsets(columns.length, atLeast) - subsets.length : 0;
  const warnings =
    left > 0 ? [`${left} choices of ${atLeast} columns hold no digits and are not looked for.`] : [];
  const report = { accepted: rows.length - skipped.length, skipped, warnings };
  if (hashes.length === 0) throw new EmptyTableError(report);

  const { count, packed } = packHashes(hashes);
  const table: CombinationTable = {
    format: 'sluice-table',
    version: 1,
    kind: 'combination',
    id,
    name,
    columns,
    atLeast,
    within,
    key: toBase64(key),
    count,
    hashes: packed,
    filter: packFilter(keyed, rolled, count),
    seal: '',
  };
  return { table: seal(keyed, table), report };
}

/** Empty where the cell can't be used. */
function foldCell(cell: string, column: ColumnSource): string {
  if (column.values === 'date') return isoDate(cell) ?? '';
  const folded = fold(cell);
  const value = foldedSlice(folded, 0, folded.length);
  if (column.values === 'tail') {
    return value.length >= column.digits && /^\d+$/u.test(value.slice(-column.digits))
      ? value.slice(-column.digits)
      : '';
  }
  if (value.length > LONGEST_VALUE) return '';
  if (column.values === 'name' && /\d/u.test(value)) return '';
  return value.length >= (column.values === 'code' ? 4 : 2) ? value : '';
}

function describeColumn(column: ColumnSource, cells: readonly string[]): CombinationColumn {
  const { name, values } = column;
  if (values === 'date') return { name, values, shapes: [], lengths: [] };
  if (values === 'tail') return { name, values, shapes: [], lengths: [column.digits] };
  const { shapes, lengths } = describe(cells.filter(Boolean), values === 'code');
  return { name, values, shapes: [...shapes], lengths: [...lengths] };
}

function countSubsets(columns: number, atLeast: number): number {
  return atLeast === 2 ? (columns * (columns - 1)) / 2 : (columns * (columns - 1) * (columns - 2)) / 6;
}
