import { atLeast, figure, type Figure, type Goal } from '../report.ts';
import { precision, recall, sum, type Counts, type Score } from './score.ts';

/** What a set of labelled texts must reach, for types with a verified check and for the others. */
const LIMITS = {
  validated: { precision: 0.97, recall: 0.95 },
  other: { precision: 0.9, recall: 0.85 },
} as const;

type Kind = keyof typeof LIMITS;

function goals(kind: Kind, what: string): [Goal, Goal] {
  const limits = LIMITS[kind];
  return [
    atLeast(limits.precision, 'share', `${what}: precision`),
    atLeast(limits.recall, 'share', `${what}: recall`),
  ];
}

/**
 * Figures of one set, overall and per type. Without a score (the set is not here) the overall ones stand as not taken.
 * @param isValidated whether findings of a type come with a verified check.
 */
export function labelledFigures(
  set: string,
  scored: Score | null,
  isValidated: (type: string) => boolean,
  onlyOverall = false,
): Figure[] {
  const types = scored ? [...scored.perType].sort(([a], [b]) => a.localeCompare(b)) : [];
  const kinds: readonly Kind[] = ['validated', 'other'];
  const overall = kinds.flatMap((kind) => {
    const counts = sum(
      types.filter(([type]) => isValidated(type) === (kind === 'validated')).map(([, one]) => one),
    );
    const what = kind === 'validated' ? 'all validated types' : 'all other types';
    return pair(goals(kind, `${set}, ${what}`), scored ? counts : null);
  });
  if (onlyOverall) return overall;
  const perType = types.flatMap(([type, counts]) =>
    pair(goals(isValidated(type) ? 'validated' : 'other', `${set}, ${type}`), counts),
  );
  return [...overall, ...perType];
}

function pair([first, second]: [Goal, Goal], counts: Counts | null): Figure[] {
  const recalled = counts && recall(counts);
  // Nothing found means nothing found wrongly; what was missed shows in the recall. Nothing to find and nothing
  // found wrongly is as it must be; something found wrongly is not.
  const precise = counts && (precision(counts) ?? 1);
  return [figure(first, precise), ...(counts && recalled === null ? [] : [figure(second, recalled)])];
}

/** Lists the mistakes, each with its text. */
export function listMistakes(set: string, { mistakes }: Score, limit: number): string[] {
  const shown = mistakes
    .slice(0, limit)
    .map(
      ({ kind, type, caseId, text }) =>
        `  ${kind} ${type} in ${caseId}: ${JSON.stringify(text.slice(0, 200))}`,
    );
  const missed = mistakes.filter(({ kind }) => kind === 'missed').length;
  const more = mistakes.length > limit ? [`  … and ${mistakes.length - limit} more (--verbose)`] : [];
  return [`${set}: ${missed} missed, ${mistakes.length - missed} wrongly found`, ...shown, ...more];
}
