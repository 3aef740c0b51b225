import fc from 'fast-check';
import { createContext } from '../browser/context.ts';
import type { BrowserName } from '../browser/browser.ts';
import type { Session } from '../browser/session.ts';
import { actionArbitrary, playAction, type Violation } from './random-actions.ts';
import { atLeast, atMost, progress, type Goal, type Taken } from './report.ts';

const SEQUENCES = 42;
const STEPS = 50;

const kinds: readonly (readonly [Violation['what'], string])[] = [
  ['leak', 'leaks'],
  ['double', 'double sends'],
  ['lost', 'lost or altered texts'],
  ['prompt-on-clean', 'prompts on clean sends'],
  ['broken', 'steps that could not be played'],
];

export function randomGoals(browser: BrowserName, seed: number): Goal[] {
  return [
    atLeast(2000, 'steps', `random steps (${browser})`),
    ...kinds.map(([, name]) => atMost(0, 'steps', `random ${name} (${browser}, seed ${seed})`)),
  ];
}

/** Random sequences of what a person does, each step compared with what must come of it. */
export async function benchRandom(
  browser: BrowserName,
  start: () => Promise<Session>,
  seed: number,
): Promise<Taken> {
  const session = await start();
  const context = createContext(session);
  const sequences = fc.sample(fc.array(actionArbitrary, { minLength: STEPS, maxLength: STEPS }), {
    numRuns: SEQUENCES,
    seed,
  });
  const violations: Violation[] = [];
  let steps = 0;
  for (const [at, sequence] of sequences.entries()) {
    const person = await context.open({}, true);
    for (const action of sequence) {
      const found = await playAction(person, action).catch((error: unknown): readonly Violation[] => [
        { what: 'broken', detail: `${JSON.stringify(action)}: ${String(error)}` },
      ]);
      steps += 1;
      violations.push(
        ...found.map((one) => ({ ...one, detail: `sequence ${at}, step ${steps}: ${one.detail}` })),
      );
    }
    if (at % 10 === 9) progress(`${browser} random: ${steps} steps`);
  }
  await session.close();
  const notes = [
    `${browser} random: seed ${seed}`,
    ...violations.map(({ what, detail }) => `${browser} random: ${what}: ${detail}`),
  ];
  const found = kinds.map(([kind]) => violations.filter(({ what }) => what === kind).length);
  return { values: [steps, ...found], notes };
}
