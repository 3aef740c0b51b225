import { fromBase64, toBase64 } from './bytes';
import { filterSize } from './filter';
import { type HashBytes, type HashList, firstOutOfOrder, readHashes } from './hash-list';
import { type KeyedHash, createKeyedHash } from './keyed-hash';
import { type OrganisationTable, organisationTableSchema, sealedParts } from './table';

/** One thing that is wrong with a table: where ("columns[1].name", empty for the whole) and what. */
export interface TableError {
  readonly path: string;
  readonly message: string;
}

/** A table with its bytes read, ready for `createOrganisationMatcher`. */
export interface LoadedTable {
  /** Without the long texts: those would be held in memory twice. */
  readonly table: OrganisationTable;
  readonly keyed: KeyedHash;
  readonly hashes: HashList;
  readonly filter: Uint8Array;
  /** Document of each hash; empty for the other kinds. */
  readonly owners: Uint16Array;
}

export type ParsedTable =
  | { readonly ok: true; readonly table: LoadedTable }
  | { readonly ok: false; readonly errors: readonly TableError[] };

const KEY_BYTES = { least: 16, most: 64 };

/**
 * Reads a table from outside (managed policy, imported file).
 * @param value anything, parsed from JSON.
 * @returns all errors that can be told at once; never throws.
 */
export function parseTable(value: unknown): ParsedTable {
  const parsed = organisationTableSchema.safeParse(value);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ path: formatPath(path), message }));
    return { ok: false, errors };
  }
  const table = parsed.data;
  const errors: TableError[] = [];
  const read = (path: string, text: string): Uint8Array => {
    const bytes = fromBase64(text);
    if (bytes === null) errors.push({ path, message: 'No base64.' });
    return bytes ?? new Uint8Array();
  };

  const key = read('key', table.key);
  if (errors.length === 0 && (key.length < KEY_BYTES.least || key.length > KEY_BYTES.most)) {
    errors.push({ path: 'key', message: `Has ${key.length} bytes instead of 16 to 64.` });
  }
  const hashes = read('hashes', table.hashes);
  const filter = read('filter', table.filter);
  const owners = table.kind === 'document' ? read('owners', table.owners) : new Uint8Array();
  if (errors.length > 0) return { ok: false, errors };

  const width: HashBytes = table.kind === 'document' ? 6 : 8;
  const expect = (path: string, bytes: Uint8Array, length: number): void => {
    if (bytes.length === length) return;
    const message = `Has ${bytes.length} bytes; ${table.count} hashes take ${length}.`;
    errors.push({ path, message });
  };
  expect('hashes', hashes, table.count * width);
  expect('filter', filter, table.kind === 'exact' && table.slow !== undefined ? 0 : filterSize(table.count));
  if (table.kind === 'document') expect('owners', owners, table.count * 2);
  errors.push(...inconsistencies(table));
  if (errors.length > 0) return { ok: false, errors };

  const list = readHashes(hashes, width);
  const wrong = firstOutOfOrder(list, table.kind === 'document');
  if (wrong >= 0)
    return { ok: false, errors: [{ path: `hashes (hash ${wrong})`, message: 'Out of order.' }] };
  const ownerOf = readOwners(owners);
  const stranger =
    table.kind === 'document' ? ownerOf.findIndex((index) => index >= table.documents.length) : -1;
  if (stranger >= 0) {
    return { ok: false, errors: [{ path: `owners (hash ${stranger})`, message: 'Names no document.' }] };
  }
  const keyed = createKeyedHash(key);
  if (toBase64(keyed.seal(sealedParts(table))) !== table.seal) {
    return { ok: false, errors: [{ path: 'seal', message: 'The table was changed after it was made.' }] };
  }
  return { ok: true, table: { table: withoutBytes(table), keyed, hashes: list, filter, owners: ownerOf } };
}

/** What every field allows by itself and what makes no sense together. */
function inconsistencies(table: OrganisationTable): TableError[] {
  if (table.kind === 'document') return [];
  if (table.kind === 'exact') return gateErrors(table.values === 'code', table, '');
  const errors = table.columns.flatMap((column, index) =>
    column.values === 'date' ? [] : gateErrors(column.values === 'code', column, `columns[${index}].`),
  );
  if (table.atLeast > table.columns.length) {
    errors.push({ path: 'atLeast', message: `Asks for more than the ${table.columns.length} columns.` });
  }
  return errors;
}

function gateErrors(
  hasShapes: boolean,
  { shapes, lengths }: { readonly shapes: readonly string[]; readonly lengths: readonly number[] },
  path: string,
): TableError[] {
  if (hasShapes) return shapes.length > 0 ? [] : [{ path: `${path}shapes`, message: 'Codes need a shape.' }];
  if (shapes.length > 0) return [{ path: `${path}shapes`, message: 'Only codes have shapes.' }];
  return lengths.length > 0 ? [] : [{ path: `${path}lengths`, message: 'At least one length is needed.' }];
}

function readOwners(bytes: Uint8Array): Uint16Array {
  const owners = new Uint16Array(bytes.length / 2);
  for (let index = 0; index < owners.length; index += 1) {
    owners[index] = ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0);
  }
  return owners;
}

function withoutBytes(table: OrganisationTable): OrganisationTable {
  const none = { key: '', hashes: '', filter: '', seal: '' };
  return table.kind === 'document' ? { ...table, ...none, owners: '' } : { ...table, ...none };
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');
}
