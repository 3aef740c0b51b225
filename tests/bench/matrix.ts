import { createContext } from '../browser/context.ts';
import { runCase, type Wrong } from '../browser/matrix/run-case.ts';
import { allVariants, sendPaths, type PageVariant } from '../browser/matrix/table.ts';
import type { BrowserName } from '../browser/browser.ts';
import type { Session } from '../browser/session.ts';
import { atLeast, atMost, progress, type Goal, type Taken } from './report.ts';

/** Browsers of one kind that play cases side by side. */
const SIDE_BY_SIDE = 3;

const promises: readonly (readonly [Wrong, string])[] = [
  ['leak', 'leaks'],
  ['double', 'double sends'],
  ['lost', 'lost or altered texts'],
  ['prompt-on-clean', 'prompts on clean sends'],
  ['broken', 'cases that could not be played'],
];

const total = sendPaths.length * allVariants.length;

export function matrixGoals(browser: BrowserName): Goal[] {
  return [
    atLeast(total, 'cases', `matrix cases (${browser})`),
    ...promises.map(([, name]) => atMost(0, 'cases', `matrix ${name} (${browser})`)),
  ];
}

/** Every path with every trigger on every generation and in every language, in one browser. */
export async function benchMatrix(browser: BrowserName, start: () => Promise<Session>): Promise<Taken> {
  const queue = [...allVariants];
  const counts = new Map<Wrong, number>();
  const notes: string[] = [];
  let played = 0;

  async function playVariant(variant: PageVariant, session: Session): Promise<void> {
    const context = createContext(session);
    // Pages with the same settings follow each other: a page is loaded once for all of its cases.
    const ordered = [...sendPaths].sort((a, b) =>
      JSON.stringify(a.knobs ?? {}).localeCompare(JSON.stringify(b.knobs ?? {})),
    );
    for (const path of ordered) {
      const person = await context.open({ ...variant, ...path.knobs }, path.freshPage);
      const { wrong } = await runCase(person, path, (on) => context.setAsking(on), false);
      played += 1;
      for (const { what, detail } of wrong) {
        counts.set(what, (counts.get(what) ?? 0) + 1);
        const note = `${browser} ${variant.generation} ${variant.language} ${path.path}, ${path.trigger}: ${what}: ${detail}`;
        notes.push(note);
        progress(note);
      }
    }
    progress(`${browser} matrix: ${played} of ${total} cases`);
  }

  async function work(): Promise<void> {
    const session = await start();
    for (let variant = queue.shift(); variant; variant = queue.shift()) await playVariant(variant, session);
    await session.close();
  }

  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  const found = promises.map(([wrong]) => (played === total ? (counts.get(wrong) ?? 0) : null));
  return { values: [played, ...found], notes };
}
