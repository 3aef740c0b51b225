import { mix } from './keyed-hash';

/** At least; the next power of two is taken, so that no division is needed. */
const BITS_PER_VALUE = 12;
/** With four of 12 to 24 bits set for each value, one other value in 150 to 1,800 passes. */
const BITS_SET = 4;

/** Length in bytes of the filter for `count` values. */
export function filterSize(count: number): number {
  return 2 ** Math.max(3, Math.ceil(Math.log2((count * BITS_PER_VALUE) / 8)));
}

/** True when the value with this rolling hash may be in the table; false is certain. */
export function mayHold(filter: Uint8Array, seeds: readonly [number, number], rolled: number): boolean {
  const last = filter.length * 8 - 1;
  let at = mix(rolled ^ seeds[0]);
  if (!isSet(filter, at & last)) return false;
  const step = mix(rolled ^ seeds[1]) | 1;
  for (let count = 1; count < BITS_SET; count += 1) {
    at = (at + step) | 0;
    if (!isSet(filter, at & last)) return false;
  }
  return true;
}

/** Adds the value with this rolling hash. */
export function addTo(filter: Uint8Array, seeds: readonly [number, number], rolled: number): void {
  const last = filter.length * 8 - 1;
  let at = mix(rolled ^ seeds[0]);
  const step = mix(rolled ^ seeds[1]) | 1;
  for (let count = 0; count < BITS_SET; count += 1) {
    const bit = at & last;
    filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
    at = (at + step) | 0;
  }
}

function isSet(filter: Uint8Array, bit: number): boolean {
  return ((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}
