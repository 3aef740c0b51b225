import type { Hash64 } from './keyed-hash';

/** Bytes that one hash takes: 64 bits for values, 48 for fingerprints, which are many and long. */
export type HashBytes = 6 | 8;

/** Hashes in rising order. */
export interface HashList {
  readonly highs: Uint32Array;
  readonly lows: Uint32Array | Uint16Array;
  /** Right shift that makes the list's low part out of the 32 low bits of a hash. */
  readonly shift: 0 | 16;
}

/** Reads big-endian hashes. `bytes.length` must be a multiple of `width`. */
export function readHashes(bytes: Uint8Array, width: HashBytes): HashList {
  const count = bytes.length / width;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const highs = new Uint32Array(count);
  const lows = width === 8 ? new Uint32Array(count) : new Uint16Array(count);
  for (let index = 0, at = 0; index < count; index += 1, at += width) {
    highs[index] = view.getUint32(at);
    lows[index] = width === 8 ? view.getUint32(at + 4) : view.getUint16(at + 4);
  }
  return { highs, lows, shift: width === 8 ? 0 : 16 };
}

/** Index of the first entry that is lower than the one before it (or equal, unless `repeats`); -1 when in order. */
export function firstOutOfOrder({ highs, lows }: HashList, repeats: boolean): number {
  for (let index = 1; index < highs.length; index += 1) {
    const step = (highs[index] ?? 0) - (highs[index - 1] ?? 0) || (lows[index] ?? 0) - (lows[index - 1] ?? 0);
    if (step < 0 || (step === 0 && !repeats)) return index;
  }
  return -1;
}

/** Index of the first entry equal to the hash; -1 when there is none. */
export function indexOf({ highs, lows, shift }: HashList, hash: Hash64): number {
  const { high } = hash;
  const low = hash.low >>> shift;
  let from = 0;
  let to = highs.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const step = (highs[middle] ?? 0) - high || (lows[middle] ?? 0) - low;
    if (step < 0) from = middle + 1;
    else to = middle;
  }
  return highs[from] === high && lows[from] === low ? from : -1;
}
