/** A run of ASCII digits, with the text between it and the next run when that is a separator. */
export interface DigitGroup {
  readonly end: number;
  readonly digits: string;
  /** What parts this run from the next: null when anything but a separator stands there. */
  readonly separator: string | null;
}

/** One space, dot or hyphen with a space on either side, or a line break with a hyphen beside it. */
const SEPARATOR = '(?:[ \\t]?[-. \\t][ \\t]?|[ \\t]?[-.]?\\r?\\n[-.]?[ \\t]?)';
const GROUP = new RegExp(`(?<digits>[0-9]{1,20})(?:(?<separator>${SEPARATOR})(?=[0-9]))?`, 'uy');
const JOINED = new RegExp(`[0-9]${SEPARATOR}$`, 'u');
const MAX_SEPARATOR = 5;

/** The groups that stand together from `start`, up to so many digits; `isCut` when the next would be too much. */
export function readGroups(
  text: string,
  start: number,
  most: number,
): { groups: DigitGroup[]; isCut: boolean } {
  const groups: DigitGroup[] = [];
  let total = 0;
  for (let at = start; ;) {
    GROUP.lastIndex = at;
    const match = GROUP.exec(text);
    const digits = match?.groups?.digits;
    if (!match || digits === undefined) return { groups, isCut: false };
    total += digits.length;
    if (total > most) return { groups, isCut: true };
    const separator = match.groups?.separator ?? null;
    groups.push({ end: at + digits.length, digits, separator });
    if (separator === null) return { groups, isCut: false };
    at += match[0].length;
  }
}

/** True where digits and a separator stand right before `start`. */
export function isJoinedBefore(text: string, start: number): boolean {
  return JOINED.test(text.slice(Math.max(0, start - MAX_SEPARATOR - 1), start));
}
