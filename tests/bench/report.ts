/** One measured figure beside what it must reach. `value` is null when it could not be taken. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly goal: string;
  readonly ok: boolean;
}

/** A figure that is going to be taken, known before it is, so that it is never left out. */
export interface Goal {
  readonly name: string;
  readonly unit: string;
  readonly sign: '<=' | '>=';
  readonly limit: number;
}

export function atMost(limit: number, unit: string, name: string): Goal {
  return { name, unit, sign: '<=', limit };
}

export function atLeast(limit: number, unit: string, name: string): Goal {
  return { name, unit, sign: '>=', limit };
}

/** What a part of a bench took: values in the order of its goals, null for one that could not be taken. */
export interface Taken {
  readonly values: readonly (number | null)[];
  readonly notes: readonly string[];
}

export function figure({ name, unit, sign, limit }: Goal, value: number | null): Figure {
  const ok = value !== null && (sign === '<=' ? value <= limit : value >= limit);
  return { name, value: value === null ? null : round(value), unit, goal: `${sign} ${limit}`, ok };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Value at a share of the sorted samples, from 0 to 1. */
export function quantile(samples: readonly number[], share: number): number | null {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? null;
}

/** Prints a table, or one JSON array; the exit code tells whether all are as they must be. */
export function report(figures: readonly Figure[], notes: readonly string[]): void {
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
  else {
    const rows = figures.map(({ name, value, unit, goal, ok }) => [
      ok ? 'ok' : 'NOT OK',
      name,
      value === null ? 'not taken' : `${value}`,
      unit,
      goal,
    ]);
    const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    for (const row of rows) console.log(row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
    for (const note of notes) console.log(note);
  }
  process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
}

/** Progress, kept apart from the figures. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
