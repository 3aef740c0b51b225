import { buildFor } from '../../scripts/build.ts';
import type { BrowserName } from '../browser/browser.ts';
import { launch, type Session } from '../browser/session.ts';
import { benchMatrix, matrixGoals } from './matrix.ts';
import { benchRandom, randomGoals } from './random.ts';
import { figure, progress, report, type Figure, type Goal, type Taken } from './report.ts';
import { benchSize, benchTiming, sizeGoals, timingGoals } from './timing.ts';

const builds = { chromium: 'chrome', firefox: 'firefox' } as const;
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

const at = process.argv.indexOf('--seed');
const seed = at < 0 ? Math.floor(Math.random() * 2 ** 31) : Number(process.argv[at + 1]);

const onlyAt = process.argv.indexOf('--only');
/** Part of the name of what is to be taken, for work on one part; the others then count as not taken. */
const only = onlyAt < 0 ? undefined : process.argv[onlyAt + 1];

const figures: Figure[] = [];
const notes: string[] = [];

/** When a part fails, each of its figures is one that could not be taken, never one that is left out. */
async function take(name: string, goals: readonly Goal[], part: () => Promise<Taken>): Promise<void> {
  let values: Taken['values'] = [];
  progress(`${name} …`);
  try {
    if (only !== undefined && !name.includes(only))
      throw new Error(`left out, as --only ${only} was asked for`);
    const taken = await part();
    values = taken.values;
    notes.push(...taken.notes);
  } catch (error) {
    notes.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  figures.push(...goals.map((goal, index) => figure(goal, values[index] ?? null)));
}

for (const browser of browsers) await buildFor(builds[browser]);
const dirs = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const guarded = (browser: BrowserName) => (): Promise<Session> =>
  launch({ browser, extensionDir: dirs[browser] });
const bare = (browser: BrowserName) => (): Promise<Session> => launch({ browser });

await take('size', sizeGoals, () => benchSize(dirs.chromium));
// Times are taken alone on the machine, everything else side by side.
for (const browser of browsers) {
  await take(`timing in ${browser}`, timingGoals(browser), () =>
    benchTiming(browser, guarded(browser), bare(browser)),
  );
}
await Promise.all(
  browsers.map((browser) =>
    take(`random in ${browser}`, randomGoals(browser, seed), () =>
      benchRandom(browser, guarded(browser), seed),
    ),
  ),
);
await Promise.all(
  browsers.map((browser) =>
    take(`matrix in ${browser}`, matrixGoals(browser), () => benchMatrix(browser, guarded(browser))),
  ),
);

report(figures, notes);
// A browser that hangs while it closes must not keep the figures back.
process.exit();
