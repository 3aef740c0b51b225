import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { atMost, quantile, type Goal, type Taken } from '../report.ts';
import type { EngineFile } from './engine.ts';

export const startGoals: readonly Goal[] = [
  atMost(20, 'ms', 'engine loaded and first message scanned, in a fresh process'),
  atMost(15, 'MB', 'memory that the engine holds, after load and after 2,000 messages'),
];

interface Probe {
  readonly loaded: number;
  readonly first: number;
  readonly afterLoad: number;
  readonly afterUse: number;
}

const STARTS = 15;

/** Each start is a process of its own; the median tells, as a machine is never quite alone. */
export function benchStart(engine: EngineFile): Taken {
  const script = fileURLToPath(new URL('start-probe.mjs', import.meta.url));
  const args = ['--expose-gc', script, pathToFileURL(engine.path).href];
  const probes = Array.from(
    { length: STARTS },
    () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Probe,
  );
  const median = (of: keyof Probe): number =>
    quantile(
      probes.map((probe) => probe[of]),
      0.5,
    ) ?? NaN;
  const megabytes = (of: 'afterLoad' | 'afterUse'): number => median(of) / 1e6;
  return {
    values: [median('first'), Math.max(megabytes('afterLoad'), megabytes('afterUse'))],
    notes: [
      `start: module loaded after ${median('loaded').toFixed(1)} ms; memory ${megabytes('afterLoad').toFixed(1)} MB after load, ${megabytes('afterUse').toFixed(1)} MB after use`,
      `the classifier is ${engine.size.toFixed(0)} kB, ${engine.zipped.toFixed(0)} kB gzipped`,
    ],
  };
}
