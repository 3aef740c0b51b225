import { ROLLING_BASE, mix, roll } from './keyed-hash';

/** Folded units of a text, valid up to `length`. */
export interface Units {
  readonly units: Uint16Array;
  readonly length: number;
}

/** How fingerprints are taken. */
export interface Winnowing {
  /** Units that one fingerprint covers. */
  readonly covers: number;
  /** Of so many neighbouring fingerprints, the one with the lowest hash is kept. */
  readonly window: number;
  /** Makes the choice different for each key. */
  readonly seed: number;
}

/**
 * Calls `visit` with the kept fingerprints of a text, in rising order: robust winnowing (Schleimer, Wilkerson,
 * Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003). Two texts that share a run of
 * `covers + window - 1` units keep a common fingerprint. Linear.
 */
export function winnow(
  { units, length }: Units,
  { covers, window, seed }: Winnowing,
  visit: (from: number, rolled: number) => void,
): void {
  if (length < covers) return;
  const leaving = powerOf(covers);
  const rolls = new Int32Array(window);
  const orders = new Uint32Array(window);
  let rolled = 0;
  for (let at = 0; at < covers - 1; at += 1) rolled = roll(rolled, units[at] ?? 0);
  let kept = -1;
  let lowest = 0;
  let slot = -1;
  for (let from = 0, last = length - covers; from <= last; from += 1) {
    rolled = roll(rolled, units[from + covers - 1] ?? 0);
    if (from > 0) rolled = (rolled - Math.imul(leaving, (units[from - 1] ?? 0) + 1)) | 0;
    slot = slot + 1 === window ? 0 : slot + 1;
    const order = mix(rolled ^ seed);
    rolls[slot] = rolled;
    orders[slot] = order;
    const isFull = from >= window - 1;
    if (kept >= 0 && kept > from - window) {
      // A tie keeps what is kept: a text of one repeated line gives few fingerprints.
      if (order >= lowest) continue;
      kept = from;
    } else {
      if (!isFull && from < last) continue;
      kept = lastLowest(orders, slot, Math.min(window, from + 1), from);
    }
    const keptSlot = (((slot - (from - kept)) % window) + window) % window;
    lowest = orders[keptSlot] ?? 0;
    visit(kept, rolls[keptSlot] ?? 0);
  }
}

/** Position of the last of the lowest orders among the newest `count`. */
function lastLowest(orders: Uint32Array, slot: number, count: number, from: number): number {
  let best = slot;
  let bestBack = 0;
  for (let back = 1, at = slot; back < count; back += 1) {
    at = at === 0 ? orders.length - 1 : at - 1;
    if ((orders[at] ?? 0) < (orders[best] ?? 0)) {
      best = at;
      bestBack = back;
    }
  }
  return from - bestBack;
}

function powerOf(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, ROLLING_BASE);
  return power;
}
