import type { Directory, DirectoryList, KnownClass } from '../model/directory';
import { createKeyedHash, type KeyedHash } from './keyed-hash';
import { foldName } from './fold-name';

/** A directory made ready for look-ups, which cost a few microseconds whatever its size. */
export interface DirectoryIndex {
  readonly directory: Directory;
  /** @param e164 "+34612345678" @returns null when no list names it. */
  classOfNumber(e164: string): KnownClass | null;
  /** @returns null when no list names it. Case, accents, spaces and emoji make no difference. */
  classOfGroup(name: string): KnownClass | null;
  /** Whether this number is one of a colleague's; null where the directory holds none for that person. */
  isNumberOf(colleague: number, e164: string): boolean | null;
}

/** From the least internal: of two lists that name the same number, the less trusting one counts. */
const CLASSES: readonly KnownClass[] = ['external', 'partner', 'internal'];

interface Range {
  readonly from: number;
  readonly to: number;
  readonly class: KnownClass;
}

export function indexDirectory(directory: Directory): DirectoryIndex {
  const hash = directory.hashKey === null ? null : createKeyedHash(bytesOf(directory.hashKey));
  const numbers = new Map<string, KnownClass>();
  const groups = new Map<string, KnownClass>();
  const ranges: Range[] = [];
  let hashesNumbers = directory.colleagues.some(({ numberHashes }) => numberHashes.length > 0);
  let hashesGroups = false;
  for (const one of CLASSES.toReversed()) {
    const list = directory[one];
    if (!list) continue;
    for (const number of [...list.numbers, ...list.numberHashes]) numbers.set(number, one);
    for (const name of list.groupNames) groups.set(foldName(name), one);
    for (const name of list.groupNameHashes) groups.set(name, one);
    ranges.push(...rangesOf(list, one));
    hashesNumbers ||= list.numberHashes.length > 0;
    hashesGroups ||= list.groupNameHashes.length > 0;
  }
  const findRange = indexRanges(ranges);
  const colleagues = directory.colleagues.map((one) => new Set([...one.numbers, ...one.numberHashes]));
  return {
    directory,
    classOfNumber: (e164) => {
      // What is written out counts before a hash, and a hash before a range.
      const listed = numbers.get(e164);
      if (listed) return listed;
      const hashed = hashesNumbers && hash ? numbers.get(hashNumber(e164, hash)) : undefined;
      return hashed ?? findRange(e164);
    },
    classOfGroup: (name) => {
      const folded = foldName(name);
      const listed = groups.get(folded);
      if (listed) return listed;
      return (hashesGroups && hash ? groups.get(hash('group', folded)) : undefined) ?? null;
    },
    isNumberOf: (colleague, e164) => {
      const own = colleagues[colleague];
      if (!own || own.size === 0) return null;
      return own.has(e164) || (hash !== null && own.has(hashNumber(e164, hash)));
    },
  };
}

/** What an administrator's tool writes into `numberHashes`. @param e164 "+34612345678" */
export function hashNumber(e164: string, hash: KeyedHash): string {
  return hash('number', e164);
}

/** What an administrator's tool writes into `groupNameHashes`. */
export function hashGroupName(name: string, hash: KeyedHash): string {
  return hash('group', foldName(name));
}

function rangesOf({ numberRanges }: DirectoryList, one: KnownClass): Range[] {
  return numberRanges.map(({ from, to }) => ({ from: valueOf(from), to: valueOf(to), class: one }));
}

/** E.164 has 15 digits at most, so a number is an exact value; ranges of another length never contain it. */
function valueOf(e164: string): number {
  return Number(e164.slice(1));
}

/**
 * Cuts overlapping ranges into pieces of one class each: the narrowest range wins, and of equally wide ones the
 * less trusting. Look-ups are then one binary search.
 */
function indexRanges(ranges: readonly Range[]): (e164: string) => KnownClass | null {
  const edges = [...new Set(ranges.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  const pieces: (KnownClass | null)[] = edges.map(() => null);
  const widestFirst = [...ranges].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || CLASSES.indexOf(b.class) - CLASSES.indexOf(a.class),
  );
  for (const range of widestFirst) {
    const last = search(edges, range.to);
    for (let at = search(edges, range.from); at <= last; at += 1) pieces[at] = range.class;
  }
  return (e164) => pieces[search(edges, valueOf(e164))] ?? null;
}

/** Index of the last edge that is not above the value; -1 when all are. */
function search(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}
