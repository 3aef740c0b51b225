import type { OrganisationMatch } from '@/lib/organisation/match';
import { createOrganisationMatcher } from '@/lib/organisation/matcher';
import { type LoadedTable, parseTable } from '@/lib/organisation/parse-table';

/** A made-up key: tests must give the same tables every time. */
export const KEY = Uint8Array.from({ length: 32 }, (_, index) => (index * 37 + 11) % 256);

/** The table as it comes back from a file. */
export function reload(table: unknown): LoadedTable {
  const parsed = parseTable(JSON.parse(JSON.stringify(table)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.table;
}

/** What the table finds in the text, as it stands there. */
export function findWith(table: unknown): (text: string) => string[] {
  const find = matchWith(table);
  return (text) => find(text).map(({ start, end }) => text.slice(start, end));
}

export function matchWith(table: unknown): (text: string) => readonly OrganisationMatch[] {
  const matcher = createOrganisationMatcher([reload(table)]);
  return (text) => matcher.find(text);
}
