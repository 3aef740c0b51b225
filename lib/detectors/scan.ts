import type { Match } from '../model/finding';
import type { TextKind } from './detector';
import { normalise } from './normalise';
import { detectors } from './registry';
import { resolveOverlaps } from './resolve-overlaps';

/**
 * Finds confidential data in one text.
 * @param text the original text, of any length.
 * @param kind whether it is the text of a part or the name of a file.
 * @returns matches without overlaps, ordered by start; empty when nothing was found; never throws.
 */
export function scanText(text: string, kind: TextKind): Match[] {
  if (text === '') return [];
  const normalised = normalise(text);
  const matches: Match[] = [];
  for (const detector of detectors) {
    if (!detector.appliesTo.includes(kind)) continue;
    const { keywords } = detector;
    if (keywords && !keywords.some((keyword) => normalised.lower.includes(keyword))) continue;
    matches.push(...detector.find(normalised, kind));
  }
  return resolveOverlaps(matches);
}
