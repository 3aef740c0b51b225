import { buildFor } from '../../scripts/build.ts';
import { launch, type BrowserName, type Session } from '../browser/session.ts';
import { benchMatrix } from './matrix.ts';
import { benchRandom } from './random.ts';
import { figure, progress, report, type Figure } from './report.ts';
import { benchSize, benchTiming } from './timing.ts';

const builds = { chromium: 'chrome', firefox: 'firefox' } as const;
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

const at = process.argv.indexOf('--seed');
const seed = at < 0 ? Math.floor(Math.random() * 2 ** 31) : Number(process.argv[at + 1]);

const onlyAt = process.argv.indexOf('--only');
/** Part of the name of what is to be taken, for work on one part; the others then count as not taken. */
const only = onlyAt < 0 ? undefined : process.argv[onlyAt + 1];

const figures: Figure[] = [];
const notes: string[] = [];

/** A part that fails as a whole is a figure that could not be taken, never one that is left out. */
async function take(
  name: string,
  part: () => Promise<{ figures: readonly Figure[]; notes: readonly string[] }>,
): Promise<void> {
  progress(`${name} …`);
  try {
    if (only !== undefined && !name.includes(only))
      throw new Error(`left out, as --only ${only} was asked for`);
    const taken = await part();
    figures.push(...taken.figures);
    notes.push(...taken.notes);
  } catch (error) {
    figures.push(figure(`${name}, all of its figures`, null, '', { atMost: 0 }));
    notes.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

for (const browser of browsers) await buildFor(builds[browser]);
const dirs = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const guarded = (browser: BrowserName) => (): Promise<Session> =>
  launch({ browser, extensionDir: dirs[browser] });
const bare = (browser: BrowserName) => (): Promise<Session> => launch({ browser });

await take('size', async () => ({ figures: [await benchSize(dirs.chromium)], notes: [] }));
// Times are taken alone on the machine, everything else side by side.
for (const browser of browsers) {
  await take(`timing in ${browser}`, () => benchTiming(browser, guarded(browser), bare(browser)));
}
await Promise.all(
  browsers.map((browser) => take(`random in ${browser}`, () => benchRandom(browser, guarded(browser), seed))),
);
await Promise.all(
  browsers.map((browser) => take(`matrix in ${browser}`, () => benchMatrix(browser, guarded(browser)))),
);

report(figures, notes);
// A browser that hangs while it closes must not keep the figures back.
process.exit();
