import {
  DIGIT,
  DROPPED,
  LONG,
  SEPARATOR,
  SINGLE,
  foldPair,
  foldUnit,
  foldedLong,
  kindOf,
} from './fold-character';

/** A value may begin at this unit. */
export const BEGIN = 1;
/** A value may end behind this unit. */
export const END = 2;
/** More separators stand before this unit than between the groups of one value. */
export const FAR = 4;

/** No unit stands right before. */
const NOTHING = 0;

/** Separators between two groups of one value, at most: " - ", a line break with a quotation mark and a space. */
const MOST_BETWEEN = 4;

/**
 * A text with only its letters and digits left: case, accents, look-alikes, white space and punctuation do not
 * count. What a unit becomes depends on nothing around it, so any part of a text folds to a part of the folded text.
 */
export interface FoldedText {
  readonly original: string;
  readonly length: number;
  /** Valid up to `length`, like the two below. */
  readonly units: Uint16Array;
  /** Where each unit begins in the original, in UTF-16 units. */
  readonly starts: Uint32Array;
  /** BEGIN, END and FAR. */
  readonly flags: Uint8Array;
  readonly hasDigits: boolean;
}

/** Folds a text in linear time. Lone surrogates count as separators. Never throws. */
export function fold(original: string): FoldedText {
  const writer = new Writer(original.length);
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const code = original.codePointAt(at) ?? unit;
      if (code <= 0xffff) writer.separate();
      else {
        writer.take(foldPair(code), code, at);
        at += 1;
      }
    } else writer.take(foldUnit(unit), unit, at);
  }
  return writer.finish(original);
}

/** Where the folded unit at `index` ends in the original. */
export function originalEnd({ original, starts }: FoldedText, index: number): number {
  const start = starts[index] ?? 0;
  return start + ((original.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

/** The folded units from `from` up to, not including, `to`. */
export function foldedSlice({ units }: FoldedText, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(from, to));
}

class Writer {
  private units: Uint16Array;
  private starts: Uint32Array;
  private flags: Uint8Array;
  private length = 0;
  private between = MOST_BETWEEN + 1;
  private last = NOTHING;
  private changes = 0;
  private changeAt = 0;
  private hasDigits = false;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.flags = new Uint8Array(capacity);
  }

  take(folded: number, code: number, at: number): void {
    if (folded === SEPARATOR) return this.separate();
    if (folded === DROPPED) return;
    if (folded !== LONG) return this.begin(folded, at);
    const long = foldedLong(code);
    this.begin(long.charCodeAt(0), at);
    for (let index = 1; index < long.length; index += 1) this.push(long.charCodeAt(index), at, 0);
  }

  separate(): void {
    if (this.last !== NOTHING) this.endRun();
    this.last = NOTHING;
    this.between += 1;
  }

  finish(original: string): FoldedText {
    this.separate();
    const { length, units, starts, flags, hasDigits } = this;
    return { original, length, units, starts, flags, hasDigits };
  }

  private begin(unit: number, at: number): void {
    const kind = kindOf(unit);
    if (kind === DIGIT) this.hasDigits = true;
    let flags = 0;
    if (this.last === NOTHING) flags = this.between > MOST_BETWEEN ? BEGIN | FAR : BEGIN;
    else if (kind === SINGLE || this.last === SINGLE) {
      this.endRun();
      flags = BEGIN;
    } else if (kind !== this.last) {
      this.changes += 1;
      this.changeAt = this.length;
    }
    this.between = 0;
    this.last = kind;
    this.push(unit, at, flags);
  }

  /**
   * "acct12345678" and "250eur" hold a number that stands for itself; inside "3f12345678ab", which changes
   * more than once, a number is only a part of a code.
   */
  private endRun(): void {
    this.mark(this.length - 1, END);
    if (this.changes === 1) {
      this.mark(this.changeAt - 1, END);
      this.mark(this.changeAt, BEGIN);
    }
    this.changes = 0;
  }

  private mark(index: number, flag: number): void {
    this.flags[index] = (this.flags[index] ?? 0) | flag;
  }

  private push(unit: number, at: number, flags: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = at;
    this.flags[this.length] = flags;
    this.length += 1;
  }

  /** Only for texts with ligatures: everywhere else the folded text is no longer than the original. */
  private grow(): void {
    const capacity = this.length * 2 + 16;
    const { units, starts, flags } = this;
    this.units = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.units.set(units);
    this.starts.set(starts);
    this.flags.set(flags);
  }
}
