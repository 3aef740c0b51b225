import type { Match } from '../../model/finding';
import type { OrganisationMatcher } from '../../organisation/matcher';
import type { TextKind } from '../detector';
import { normalise, originalEnd, originalStart } from '../normalise';
import { resolveOverlaps } from '../resolve-overlaps';
import { makePlan, type DetectorFamily, type TypeFacts } from './plan';
import { runPlan } from './run';
import type { Found } from './found';

/** What may differ from one scan to the next. */
export interface ScanOptions {
  /** ISO 3166 codes whose ids need no word beside them; none where left out. */
  readonly countries?: ReadonlySet<string> | 'all';
  /** Finds what the organisation's own tables name. */
  readonly organisation?: Pick<OrganisationMatcher, 'find'>;
}

export interface Engine {
  /**
   * Finds confidential data in one text.
   * @param text the original text, of any length.
   * @returns matches without overlaps, ordered by start, in UTF-16 units of `text`; never throws.
   */
  scan(text: string, kind: TextKind, options?: ScanOptions): Match[];
}

/** Types of what the organisation's own tables name: values and combinations of them, parts of documents. */
export const ORGANISATION_TYPES = ['org-exact-match', 'org-document'] as const;

/** A longer text is read in slices of this many UTF-16 units, so that memory stays bounded. */
const SLICE = 1 << 17;
/** Slices share so much that nothing which straddles them is missed; no finding is longer than half of it. */
const OVERLAP = 1 << 14;

/** Each further round needs a match that only the one before uncovered; more than this is not real text. */
const MAX_ROUNDS = 4;
/** Only texts that a person may have removed from are looked at again. */
const MAX_REPEATED = 4096;

export function createEngine(families: readonly DetectorFamily[]): Engine {
  const plan = makePlan(families);

  function scanSlice(text: string, kind: TextKind, options: ScanOptions): Match[] {
    const normalised = normalise(text);
    const found = runPlan(plan, normalised.text, kind, options.countries).map((one) => ({
      ...one,
      start: originalStart(normalised, one.start),
      end: originalEnd(normalised, one.end),
    }));
    if (options.organisation) found.push(...ownData(options.organisation, text));
    if (found.length === 0) return [];
    return resolveOverlaps(found, plan.types).map((one) => toMatch(one, plan.types));
  }

  function scanWhole(text: string, kind: TextKind, options: ScanOptions): Match[] {
    if (text.length <= SLICE + OVERLAP) return scanSlice(text, kind, options);
    const matches: Match[] = [];
    for (let from = 0; from < text.length; from += SLICE) {
      const isLast = from + SLICE + OVERLAP >= text.length;
      const slice = text.slice(from, isLast ? text.length : from + SLICE + OVERLAP);
      const keepFrom = from === 0 ? 0 : from + OVERLAP / 2;
      const keepTo = isLast ? text.length : from + SLICE + OVERLAP / 2;
      for (const match of scanSlice(slice, kind, options)) {
        const start = match.start + from;
        if (start < keepFrom || start >= keepTo || start < (matches.at(-1)?.end ?? 0)) continue;
        matches.push({ ...match, start, end: match.end + from });
      }
      if (isLast) break;
    }
    return matches;
  }

  return {
    scan: (text, kind, options = {}) => {
      const first = scanWhole(text, kind, options);
      if (text.length > MAX_REPEATED || !first.some(isRemovable)) return first;
      return withUncovered(text, first, (rest) => scanWhole(rest, kind, options));
    },
  };
}

function toMatch(found: Found, types: ReadonlyMap<string, TypeFacts>): Match {
  const { type, start, end, confidence, validated, masked, replacement, raisedBy, loweredBy } = found;
  const { group = 'organisation', label = null } = types.get(type) ?? {};
  return {
    type,
    group,
    label,
    start,
    end,
    confidence,
    validated,
    masked,
    replacement,
    ...(raisedBy ? { raisedBy } : {}),
    ...(loweredBy ? { loweredBy } : {}),
  };
}

/** What the organisation's tables name in a text, as the detectors' findings are. A hash that fits is a value that fits. */
function ownData({ find }: Pick<OrganisationMatcher, 'find'>, text: string): Found[] {
  return find(text).map(({ start, end, kind, tableName }) => ({
    type: kind === 'document' ? ORGANISATION_TYPES[1] : ORGANISATION_TYPES[0],
    start,
    end,
    confidence: 'high',
    validated: true,
    masked: `[${tableName}]`,
    replacement: `[${tableName} removed]`,
    distance: null,
    isLabelled: true,
  }));
}

/**
 * Taking a match out can leave its neighbour standing alone, where it reads as a value of its own; it must go in
 * the same removal. So the text is read again with its removable matches covered.
 */
function withUncovered(text: string, first: Match[], scan: (text: string) => Match[]): Match[] {
  let matches = first;
  for (let round = 1; round < MAX_ROUNDS; round += 1) {
    const more = scan(cover(text, matches)).filter(
      (match) =>
        isRemovable(match) && !matches.some(({ start, end }) => start < match.end && match.start < end),
    );
    if (more.length === 0) break;
    matches = [...matches, ...more].sort((a, b) => a.start - b.start);
  }
  return matches;
}

/** The text with its removable matches covered, at unchanged positions. */
function cover(text: string, matches: readonly Match[]): string {
  let covered = '';
  let from = 0;
  for (const match of matches) {
    if (!isRemovable(match)) continue;
    covered += text.slice(from, match.start) + ']'.repeat(match.end - match.start);
    from = match.end;
  }
  return covered + text.slice(from);
}

function isRemovable({ replacement }: Match): boolean {
  return replacement !== '';
}
