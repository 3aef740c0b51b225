import { datesIn } from './dates';
import { END, FAR, type FoldedText, foldedSlice, originalEnd } from './fold';
import { createGate, eachCandidate } from './gate';
import { rollAll } from './keyed-hash';
import type { Stretch } from './match';
import type { CombinationColumn } from './table';

/** What may be a value of one column; `from` and `to` are folded units. */
export interface Candidate extends Stretch {
  readonly from: number;
  readonly to: number;
  readonly rolled: number;
  /** The day that was read; null where the value is what stands in the text. */
  readonly day: string | null;
}

/** Finds everything from unit `first` up to `last` that may be a value of the column, ordered by start. */
export type FindCandidates = (text: FoldedText, first: number, last: number) => readonly Candidate[];

export function createCandidateFinder(column: CombinationColumn): FindCandidates {
  const { values, lengths } = column;
  if (values === 'date') return findDates;
  if (values === 'tail') return (text, first, last) => findTails(text, first, last, lengths);
  const gate = createGate(column);
  const isName = values === 'name';
  return (text, first, last) => {
    const found: Candidate[] = [];
    const take = (from: number, to: number, rolled: number): void => {
      found.push({ ...stretch(text, from, to), rolled, day: null });
    };
    if (isName) eachWordRun(text, first, last, (from, to) => eachCandidate(text, gate, from, to, take));
    else eachCandidate(text, gate, first, last, take);
    return found;
  };
}

/**
 * True when every value of the column has digits, so that ordinary chat holds nothing that may be one. A search
 * starts from such a column; without one, any two words might be a match.
 */
export function isAnchor(column: CombinationColumn): boolean {
  return column.values === 'date' || column.values === 'tail' || createGate(column).needsDigit;
}

export function valueOf(text: FoldedText, { from, to, day }: Candidate): string {
  return day ?? foldedSlice(text, from, to);
}

/** Stretches without a digit: names in combinations hold none, and a text full of numbers costs nothing. */
function eachWordRun(
  text: FoldedText,
  first: number,
  last: number,
  visit: (from: number, to: number) => void,
): void {
  let from = first;
  for (let at = first; at <= last; at += 1) {
    if (at < last && !isDigit(text.units[at])) continue;
    if (at > from) visit(from, at);
    from = at + 1;
  }
}

function findDates(text: FoldedText, first: number, last: number): Candidate[] {
  return datesIn(text, first, last).flatMap(({ from, to, values }) =>
    values.map((day) => ({ ...stretch(text, from, to), rolled: rollAll(day), day })),
  );
}

/** The last digits of every number that is long enough, whether or not the rest of it is there. */
function findTails(text: FoldedText, first: number, last: number, lengths: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  let digits = 0;
  for (let at = first; at < last; at += 1) {
    const flags = text.flags[at] ?? 0;
    if ((flags & FAR) !== 0) digits = 0;
    digits = isDigit(text.units[at]) ? digits + 1 : 0;
    if ((flags & END) === 0) continue;
    for (const length of lengths) {
      if (digits < length) continue;
      const from = at + 1 - length;
      found.push({
        ...stretch(text, from, at + 1),
        rolled: rollAll(foldedSlice(text, from, at + 1)),
        day: null,
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function stretch(
  text: FoldedText,
  from: number,
  to: number,
): Pick<Candidate, 'from' | 'to' | 'start' | 'end'> {
  return { from, to, start: text.starts[from] ?? 0, end: originalEnd(text, to - 1) };
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x30 && unit <= 0x39;
}
