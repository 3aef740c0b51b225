import { z } from '../model/zod';
import { LONGEST_VALUE } from './gate';

/** Columns of a combination, at most: every subset of `atLeast` columns takes one hash per row. */
export const MOST_COLUMNS = 5;

const id = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/u, 'Lower-case letters, digits and hyphens, at most 64.'));
const name = z.string().check(z.regex(/^\S(?:.{0,78}\S)?$/u, 'One line, 1 to 80 characters.'));
const base64 = z.string();
const count = z.int().check(z.minimum(1), z.maximum(5_000_000));

const gate = {
  shapes: z
    .array(z.string().check(z.regex(/^[A9*]{4,64}$/u, 'Letters A, 9 and *, 4 to 64.')))
    .check(z.maxLength(64)),
  lengths: z.array(z.int().check(z.minimum(2), z.maximum(LONGEST_VALUE))).check(z.maxLength(LONGEST_VALUE)),
};

const common = {
  format: z.literal('sluice-table'),
  version: z.literal(1),
  id,
  name,
  /** 16 to 64 random bytes. Ships with the table: it keeps tables apart and hides nothing from who has both. */
  key: base64,
  /** Number of hashes. */
  count,
  /** Hashes in rising order, big-endian. */
  hashes: base64,
  /** HMAC of everything else: shows damage, not forgery. */
  seal: base64,
};

/** Values that are recognised by themselves: account numbers, client and project names. */
export const exactTableSchema = z.strictObject({
  ...common,
  kind: z.literal('exact'),
  /** code: one of the shapes; name: 1 to 5 words; phrase: any text below 99 letters and digits. */
  values: z.enum(['code', 'name', 'phrase']),
  ...gate,
  /** Bits by which most other values are known without hashing; empty with a slow hash. */
  filter: base64,
  /** scrypt in front of the keyed hash: base-2 logarithm of N. */
  slow: z.optional(z.int().check(z.minimum(10), z.maximum(17))),
});

/** One column of a combination. */
export const columnSchema = z.strictObject({
  name,
  /** tail: the last digits of a longer number; date: a day written in figures. */
  values: z.enum(['code', 'name', 'tail', 'date']),
  ...gate,
});

/** Rows of which several columns must stand near each other. */
export const combinationTableSchema = z.strictObject({
  ...common,
  kind: z.literal('combination'),
  columns: z.array(columnSchema).check(z.minLength(2), z.maxLength(MOST_COLUMNS)),
  /** How many columns of one row make a match. */
  atLeast: z.int().check(z.minimum(2), z.maximum(3)),
  /** Longest stretch that they may stand in, in characters of the text as written. */
  within: z.int().check(z.minimum(10), z.maximum(500)),
  filter: base64,
});

/** Documents that are recognised by any longer part. */
export const documentTableSchema = z.strictObject({
  ...common,
  kind: z.literal('document'),
  documents: z
    .array(z.strictObject({ name, fingerprints: z.int().check(z.minimum(1)) }))
    .check(z.minLength(1), z.maxLength(65_535)),
  /** Index of the document of each hash, 16 bits, big-endian. */
  owners: base64,
  filter: base64,
  /** Folded characters that one fingerprint covers. */
  covers: z.int().check(z.minimum(20), z.maximum(200)),
  /** Of so many neighbouring fingerprints one is kept: a shared run of `covers + window - 1` is always caught. */
  window: z.int().check(z.minimum(1), z.maximum(200)),
  /** Kept fingerprints that a text must share with a document. */
  atLeast: z.int().check(z.minimum(1), z.maximum(1000)),
});

export const organisationTableSchema = z.discriminatedUnion('kind', [
  exactTableSchema,
  combinationTableSchema,
  documentTableSchema,
]);

export type ExactTable = z.infer<typeof exactTableSchema>;
export type CombinationColumn = z.infer<typeof columnSchema>;
export type CombinationTable = z.infer<typeof combinationTableSchema>;
export type DocumentTable = z.infer<typeof documentTableSchema>;
/** A table as it is stored: JSON, values in no readable form. */
export type OrganisationTable = z.infer<typeof organisationTableSchema>;

/** What the seal is made over: every field but itself, long ones as they are. */
export function sealedParts(table: OrganisationTable): string[] {
  return Object.entries(table)
    .filter(([field]) => field !== 'seal')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([field, value]) => `${field}=${typeof value === 'string' ? value : canonical(value)}`);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
