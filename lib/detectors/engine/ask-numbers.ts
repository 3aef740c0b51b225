import type { NumberDetector, ScanView } from '../detector';
import { type Budget, NUMBER_COST, spend } from './budget';
import { CLASS, DIGIT } from './characters';
import { wordsAround } from './evidence';
import type { Found } from './found';
import type { Seen } from './pass';
import type { Plan } from './plan';

/** Asks the number detectors about the words with digits from `from` to `to`, which have `total` characters. */
export function askNumbers(
  plan: Plan,
  seen: Seen,
  view: ScanView,
  from: number,
  to: number,
  total: number,
  budget: Budget,
  found: Found[],
): void {
  const { values } = seen.groups;
  for (let at = from; at < to; at += 2) {
    const start = values[at] ?? 0;
    if (CLASS[view.text.charCodeAt(start)] !== DIGIT) continue;
    const hit = { start, end: values[at + 1] ?? 0 };
    for (let index = 0; index < plan.numbers.length; index += 1) {
      const { atLeast, type, find } = plan.numbers[index] as NumberDetector;
      if (total < atLeast || !spend(budget, start, NUMBER_COST)) continue;
      const spans = find(view, hit, (from, end) => wordsAround(plan, seen, index, from, end));
      if (spans === null) continue;
      budget.credit += NUMBER_COST;
      for (const span of 'start' in spans ? [spans] : spans) {
        found.push({ ...span, type: span.type ?? type, distance: null, isLabelled: false });
      }
    }
  }
}
