import { mayHold } from './filter';
import { type FoldedText, foldedSlice, originalEnd } from './fold';
import { indexOf } from './hash-list';
import type { Stretch } from './match';
import type { LoadedTable } from './parse-table';
import type { DocumentTable } from './table';
import { winnow } from './winnow';

/** Parts of one document in a text. */
export interface DocumentMatch {
  readonly document: string;
  /** Share of the document's fingerprints that occur in the text, 0 to 1. */
  readonly share: number;
  readonly parts: readonly Stretch[];
}

interface Shared {
  readonly fingerprints: Set<number>;
  /** In folded units. */
  readonly runs: { from: number; to: number }[];
}

/** Finds the documents of one table. */
export function createDocumentFinder(
  { keyed, filter, hashes, owners }: LoadedTable,
  { documents, covers, window, atLeast }: DocumentTable,
): (text: FoldedText) => readonly DocumentMatch[] {
  const winnowing = { covers, window, seed: keyed.seeds[0] };
  const reach = Math.max(covers, window);

  return (text) => {
    const shared = new Map<number, Shared>();
    winnow(text, winnowing, (from, rolled) => {
      if (!mayHold(filter, keyed.seeds, rolled)) return;
      const first = indexOf(hashes, keyed.hash('fingerprint', foldedSlice(text, from, from + covers)));
      if (first < 0) return;
      for (let index = first; isSame(hashes, first, index); index += 1) {
        const owner = owners[index] ?? 0;
        const one = shared.get(owner) ?? { fingerprints: new Set(), runs: [] };
        shared.set(owner, one);
        one.fingerprints.add(index);
        const run = one.runs.at(-1);
        if (run && from <= run.to - covers + reach) run.to = from + covers;
        else one.runs.push({ from, to: from + covers });
      }
    });
    return [...shared].flatMap(([owner, { fingerprints, runs }]) => {
      const document = documents[owner];
      if (!document || fingerprints.size < atLeast) return [];
      const parts = runs.map(({ from, to }) => ({
        start: text.starts[from] ?? 0,
        end: originalEnd(text, to - 1),
      }));
      return [
        { document: document.name, share: Math.min(1, fingerprints.size / document.fingerprints), parts },
      ];
    });
  };
}

function isSame({ highs, lows }: LoadedTable['hashes'], one: number, other: number): boolean {
  return other < highs.length && highs[one] === highs[other] && lows[one] === lows[other];
}
