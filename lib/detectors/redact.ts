import type { Finding, Match } from '../model/finding';

/** One replacement in a text, in UTF-16 units of that text, end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The replacements that take the removable matches out of a text.
 * @returns ordered last to first, so that an editor can apply them one by one without moving the rest.
 */
export function listReplacements(matches: readonly Match[]): Replacement[] {
  return matches
    .filter(isRemovable)
    .map(({ start, end, replacement }) => ({ start, end, replacement }))
    .sort((a, b) => b.start - a.start);
}

/**
 * The text with every removable match replaced by what a reader can still use.
 * @param matches matches of this very text, without overlaps, as `scanText` gives them.
 */
export function redactPart(text: string, matches: readonly Match[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, replacement } of listReplacements(matches).reverse()) {
    pieces.push(text.slice(from, start), replacement);
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** True when something was found and all of it can be taken out: no markings and no file names. */
export function canRedact(findings: readonly Finding[]): boolean {
  return findings.length > 0 && findings.every((found) => found.source.kind === 'part' && isRemovable(found));
}

function isRemovable(match: Match): boolean {
  return match.replacement !== '';
}
