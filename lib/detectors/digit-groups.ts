/** A run of ASCII digits, with the text between it and the next run when that is a separator. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What parts this run from the next: null when anything but a separator stands there. */
  readonly separator: string | null;
}

/** One space, dot or hyphen with a space on either side, or a line break with a hyphen beside it. */
const SEPARATOR = /^(?:[ \t]?[-. \t][ \t]?|[ \t]?[-.]?\r?\n[-.]?[ \t]?)$/u;
const MAX_SEPARATOR_LENGTH = 5;

/** Cuts a text into its runs of digits, in order; linear. */
export function listDigitGroups(text: string): DigitGroup[] {
  const runs = [...text.matchAll(/[0-9]+/gu)].map((run) => ({ start: run.index, digits: run[0] }));
  return runs.map(({ start, digits }, index) => {
    const end = start + digits.length;
    const next = runs[index + 1];
    return { start, end, digits, separator: next ? separatorBetween(text, end, next.start) : null };
  });
}

function separatorBetween(text: string, from: number, to: number): string | null {
  if (to - from > MAX_SEPARATOR_LENGTH) return null;
  const between = text.slice(from, to);
  return SEPARATOR.test(between) ? between : null;
}
