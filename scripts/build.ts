import { build } from 'wxt';
import { quietly } from './quietly.ts';

/** Browsers that get a build, each with its own manifest. */
export const targets = ['chrome', 'edge', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Builds the shipped extension into .output/TARGET-mv3. Says nothing unless something fails. */
export async function buildFor(target: Target): Promise<void> {
  await quietly(() => build({ browser: target, logger: quietLogger }));
}

const silent = (): void => undefined;
const loud = (...parts: unknown[]): void => console.error(...parts);
const quietLogger = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: loud,
  error: loud,
  fatal: loud,
};

if (process.argv[1]?.endsWith('build.ts')) {
  const wanted = process.argv[process.argv.indexOf('--browser') + 1];
  const chosen = targets.filter((target) => !process.argv.includes('--browser') || target === wanted);
  for (const target of chosen) await buildFor(target);
  console.log(`Built ${chosen.map((target) => `.output/${target}-mv3`).join(', ')}`);
}
