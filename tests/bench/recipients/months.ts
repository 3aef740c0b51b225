import { atLeast, atMost, quantile, type Goal, type Taken } from '../report.ts';
import { COUNTED_DAYS, month } from './month.ts';
import { createRandom } from './random.ts';
import { type Played, replay } from './replay.ts';

const SEEDS = 20;
const MISHAPS = 3;

export function monthGoals(name: string): Goal[] {
  return [
    atLeast(SEEDS, 'months', `${name}: months replayed`),
    atMost(1, 'prompts', `${name}: prompts a day, p95`),
    atMost(1, 'prompts', `${name}: prompts a day, p95 of the worst month`),
    atLeast(SEEDS * MISHAPS, 'sends', `${name}: misdirected sends that were caught`),
  ];
}

/** @param warmUpDays how long the extension has been there before the month. */
export function benchMonths(name: string, seed: number, warmUpDays: number): Taken {
  const perDay: number[] = [];
  const worst: number[] = [];
  const hints: number[] = [];
  const reasons = new Map<string, number>();
  const missed: string[] = [];
  const kinds = new Map<string, { caught: number; all: number }>();
  for (let run = 0; run < SEEDS; run += 1) {
    const random = createRandom(seed + run);
    const played = replay(month(random, warmUpDays), random).filter(({ day }) => day >= warmUpDays);
    const days = Array.from({ length: COUNTED_DAYS }, (_, day) => countPrompts(played, day + warmUpDays));
    perDay.push(...days.map(({ prompts }) => prompts));
    hints.push(...days.map(({ hints }) => hints));
    worst.push(
      quantile(
        days.map(({ prompts }) => prompts),
        0.95,
      ) ?? Infinity,
    );
    for (const { message, isPrompt, signals } of played) {
      if (message.mishap) {
        const kind = kinds.get(message.mishap) ?? { caught: 0, all: 0 };
        kinds.set(message.mishap, { caught: kind.caught + Number(isPrompt), all: kind.all + 1 });
        if (!isPrompt) missed.push(`  missed (seed ${seed + run}): ${message.mishap}; ${signals.join(', ')}`);
      } else if (isPrompt) {
        const reason = signals.filter((one) => !one.endsWith('(weak)')).join(' + ');
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    }
  }
  const caught = [...kinds.values()].reduce((sum, kind) => sum + kind.caught, 0);
  const mean = (all: readonly number[]): string => (all.reduce((a, b) => a + b, 0) / all.length).toFixed(2);
  const notes = [
    `${name}: seeds ${seed} to ${seed + SEEDS - 1}; ${mean(perDay)} prompts and ${mean(hints)} hints a day on average`,
    ...[...kinds].map(([kind, { caught: some, all }]) => `  ${kind}: ${some} of ${all} caught`),
    ...missed,
    ...[...reasons]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 6)
      .map(([reason, count]) => `  ${count} prompts on right sends: ${reason}`),
  ];
  const values = [SEEDS, quantile(perDay, 0.95), Math.max(...worst), caught];
  return { values, notes };
}

/** A prompt about a send that goes astray is not one too many, but the person sees it all the same. */
function countPrompts(played: readonly Played[], day: number): { prompts: number; hints: number } {
  const own = played.filter((one) => one.day === day);
  const prompts = own.filter(({ isPrompt }) => isPrompt).length;
  return { prompts, hints: own.length - prompts };
}
