import { mayHold } from './filter';
import { type FoldedText, foldedSlice, originalEnd } from './fold';
import { createGate, eachCandidate } from './gate';
import { indexOf } from './hash-list';
import type { LoadedTable } from './parse-table';
import { type Stretch, mergeOverlapping } from './match';
import type { ExactTable } from './table';

/** Whether slow hashes may be worked out now (tens of milliseconds each) or only remembered. */
export type SlowHashing = 'remembered' | 'now';

export type FindStretches = (text: FoldedText, slow: SlowHashing) => readonly Stretch[];

/** New slow hashes for one text, at most: a text full of numbers must not block a send for seconds. */
const MOST_SLOW = 8;
/** Answers kept for one table; then all are forgotten. */
const MOST_REMEMBERED = 2000;

/** Finds the values of one table. */
export function createExactFinder(loaded: LoadedTable, { slow, shapes, lengths }: ExactTable): FindStretches {
  const { keyed, filter, hashes } = loaded;
  const gate = createGate({ shapes, lengths });
  const isSlowValue = slow === undefined ? null : createSlowLookup(loaded, slow);

  return (text, slowHashing) => {
    if (gate.needsDigit && !text.hasDigits) return [];
    const found: Stretch[] = [];
    let budget = slowHashing === 'now' ? MOST_SLOW : 0;
    eachCandidate(text, gate, 0, text.length, (from, to, rolled) => {
      if (isSlowValue) {
        const answer = isSlowValue(foldedSlice(text, from, to), budget > 0);
        if (answer.worked) budget -= 1;
        if (!answer.holds) return;
      } else {
        if (!mayHold(filter, keyed.seeds, rolled)) return;
        if (indexOf(hashes, keyed.hash('value', foldedSlice(text, from, to))) < 0) return;
      }
      found.push({ start: text.starts[from] ?? 0, end: originalEnd(text, to - 1) });
    });
    return mergeOverlapping(found);
  };
}

type SlowLookup = (value: string, mayWork: boolean) => { readonly holds: boolean; readonly worked: boolean };

function createSlowLookup({ keyed, hashes }: LoadedTable, cost: number): SlowLookup {
  const remembered = new Map<string, boolean>();
  return (value, mayWork) => {
    const known = remembered.get(value);
    if (known !== undefined || !mayWork) return { holds: known ?? false, worked: false };
    const holds = indexOf(hashes, keyed.slowHash(value, cost)) >= 0;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(value, holds);
    return { holds, worked: true };
  };
}
