import { mix } from './keyed-hash';

/** Bits per value, with two of them set: about one other value in twenty passes. */
const BITS_PER_VALUE = 8;

/** Length in bytes of the filter for `count` values. */
export function filterSize(count: number): number {
  return Math.max(8, Math.ceil((count * BITS_PER_VALUE) / 8));
}

/** True when the value with this rolling hash may be in the table; false is certain. */
export function mayHold(filter: Uint8Array, seeds: readonly [number, number], rolled: number): boolean {
  const bits = filter.length * 8;
  const first = mix(rolled ^ seeds[0]) % bits;
  if (((filter[first >>> 3] ?? 0) & (1 << (first & 7))) === 0) return false;
  const second = mix(rolled ^ seeds[1]) % bits;
  return ((filter[second >>> 3] ?? 0) & (1 << (second & 7))) !== 0;
}

/** Adds the value with this rolling hash. */
export function addTo(filter: Uint8Array, seeds: readonly [number, number], rolled: number): void {
  for (const seed of seeds) {
    const bit = mix(rolled ^ seed) % (filter.length * 8);
    filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
}
