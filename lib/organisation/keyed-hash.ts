import { hmac } from '@noble/hashes/hmac.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** The first 64 bits of a hash. A table may keep fewer of `low`. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

/** Hashes of one table. Different purposes never share a hash: `purpose` is hashed in front of the value. */
export interface KeyedHash {
  readonly hash: (purpose: Purpose, value: string) => Hash64;
  /** Memory-hard; `cost` is the base-2 logarithm of scrypt's N, with r = 8 and p = 1. */
  readonly slowHash: (value: string, cost: number) => Hash64;
  /** Two numbers that say where the table's filter keeps its bits. */
  readonly seeds: readonly [number, number];
  readonly seal: (parts: readonly string[]) => Uint8Array;
}

export type Purpose = 'value' | 'slow' | 'combination' | 'fingerprint';

const PURPOSES: Readonly<Record<Purpose | 'seeds' | 'seal', number>> = {
  value: 1,
  slow: 2,
  combination: 3,
  fingerprint: 4,
  seeds: 5,
  seal: 6,
};

/** HMAC-SHA-256 with the key's two blocks worked out once. */
export function createKeyedHash(key: Uint8Array): KeyedHash {
  const base = hmac.create(sha256, key);
  const copy = hmac.create(sha256, key);
  const result = new Uint8Array(32);
  const view = new DataView(result.buffer);
  let input = new Uint8Array(256);

  const run = (purpose: number, value: string): void => {
    const length = 1 + value.length * 2;
    if (input.length < length) input = new Uint8Array(length * 2);
    input[0] = purpose;
    for (let at = 0, to = 1; at < value.length; at += 1, to += 2) {
      const unit = value.charCodeAt(at);
      input[to] = unit & 0xff;
      input[to + 1] = unit >>> 8;
    }
    base._cloneInto(copy);
    copy.update(input.subarray(0, length));
    copy.digestInto(result);
  };
  const first64 = (): Hash64 => ({ high: view.getUint32(0), low: view.getUint32(4) });

  run(PURPOSES.seeds, '');
  const seeds: readonly [number, number] = [view.getUint32(0), view.getUint32(4)];
  return {
    seeds,
    hash: (purpose, value) => {
      run(PURPOSES[purpose], value);
      return first64();
    },
    slowHash: (value, cost) => {
      const stretched = scrypt(value, key, { N: 2 ** cost, r: 8, p: 1, dkLen: 32 });
      run(PURPOSES.slow, String.fromCharCode(...stretched));
      return first64();
    },
    seal: (parts) => {
      const mac = hmac.create(sha256, key).update(Uint8Array.of(PURPOSES.seal));
      const encoder = new TextEncoder();
      for (const part of parts) mac.update(encoder.encode(`${part.length}:${part};`));
      return mac.digest().slice(0, 16);
    },
  };
}

/** Odd, with its bits spread: the base of the rolling hash over folded units. */
export const ROLLING_BASE = 0x9e3779b1 | 0;

/** Adds a unit to a rolling 32-bit hash. */
export function roll(hash: number, unit: number): number {
  return (Math.imul(hash, ROLLING_BASE) + unit + 1) | 0;
}

/** The rolling hash of a whole folded value; starts from `hash`. */
export function rollAll(value: string, hash = 0): number {
  let rolled = hash;
  for (let at = 0; at < value.length; at += 1) rolled = roll(rolled, value.charCodeAt(at));
  return rolled;
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
