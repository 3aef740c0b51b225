import type { Match } from '../model/finding';

const CONFIDENCE_ORDER = { low: 0, medium: 1, high: 2 } as const;

/**
 * Leaves one match where several overlap: the one that can be removed, then the surer, then the longer.
 * It takes over the whole stretch that the others claimed, so that nothing of them is left when it is
 * removed.
 * @returns a new array ordered by start; matches of equal rank keep the order of the registry.
 */
export function resolveOverlaps(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start);
  const result: Match[] = [];
  for (const match of sorted) {
    const previous = result.at(-1);
    if (previous === undefined || match.start >= previous.end) {
      result.push(match);
      continue;
    }
    const kept = outranks(match, previous) ? match : previous;
    const start = Math.min(previous.start, match.start);
    const end = Math.max(previous.end, match.end);
    result[result.length - 1] = { ...kept, start, end };
  }
  return result;
}

function outranks(candidate: Match, holder: Match): boolean {
  return rank(candidate) > rank(holder);
}

function rank(match: Match): number {
  const removable = match.replacement === '' ? 0 : 1;
  const validated = match.validated ? 1 : 0;
  const certainty = removable * 8 + CONFIDENCE_ORDER[match.confidence] * 2 + validated;
  // Length decides last: no text is as long as one step of certainty is worth.
  return certainty * 2 ** 32 + (match.end - match.start);
}
