import type { BrowserName } from './browser.ts';
import type { Context } from './context.ts';

/** One browser test; it fails by throwing. */
export interface BrowserTest {
  readonly name: string;
  /** The only browser that can play it, where there is a reason. */
  readonly only?: BrowserName;
  readonly run: (context: Context) => Promise<void>;
}

/** @throws with what was expected when it does not hold. */
export function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`expected: ${what}`);
}

export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: expected ${should}, was ${is}`);
}
