import { encodeWeights } from '../../lib/sentences/model.ts';
import { calibrate, crossJudge } from './calibrate.ts';
import type { Pattern } from './corpus.ts';
import { examplesOf, learn } from './learn.ts';
import { seededRandom } from './random.ts';

const seed = 20261125;
const largest = 43;

export interface Trained {
  /** The text of lib/sentences/weights.ts. */
  readonly source: string;
  /** For each topic, in their order, how it did on patterns it had not seen. */
  readonly report: ReturnType<typeof calibrate>;
}

/** Learns from the patterns in tests/corpora/sentences; the same bytes on every run. */
export function train(patterns: readonly Pattern[]): Trained {
  const report = calibrate(crossJudge(patterns, seededRandom(seed)));
  const { weights, scale } = learnWeights(patterns);
  return {
    source: sourceOf(
      weights,
      scale,
      report.map(({ threshold }) => threshold),
    ),
    report,
  };
}

/** The part of `train` that makes the weights, without judging how good they are. */
export function learnWeights(patterns: readonly Pattern[]): { weights: string; scale: number } {
  const random = seededRandom(seed + 1);
  const learned = learn(examplesOf(patterns, random), random);
  const scale = scaleOf(learned);
  const numbers = Int8Array.from(learned, (weight) =>
    Math.max(-largest, Math.min(largest, Math.round(weight / scale))),
  );
  return { weights: encodeWeights(numbers), scale };
}

/** The few largest weights are cut off, so that the many small ones are told apart. */
function scaleOf(learned: Float64Array): number {
  const sizes = learned
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const large = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  return Number((large / largest).toPrecision(4));
}

function sourceOf(text: string, scale: number, thresholds: readonly number[]): string {
  return [
    '// Written by `npm run train:sentences`; see docs/sentence-model.md.',
    `export const scale = ${scale};`,
    `export const thresholds: readonly number[] = [${thresholds.join(', ')}];`,
    'export const weights =',
    `  '${text.replace(/'/gu, "\\'")}';`,
    '',
  ].join('\n');
}
