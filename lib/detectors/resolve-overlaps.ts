import type { DataGroup } from '../model/data-group';
import type { TypeFacts } from './engine/plan';
import type { Found } from './engine/found';

const CONFIDENCE_ORDER = { low: 0, medium: 1, high: 2 } as const;

/**
 * Leaves one finding where several overlap: the one that can be removed, then the surer, the one nearest to a word
 * that supports it, the longer, and at last the one whose detector comes first. It takes over the whole stretch
 * that others which somebody would be asked about claimed, so that nothing of them is left when it is removed.
 * @param types what is known of each type.
 * @returns a new array ordered by start.
 */
export function resolveOverlaps(found: readonly Found[], types: ReadonlyMap<string, TypeFacts>): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Found[] = [];
  for (const next of sorted) {
    const previous = result.at(-1);
    if (previous === undefined || next.start >= previous.end) {
      result.push(next);
      continue;
    }
    const isBetter = compare(next, previous, types) < 0;
    const kept = isBetter ? next : previous;
    const other = isBetter ? previous : next;
    result[result.length - 1] =
      isWorthCovering(other) && vagueness(other) === 0 ? stretched(kept, other) : kept;
  }
  return result;
}

function isWorthCovering({ confidence, replacement }: Found): boolean {
  return confidence !== 'low' && replacement !== '';
}

function stretched(kept: Found, other: Found): Found {
  const start = Math.min(kept.start, other.start);
  const end = Math.max(kept.end, other.end);
  return start === kept.start && end === kept.end ? kept : { ...kept, start, end };
}

/** Below zero when the first of two findings is the better one. */
function compare(one: Found, other: Found, types: ReadonlyMap<string, TypeFacts>): number {
  return (
    wholeness(other, one, types) - wholeness(one, other, types) ||
    vagueness(one) - vagueness(other) ||
    sureness(other) - sureness(one) ||
    (one.distance ?? other.distance ?? 0) - (other.distance ?? one.distance ?? 0) ||
    other.end - other.start - (one.end - one.start) ||
    (types.get(one.type)?.rank ?? 0) - (types.get(other.type)?.rank ?? 0)
  );
}

/** A whole sentence says less than what was found in it. */
function vagueness({ type, confidence }: Found): number {
  return confidence !== 'low' && type.startsWith('business-') ? 1 : 0;
}

/** What a list of people is made of. A secret in it is still worth a word of its own. */
const PARTS_OF_LISTS: ReadonlySet<DataGroup | undefined> = new Set([
  'contact',
  'national-id',
  'company-id',
  'location',
  'business',
  'health',
]);

/** 1 where a finding is a list and the other a part of it. */
function wholeness(list: Found, part: Found, types: ReadonlyMap<string, TypeFacts>): number {
  const isList = types.get(list.type)?.group === 'bulk' && list.confidence !== 'low';
  return isList && PARTS_OF_LISTS.has(types.get(part.type)?.group) ? 1 : 0;
}

/** A number that is called by its name is that, whatever else its digits would pass for. */
function sureness({ replacement, confidence, validated, isLabelled }: Found): number {
  return (
    (replacement === '' ? 0 : 16) +
    CONFIDENCE_ORDER[confidence] * 4 +
    (isLabelled ? 2 : 0) +
    (validated ? 1 : 0)
  );
}
