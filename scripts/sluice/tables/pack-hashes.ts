import { toBase64 } from '../../../lib/organisation/bytes';
import { addTo, filterSize } from '../../../lib/organisation/filter';
import type { Hash64, KeyedHash } from '../../../lib/organisation/keyed-hash';
import { type OrganisationTable, sealedParts } from '../../../lib/organisation/table';

/** Hashes in rising order, each once: 64 bits, big-endian, base64. */
export function packHashes(hashes: readonly Hash64[]): { readonly count: number; readonly packed: string } {
  const all = new BigUint64Array(hashes.length);
  for (const [index, { high, low }] of hashes.entries()) all[index] = (BigInt(high) << 32n) | BigInt(low);
  const sorted = all.sort();
  const bytes = new DataView(new ArrayBuffer(sorted.length * 8));
  let count = 0;
  for (const [index, hash] of sorted.entries()) {
    if (index > 0 && hash === sorted[index - 1]) continue;
    bytes.setBigUint64(count * 8, hash);
    count += 1;
  }
  return { count, packed: toBase64(new Uint8Array(bytes.buffer, 0, count * 8)) };
}

/** The filter over the rolling hashes of a table's values; `count` is the number of the table's hashes. */
export function packFilter(keyed: KeyedHash, rolled: Iterable<number>, count: number): string {
  const filter = new Uint8Array(filterSize(count));
  for (const one of rolled) addTo(filter, keyed.seeds, one);
  return toBase64(filter);
}

/** Puts the seal on a table that is otherwise done. */
export function seal<Table extends OrganisationTable>(keyed: KeyedHash, table: Table): Table {
  return { ...table, seal: toBase64(keyed.seal(sealedParts(table))) };
}
