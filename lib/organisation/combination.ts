import { type Candidate, createCandidateFinder, isAnchor, valueOf } from './column-candidates';
import type { FindStretches } from './exact';
import { mayHold } from './filter';
import type { FoldedText } from './fold';
import { indexOf } from './hash-list';
import { mix } from './keyed-hash';
import { type Stretch, mergeOverlapping } from './match';
import type { LoadedTable } from './parse-table';
import type { CombinationColumn, CombinationTable } from './table';

/** Combinations tried around one anchor, and for each character of the text, at most: keeps time linear. */
const MOST_AROUND_ANCHOR = 10_000;
const MOST_PER_CHARACTER = 4;
const ALWAYS_ALLOWED = 100_000;

/** A value of one column, folded, as a combination is hashed from it. */
export interface Part {
  readonly column: number;
  readonly value: string;
}

/** Columns that make a match together; the first is the anchor, other columns of figures follow, then the rest. */
export type Subset = readonly number[];

/** Every choice of `atLeast` columns that has an anchor. */
export function listSubsets(columns: readonly CombinationColumn[], atLeast: number): Subset[] {
  const all: number[][] = [[]];
  for (const column of columns.keys()) all.push(...all.map((subset) => [...subset, column]));
  const anchors = columns.map(isAnchor);
  return all
    .filter((subset) => subset.length === atLeast && subset.some((column) => anchors[column]))
    .map((subset) =>
      subset.sort((one, other) => Number(anchors[other]) - Number(anchors[one]) || one - other),
    );
}

/** What one part adds to the rolling hash of a combination; parts are summed, in any order. */
export function rollPart(column: number, rolled: number): number {
  return mix(rolled ^ mix(column + 1)) | 0;
}

/** What is hashed for a combination. */
export function joinParts(parts: readonly Part[]): string {
  return [...parts]
    .sort((one, other) => one.column - other.column)
    .map(({ column, value }) => `${column}:${value}`)
    .join('\0');
}

/** Finds the rows of one table. */
export function createCombinationFinder(loaded: LoadedTable, table: CombinationTable): FindStretches {
  const { keyed, filter, hashes } = loaded;
  const { columns, within } = table;
  const subsets = listSubsets(columns, table.atLeast);
  const finders = columns.map(createCandidateFinder);
  const anchors = columns.map(isAnchor);

  return (text) => {
    if (!text.hasDigits) return [];
    const found: Stretch[] = [];
    let triesLeft = ALWAYS_ALLOWED + text.original.length * MOST_PER_CHARACTER;
    const inFigures = columns.map((_, column) => lazily(() => finders[column]?.(text, 0, text.length) ?? []));

    /** Candidates that may stand with the anchor. Words are many, so they are looked for only here. */
    const around = (column: number, anchor: Candidate): readonly Candidate[] => {
      if (!anchors[column]) return finders[column]?.(text, ...unitsAround(text, anchor, within)) ?? [];
      const list = inFigures[column]?.() ?? [];
      return list.slice(firstFrom(list, anchor.end - within), firstFrom(list, anchor.start + within));
    };

    const search = (subset: Subset, anchor: Candidate): void => {
      const [anchorColumn = 0, ...others] = subset;
      const lists = others.map((column) => around(column, anchor));
      if (lists.some(({ length }) => length === 0)) return;
      const chosen: Candidate[] = [anchor];
      let tries = MOST_AROUND_ANCHOR;

      const choose = (depth: number, rolled: number, start: number, end: number): void => {
        const column = others[depth];
        if (column === undefined) {
          if (!mayHold(filter, keyed.seeds, rolled)) return;
          const parts = chosen.map((one, index) => ({
            column: subset[index] ?? 0,
            value: valueOf(text, one),
          }));
          if (indexOf(hashes, keyed.hash('combination', joinParts(parts))) >= 0) found.push({ start, end });
          return;
        }
        for (const next of lists[depth] ?? []) {
          if (tries <= 0 || triesLeft <= 0) return;
          tries -= 1;
          triesLeft -= 1;
          const from = Math.min(start, next.start);
          const to = Math.max(end, next.end);
          if (to - from > within || chosen.some((one) => next.start < one.end && one.start < next.end))
            continue;
          chosen.push(next);
          choose(depth + 1, (rolled + rollPart(column, next.rolled)) | 0, from, to);
          chosen.pop();
        }
      };
      choose(0, rollPart(anchorColumn, anchor.rolled), anchor.start, anchor.end);
    };

    for (const subset of subsets) {
      for (const anchor of inFigures[subset[0] ?? 0]?.() ?? []) search(subset, anchor);
    }
    return mergeOverlapping(found);
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** Folded units that may stand in one stretch of `within` characters with the anchor. */
function unitsAround(
  { starts, length }: FoldedText,
  anchor: Candidate,
  within: number,
): readonly [first: number, last: number] {
  let first = anchor.from;
  while (first > 0 && (starts[first - 1] ?? 0) >= anchor.end - within) first -= 1;
  let last = anchor.to;
  while (last < length && (starts[last] ?? 0) < anchor.start + within) last += 1;
  return [first, last];
}

/** Index of the first candidate that starts at `start` or later. */
function firstFrom(list: readonly Candidate[], start: number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle]?.start ?? 0) < start) from = middle + 1;
    else to = middle;
  }
  return from;
}
