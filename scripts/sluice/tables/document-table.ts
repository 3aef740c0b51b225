import { toBase64 } from '../../../lib/organisation/bytes';
import { type FoldedText, fold, foldedSlice } from '../../../lib/organisation/fold';
import { createKeyedHash } from '../../../lib/organisation/keyed-hash';
import type { DocumentTable } from '../../../lib/organisation/table';
import { winnow } from '../../../lib/organisation/winnow';
import { packFilter, seal } from './pack-hashes.ts';
import { EmptyTableError, type TableReport } from './report.ts';

export interface DocumentTableSource {
  readonly id: string;
  readonly name: string;
  /** 16 to 64 random bytes, new for each table. */
  readonly key: Uint8Array;
  readonly documents: readonly { readonly name: string; readonly text: string }[];
  /** Texts that many documents share: letterheads, disclaimers, the questions of a form. */
  readonly ignored?: readonly string[];
  /** Letters and digits that one fingerprint covers; 50 where left out. */
  readonly covers?: number;
  /** One of so many neighbouring fingerprints is kept; 50 where left out. */
  readonly window?: number;
  /** Kept fingerprints that a text must share with a document; 1 where left out. */
  readonly atLeast?: number;
}

interface Fingerprint {
  /** 48 bits. */
  readonly hash: number;
  readonly rolled: number;
  readonly owner: number;
}

/** Makes a table of documents that are recognised by any longer part. Throws EmptyTableError. */
export function makeDocumentTable(source: DocumentTableSource): {
  readonly table: DocumentTable;
  readonly report: TableReport;
} {
  const { id, name, key, covers = 50, window = 50, atLeast = 1 } = source;
  const keyed = createKeyedHash(key);
  const ignored = runsOf(source.ignored ?? [], covers);
  const skipped: { row: number; reason: string }[] = [];
  const documents: { name: string; fingerprints: number }[] = [];
  const fingerprints: Fingerprint[] = [];
  for (const [index, document] of source.documents.entries()) {
    const text = fold(document.text);
    const least = covers + window - 1;
    if (text.length < least) {
      skipped.push({
        row: index + 1,
        reason: `${text.length} of ${least} letters and digits: make it a phrase.`,
      });
      continue;
    }
    const own = fingerprintsOf(text, ignored, documents.length);
    if (own.length === 0)
      skipped.push({ row: index + 1, reason: 'Nothing is left without the ignored texts.' });
    else {
      documents.push({ name: document.name, fingerprints: own.length });
      fingerprints.push(...own);
    }
  }
  const report = { accepted: documents.length, skipped, warnings: [] };
  if (documents.length === 0) throw new EmptyTableError(report);

  fingerprints.sort((one, other) => one.hash - other.hash || one.owner - other.owner);
  const hashes = new DataView(new ArrayBuffer(fingerprints.length * 6));
  const owners = new DataView(new ArrayBuffer(fingerprints.length * 2));
  for (const [index, { hash, owner }] of fingerprints.entries()) {
    hashes.setUint32(index * 6, Math.floor(hash / 0x10000));
    hashes.setUint16(index * 6 + 4, hash % 0x10000);
    owners.setUint16(index * 2, owner);
  }
  const table: DocumentTable = {
    format: 'sluice-table',
    version: 1,
    kind: 'document',
    id,
    name,
    documents,
    covers,
    window,
    atLeast,
    key: toBase64(key),
    count: fingerprints.length,
    hashes: toBase64(new Uint8Array(hashes.buffer)),
    owners: toBase64(new Uint8Array(owners.buffer)),
    filter: packFilter(
      keyed,
      fingerprints.map(({ rolled }) => rolled),
      fingerprints.length,
    ),
    seal: '',
  };
  return { table: seal(keyed, table), report };

  function fingerprintsOf(text: FoldedText, without: ReadonlySet<string>, owner: number): Fingerprint[] {
    const found = new Map<number, Fingerprint>();
    winnow(text, { covers, window, seed: keyed.seeds[0] }, (from, rolled) => {
      const run = foldedSlice(text, from, from + covers);
      if (without.has(run)) return;
      const { high, low } = keyed.hash('fingerprint', run);
      const hash = high * 0x10000 + (low >>> 16);
      found.set(hash, { hash, rolled, owner });
    });
    return [...found.values()];
  }
}

/** Every run of the texts, not only the kept ones: which are kept depends on what stands around. */
function runsOf(texts: readonly string[], covers: number): Set<string> {
  const runs = new Set<string>();
  for (const one of texts) {
    const text = fold(one);
    for (let from = 0; from + covers <= text.length; from += 1)
      runs.add(foldedSlice(text, from, from + covers));
  }
  return runs;
}
