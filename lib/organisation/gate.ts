import { BEGIN, END, FAR, type FoldedText } from './fold';
import { roll } from './keyed-hash';

/** Longest compact form of a value that may stand in a table; a text of 99 and more is a document. */
export const LONGEST_VALUE = 98;

/** What values look like, so that only what looks like one is hashed. */
export interface GateDescription {
  /** "AA999999": A a letter, 9 a digit, * either. Empty where only the length counts. */
  readonly shapes: readonly string[];
  /** Lengths of the compact form; not read where there are shapes. */
  readonly lengths: readonly number[];
}

export interface Gate {
  /** By length: 0 no, 1 yes, 2 look at the shapes. */
  readonly byLength: Uint8Array;
  readonly longest: number;
  readonly shapes: ReadonlyMap<number, readonly string[]>;
  /** True when no value is without a digit. */
  readonly needsDigit: boolean;
}

export function createGate({ shapes, lengths }: GateDescription): Gate {
  const byLength = new Uint8Array(LONGEST_VALUE + 1);
  const grouped = new Map<number, string[]>();
  if (shapes.length === 0) for (const length of lengths) byLength[length] = 1;
  for (const shape of shapes) {
    byLength[shape.length] = 2;
    grouped.set(shape.length, [...(grouped.get(shape.length) ?? []), shape]);
  }
  return {
    byLength,
    longest: Math.max(
      0,
      byLength.findLastIndex((kind) => kind > 0),
    ),
    shapes: grouped,
    needsDigit: shapes.length > 0 && shapes.every((shape) => shape.includes('9')),
  };
}

/** The shape of a folded value. */
export function shapeOf(value: string): string {
  return value.replace(/[^0-9]/gu, 'A').replace(/[0-9]/gu, '9');
}

/** True when the folded units from `from` up to `to` look like a value. */
export function passes(gate: Gate, { units }: FoldedText, from: number, to: number): boolean {
  const kind = gate.byLength[to - from];
  if (kind !== 2) return kind === 1;
  return (gate.shapes.get(to - from) ?? []).some((shape) => fits(shape, units, from));
}

function fits(shape: string, units: Uint16Array, from: number): boolean {
  for (let at = 0; at < shape.length; at += 1) {
    const wanted = shape.charCodeAt(at);
    if (wanted === 0x2a) continue;
    const unit = units[from + at] ?? 0;
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (isDigit !== (wanted === 0x39)) return false;
  }
  return true;
}

/**
 * Calls `visit` for everything from unit `first` up to `last` that begins and ends where a word does and that
 * passes the gate; `rolled` is its rolling hash.
 */
export function eachCandidate(
  text: FoldedText,
  gate: Gate,
  first: number,
  last: number,
  visit: (from: number, to: number, rolled: number) => void,
): void {
  const { units, flags } = text;
  const { byLength, longest } = gate;
  for (let from = first; from < last; from += 1) {
    if (((flags[from] ?? 0) & BEGIN) === 0) continue;
    const end = Math.min(last, from + longest);
    let rolled = 0;
    for (let at = from; at < end; at += 1) {
      const flag = flags[at] ?? 0;
      if (at > from && (flag & FAR) !== 0) break;
      rolled = roll(rolled, units[at] ?? 0);
      if ((flag & END) === 0 || byLength[at + 1 - from] === 0) continue;
      if (passes(gate, text, from, at + 1)) visit(from, at + 1, rolled);
    }
  }
}
