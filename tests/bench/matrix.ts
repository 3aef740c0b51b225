import { createContext } from '../browser/context.ts';
import { runCase, type Wrong } from '../browser/matrix/run-case.ts';
import { allVariants, sendPaths, type PageVariant } from '../browser/matrix/table.ts';
import type { BrowserName, Session } from '../browser/session.ts';
import { figure, progress, type Figure } from './report.ts';

/** Browsers of one kind that play cases side by side. */
const SIDE_BY_SIDE = 3;

const promises: readonly (readonly [Wrong, string])[] = [
  ['leak', 'leaks'],
  ['double', 'double sends'],
  ['lost', 'lost or altered texts'],
  ['prompt-on-clean', 'prompts on clean sends'],
  ['broken', 'cases that could not be played'],
];

/** Every path with every trigger on every generation and in every language, in one browser. */
export async function benchMatrix(
  browser: BrowserName,
  start: () => Promise<Session>,
): Promise<{ figures: Figure[]; notes: string[] }> {
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
    progress(`${browser} matrix: ${played} of ${sendPaths.length * allVariants.length} cases`);
  }

  async function work(): Promise<void> {
    const session = await start();
    for (let variant = queue.shift(); variant; variant = queue.shift()) await playVariant(variant, session);
    await session.close();
  }

  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  const total = sendPaths.length * allVariants.length;
  const figures = promises.map(([wrong, name]) =>
    figure(`matrix ${name} (${browser})`, played === total ? (counts.get(wrong) ?? 0) : null, 'cases', {
      atMost: 0,
    }),
  );
  return {
    figures: [figure(`matrix cases (${browser})`, played, 'cases', { atLeast: total }), ...figures],
    notes,
  };
}
