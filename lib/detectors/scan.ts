import type { Match } from '../model/finding';
import type { TextKind } from './detector';
import { normalise } from './normalise';
import { detectors } from './registry';
import { resolveOverlaps } from './resolve-overlaps';

/** Each further round needs a match that only the one before uncovered; more than this is not real text. */
const MAX_ROUNDS = 4;

/** Any keyword of any detector. Most texts hold none, which one look tells; sorted, they share their beginnings. */
const ANY_KEYWORD = new RegExp(
  detectors
    .flatMap(({ keywords = [] }) => keywords)
    .sort()
    .map((keyword) => keyword.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('|'),
  'u',
);

/**
 * Finds confidential data in one text.
 * @param text the original text, of any length.
 * @param kind whether it is the text of a part or the name of a file.
 * @returns matches without overlaps, ordered by start; empty when nothing was found; never throws.
 */
export function scanText(text: string, kind: TextKind): Match[] {
  if (text === '') return [];
  let matches: Match[] = [];
  let rest = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found = runDetectors(rest, kind).filter((match) => round === 0 || match.replacement !== '');
    matches = resolveOverlaps([...matches, ...found]);
    if (found.every((match) => match.replacement === '')) break;
    rest = coverRemovable(text, matches);
  }
  return matches;
}

function runDetectors(text: string, kind: TextKind): Match[] {
  const normalised = normalise(text);
  const digits = normalised.text.match(/[0-9]/gu)?.length ?? 0;
  const anyKeyword = ANY_KEYWORD.test(normalised.lower);
  const matches: Match[] = [];
  for (const detector of detectors) {
    const { appliesTo, keywords, minDigits = 0 } = detector;
    if (!appliesTo.includes(kind) || digits < minDigits) continue;
    const mayMatch = !keywords || (anyKeyword && keywords.some((word) => normalised.lower.includes(word)));
    if (mayMatch) matches.push(...detector.find(normalised, kind));
  }
  return matches;
}

/**
 * The text with its removable matches covered, at unchanged positions. Taking a match out can leave its
 * neighbour standing alone, where it reads as a value of its own; it must go in the same removal.
 */
function coverRemovable(text: string, matches: readonly Match[]): string {
  let covered = '';
  let from = 0;
  for (const { start, end, replacement } of matches) {
    if (replacement === '') continue;
    covered += text.slice(from, start) + ']'.repeat(end - start);
    from = end;
  }
  return covered + text.slice(from);
}
