/** Milliseconds that `work` takes once. */
export function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Collects garbage where Node was started so that it can, so that nobody pays for what came before. */
export function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

/** More rounds than fit into this are not needed: what takes so long is disturbed by nothing. */
const LONG_ENOUGH = 5000;

/**
 * The least of several rounds: what else the machine does can only make a round longer.
 * @returns milliseconds of the fastest round.
 */
export function fastest(rounds: number, work: () => void): number {
  let least = Infinity;
  let spent = 0;
  for (let round = 0; round < rounds && spent < LONG_ENOUGH; round += 1) {
    collect();
    const taken = time(work);
    spent += taken;
    least = Math.min(least, taken);
  }
  return least;
}
