import { toBase64 } from '../../../lib/organisation/bytes';
import { createKeyedHash, rollAll } from '../../../lib/organisation/keyed-hash';
import type { ExactTable } from '../../../lib/organisation/table';
import { describe, foldValue, warnOfCrowding } from './describe-values.ts';
import { packFilter, packHashes, seal } from './pack-hashes.ts';
import { EmptyTableError, type TableReport } from './report.ts';

export interface ExactTableSource {
  readonly id: string;
  readonly name: string;
  /** 16 to 64 random bytes, new for each table. */
  readonly key: Uint8Array;
  readonly values: ExactTable['values'];
  /** As written: one cell of each row. */
  readonly entries: readonly string[];
  /** Base-2 logarithm of scrypt's N, 10 to 17; for a few hundred short ids only, 14 takes about 30 ms for each. */
  readonly slow?: number;
}

/** Makes a table of values that are recognised by themselves. Throws EmptyTableError. */
export function makeExactTable(source: ExactTableSource): {
  readonly table: ExactTable;
  readonly report: TableReport;
} {
  const { id, name, key, slow } = source;
  const skipped: { row: number; reason: string }[] = [];
  const distinct = new Set<string>();
  for (const [index, entry] of source.entries.entries()) {
    const folded = foldValue(entry, source.values);
    if ('reason' in folded) skipped.push({ row: index + 1, reason: folded.reason });
    else distinct.add(folded.value);
  }
  const values = [...distinct];
  const gate = describe(values, source.values === 'code');
  const report = { accepted: values.length, skipped, warnings: warnOfCrowding(values, gate) };
  if (values.length === 0) throw new EmptyTableError(report);

  const keyed = createKeyedHash(key);
  const { count, packed } = packHashes(
    values.map((value) => (slow === undefined ? keyed.hash('value', value) : keyed.slowHash(value, slow))),
  );
  const table: ExactTable = {
    format: 'sluice-table',
    version: 1,
    kind: 'exact',
    id,
    name,
    values: source.values,
    shapes: [...gate.shapes],
    lengths: [...gate.lengths],
    key: toBase64(key),
    count,
    hashes: packed,
    // A filter would be a way around the slow hash.
    filter: slow === undefined ? packFilter(keyed, rolled(values), count) : '',
    seal: '',
    ...(slow === undefined ? {} : { slow }),
  };
  return { table: seal(keyed, table), report };
}

function* rolled(values: readonly string[]): Generator<number> {
  for (const value of values) yield rollAll(value);
}
