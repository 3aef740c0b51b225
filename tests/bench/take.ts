import { figure, progress, report, type Figure, type Goal, type Taken } from './report.ts';

/** Takes the parts of a bench in turn. */
export interface Bench {
  readonly take: (name: string, goals: readonly Goal[], part: () => Taken | Promise<Taken>) => Promise<void>;
  /** Figures that need no part of their own. */
  readonly add: (figures: readonly Figure[]) => void;
  readonly note: (...lines: readonly string[]) => void;
  readonly finish: () => void;
}

/** Value behind an option of this process, such as "--only"; undefined where it was not given. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/**
 * When a part fails, each of its figures is one that could not be taken, never one that is left out.
 * `--only` names a part, for work on it; the others then count as not taken.
 */
export function createBench(): Bench {
  const only = option('--only');
  const figures: Figure[] = [];
  const notes: string[] = [];
  return {
    take: async (name, goals, part) => {
      let values: Taken['values'] = [];
      if (only !== undefined && !only.split(',').includes(name))
        notes.push(`${name}: left out, as --only ${only} was asked for`);
      else {
        progress(`${name} …`);
        try {
          const taken = await part();
          values = taken.values;
          notes.push(...taken.notes);
        } catch (error) {
          notes.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        }
      }
      figures.push(...goals.map((goal, index) => figure(goal, values[index] ?? null)));
    },
    add: (more) => figures.push(...more),
    note: (...lines) => notes.push(...lines),
    finish: () => report(figures, notes),
  };
}
