import { readRecords } from '../records.ts';
import { expect, expectEqual, type BrowserTest } from '../test.ts';
import { runCase } from './run-case.ts';
import { sendPaths, someVariants } from './table.ts';

/** When each case began, so that a record can be told to be of it. */
const begun: { readonly name: string; readonly at: number }[] = [];

/** Each path with each trigger on the newest page, and on a share of the other pages each. */
const cases: readonly BrowserTest[] = someVariants.flatMap((variant, index) =>
  sendPaths
    .filter((_, at) => index === 0 || (at + index) % 4 === 0)
    .map((path) => {
      const name = `${path.path}: ${path.trigger} (${variant.generation}, ${variant.language})`;
      return {
        name,
        run: async (context) => {
          begun.push({ name, at: Date.now() });
          const person = await context.open({ ...variant, ...path.knobs }, path.freshPage);
          const { wrong } = await runCase(person, path, (on) => context.setAsking(on));
          if (wrong.length > 0)
            throw new Error(wrong.map(({ what, detail }) => `${what}: ${detail}`).join('; '));
        },
      };
    }),
);

/** Played after all others, in the same browser. */
const nothingPassedUnseen: BrowserTest = {
  name: 'no text that the guard let go was taken for one that got past it',
  run: async (context) => {
    const records = await readRecords(context.session);
    expect(records.length > 0, 'records of what was held');
    const unseen = records.filter(
      ({ outcome, channel }) => outcome === 'passed-unguarded' && channel === 'text',
    );
    const during = unseen.map(({ at }) => begun.findLast((one) => one.at <= at)?.name);
    expectEqual(during, [], 'cases in which a text was recorded to have got past the guard');
  },
};

export const matrixTests: readonly BrowserTest[] = [...cases, nothingPassedUnseen];
