import type { Match } from '../../../lib/model/finding';
import { BULK } from './mappings.ts';
import { ANY_SECRET, type Case, type Label } from './cases.ts';

export interface Counts {
  found: number;
  missed: number;
  wrong: number;
}

export interface Mistake {
  readonly kind: 'missed' | 'wrong';
  readonly type: string;
  readonly caseId: string;
  readonly source: string;
  /** The text with the value in it: these are samples, made up or published. */
  readonly text: string;
}

export interface Score {
  readonly perType: ReadonlyMap<string, Counts>;
  readonly mistakes: readonly Mistake[];
}

type Found = Pick<Match, 'start' | 'end' | 'type' | 'validated'>;

/** Tells which types are secrets, for the samples that say no more than that. */
export type IsSecret = (type: string) => boolean;

/**
 * Counts what was found of the labels and what was found beside them. A label is found when a finding of one of its
 * types overlaps it; a finding is wrong when its type is judged and it overlaps no label that it would do for.
 */
export function score(
  cases: readonly Case[],
  find: (one: Case) => readonly Found[],
  isSecret: IsSecret,
  overruled: ReadonlySet<string> = new Set(),
): Score {
  const perType = new Map<string, Counts>();
  const mistakes: Mistake[] = [];
  const count = (type: string, what: keyof Counts): void => {
    const counts = perType.get(type) ?? { found: 0, missed: 0, wrong: 0 };
    counts[what] += 1;
    perType.set(type, counts);
  };
  const fits = ({ type }: Found, types: readonly string[]): boolean =>
    types.includes(type) || (types.includes(ANY_SECRET) && isSecret(type));
  const overlaps = (one: { start: number; end: number }, other: Label): boolean =>
    one.start < other.end && other.start < one.end;
  const covers = (label: Label, finding: Found): boolean =>
    fits(finding, label.types) || label.types.some((type) => BULK.includes(type));
  for (const one of cases) {
    if (overruled.has(one.id)) continue;
    const { id: caseId, source, text, labels, judged, onlyValidated = false } = one;
    const findings = find(one);
    for (const label of labels) {
      const hit = findings.find((finding) => overlaps(finding, label) && fits(finding, label.types));
      const [first = ''] = label.types;
      if (hit) count(first === ANY_SECRET ? first : hit.type, 'found');
      else {
        count(first, 'missed');
        mistakes.push({ kind: 'missed', type: first, caseId, source, text });
      }
    }
    for (const finding of findings) {
      if (judged !== null && !fits(finding, judged)) continue;
      if (onlyValidated && !finding.validated) continue;
      if (labels.some((label) => overlaps(finding, label) && covers(label, finding))) continue;
      const type = judged?.includes(ANY_SECRET) ? ANY_SECRET : finding.type;
      count(type, 'wrong');
      mistakes.push({ kind: 'wrong', type: `${finding.type}`, caseId, source, text });
    }
  }
  return { perType, mistakes };
}

export function sum(counts: Iterable<Counts>): Counts {
  const total = { found: 0, missed: 0, wrong: 0 };
  for (const { found, missed, wrong } of counts) {
    total.found += found;
    total.missed += missed;
    total.wrong += wrong;
  }
  return total;
}

/** Null where nothing was found at all. */
export function precision({ found, wrong }: Counts): number | null {
  return found + wrong === 0 ? null : found / (found + wrong);
}

export function recall({ found, missed }: Counts): number | null {
  return found + missed === 0 ? null : found / (found + missed);
}

export function f1({ found, missed, wrong }: Counts): number {
  return found === 0 ? 0 : (2 * found) / (2 * found + missed + wrong);
}
