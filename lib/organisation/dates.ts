import { END, BEGIN, type FoldedText } from './fold';

/** A day in figures, in folded units; `values` are its readings as YYYYMMDD. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly values: readonly string[];
}

const LONGEST = 8;

/**
 * Every day written in figures: "31.12.1980", "12/31/1980", "1980-12-31", "19801231", "3.4.80". A day whose order
 * is open has both readings, two figures for the year both centuries.
 */
export function datesIn(text: FoldedText, first: number, last: number): WrittenDate[] {
  if (!text.hasDigits) return [];
  const dates: WrittenDate[] = [];
  for (let from = first; from < last; from += 1) {
    if (((text.flags[from] ?? 0) & BEGIN) === 0 || !isDigit(text.units[from])) continue;
    const date = dateAt(text, from, last);
    if (date) dates.push(date);
  }
  return dates;
}

/** The one day that a cell of a table means; null unless it is written as year, month, day. */
export function isoDate(cell: string): string | null {
  const match = /^\s*(\d{4})[-./]?(\d{2})[-./]?(\d{2})\s*$/u.exec(cell);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return asDay(year, month, day);
}

function dateAt(text: FoldedText, from: number, last: number): WrittenDate | null {
  const groups = [''];
  let to = from;
  while (to < last && to - from < LONGEST && isDigit(text.units[to])) {
    const begins = to > from && ((text.flags[to] ?? 0) & BEGIN) !== 0;
    if (begins && (text.starts[to] ?? 0) - (text.starts[to - 1] ?? 0) > 2) break;
    if (begins && groups.length === 3) break;
    if (begins) groups.push('');
    groups[groups.length - 1] += String.fromCharCode(text.units[to] ?? 0);
    to += 1;
  }
  if (((text.flags[to - 1] ?? 0) & END) === 0) return null;
  const values = readings(groups);
  return values.length === 0 ? null : { from, to, values };
}

function readings(groups: readonly string[]): string[] {
  const [one = '', two, three] = groups;
  if (two === undefined) {
    if (one.length !== 8) return [];
    const yearFirst: Parts = [one.slice(0, 4), one.slice(4, 6), one.slice(6)];
    return days([yearFirst, ...orders(one.slice(0, 2), one.slice(2, 4), one.slice(4))]);
  }
  if (three === undefined || two.length > 2) return [];
  if (one.length === 4 && three.length <= 2) return days([[one, two, three]]);
  if (one.length > 2) return [];
  if (three.length === 4) return days(orders(one, two, three));
  if (three.length !== 2) return [];
  return days([...orders(one, two, `19${three}`), ...orders(one, two, `20${three}`)]);
}

type Parts = readonly [year: string, month: string, day: string];

function orders(one: string, two: string, year: string): Parts[] {
  return [
    [year, two, one],
    [year, one, two],
  ];
}

function days(parts: readonly Parts[]): string[] {
  return [...new Set(parts.flatMap(([year, month, day]) => asDay(year, month, day) ?? []))];
}

function asDay(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2099 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x30 && unit <= 0x39;
}
