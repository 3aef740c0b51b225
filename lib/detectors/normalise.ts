import { decimalDigitValue } from './decimal-digits';
import { CHANGE, DROP, KEEP } from './engine/characters';
import { straighten } from './engine/look-alikes';

/**
 * A text as the detectors read it: digits of every script as ASCII, exotic spaces and dashes as the plain
 * ones, invisible characters left out. Positions in `text` are not positions in `original`: go through
 * `originalStart` and `originalEnd`.
 */
export interface NormalisedText {
  readonly original: string;
  readonly text: string;
  /** Start in `original` of every UTF-16 unit of `text`; null when the two are equally long. */
  readonly starts: Uint32Array | null;
  /** End in `original` of every UTF-16 unit of `text`; null when the two are equally long. */
  readonly ends: Uint32Array | null;
}

const NON_ASCII = /[^\0-\x7f]/u;

/**
 * Reads a text for the detectors, in linear time; a text with nothing to change is used as it is.
 * @param original any string, lone surrogates included.
 * @returns never throws.
 */
export function normalise(original: string): NormalisedText {
  const from = original.search(NON_ASCII);
  if (from < 0) return unchanged(original);
  const first = firstToChange(original, from);
  if (first === original.length) return { ...unchanged(original), text: straighten(original) };
  const starts = new Uint32Array(original.length);
  const ends = new Uint32Array(original.length);
  const pieces: string[] = [];
  let length = 0;
  let keptFrom = 0;
  for (let at = 0; at < original.length;) {
    const unit = original.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit <= 0xdbff;
    const code = isPair ? (original.codePointAt(at) ?? unit) : unit;
    const units = code > 0xffff ? 2 : 1;
    const change = units === 2 ? changeOfPair(code) : (CHANGE[unit] ?? KEEP);
    if (change === KEEP) {
      for (let kept = at; kept < at + units; kept += 1) {
        starts[length] = kept;
        ends[length] = kept + 1;
        length += 1;
      }
    } else {
      pieces.push(original.slice(keptFrom, at));
      keptFrom = at + units;
      if (change !== DROP) {
        pieces.push(String.fromCharCode(change));
        starts[length] = at;
        ends[length] = at + units;
        length += 1;
      }
    }
    at += units;
  }
  pieces.push(original.slice(keptFrom));
  return { original, text: straighten(pieces.join('')), starts, ends };
}

function unchanged(original: string): NormalisedText {
  return { original, text: original, starts: null, ends: null };
}

/** Where the span that begins at `index` of the normalised text begins in the original, in UTF-16 units. */
export function originalStart(text: NormalisedText, index: number): number {
  return text.starts?.[index] ?? index;
}

/** Where the span that ends before `index` of the normalised text ends in the original; `index` at least 1. */
export function originalEnd(text: NormalisedText, index: number): number {
  return text.ends?.[index - 1] ?? index;
}

function firstToChange(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (CHANGE[unit] !== KEEP) return at;
    if (unit >= 0xd800 && unit <= 0xdbff && changeOfPair(text.codePointAt(at) ?? unit) !== KEEP) return at;
  }
  return text.length;
}

/** Mathematical and other digits outside the first plane. */
function changeOfPair(code: number): number {
  if (code >= 0xe0000 && code <= 0xe0fff) return DROP;
  const digit = code <= 0xffff ? null : decimalDigitValue(code);
  return digit === null ? KEEP : 0x30 + digit;
}
