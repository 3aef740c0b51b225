import { CLASS, LETTER, LOWER, OTHER, SINGLE, UPPER } from './characters';
import { type Beginnings, beginningsOf, SKIP, SPACE } from './beginnings';
import type { Numbers } from './numbers';

const FIRST_CODE = 3;
/** Bits of a code in `Lexicon.units`. */
export const CODE_BITS = 12;
export const CODE_MASK = (1 << CODE_BITS) - 1;
/** Class of the signs that the pass has to look at once more. */
export const SIGN = 7;
const SIGNS = '@:<\\%';
/** A space of a literal stands for at most so many separators. */
const MAX_SEPARATORS = 4;
const HASH = 0x9e3779b1;

/** Letters that decomposing leaves alone but people write without their mark. */
const OTHER_FOLDS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 's',
  æ: 'a',
  œ: 'o',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
};

/**
 * All literals of all detectors in one trie, walked wherever a word begins. Transitions stand in one hash table of
 * integers; where only one literal is left its rest is compared at once. Characters that no literal has end a walk.
 */
export interface Lexicon {
  /**
   * What is known of every UTF-16 unit. Lower 12 bits: its code; 0 stops a walk, SKIP is passed over, SPACE separates
   * words. Upper bits: its class, or SIGN.
   */
  readonly units: Uint16Array;
  /** Way after one code, by code. A way is twice the number of a node, plus 1 where `atNode` has something for it. */
  readonly root: Int32Array;
  /** Way after two codes, at first code × width + second code. */
  readonly second: Int32Array;
  readonly width: number;
  /** Further ways in a hash table: key (node and code) and way side by side, so that one look at memory has both. */
  readonly ways: Int32Array;
  readonly shift: number;
  /**
   * Three numbers by node, each a literal plus 1 or 0 for none: the one that ends there and must end with the word,
   * the one that ends there and may go on, the only one that goes on from there (such a node has no other way on).
   */
  readonly atNode: Int32Array;
  /** Codes of all literals, one behind the other, and where each begins; one more start than there are literals. */
  readonly letters: Uint16Array;
  readonly starts: Int32Array;
  readonly isOpen: Uint8Array;
  readonly beginnings: Beginnings;
}

/** A literal taken apart: what stands before its first letter or digit, the rest as the trie has it, how it ends. */
export interface LiteralForm {
  readonly lead: string;
  readonly isOpen: boolean;
  readonly folded: string;
}

const forms = new Map<string, LiteralForm>();

export function literalForm(literal: string): LiteralForm {
  let form = forms.get(literal);
  if (!form) {
    form = takeApart(literal);
    forms.set(literal, form);
  }
  return form;
}

function takeApart(literal: string): LiteralForm {
  const isOpen = literal.endsWith('*');
  const body = isOpen ? literal.slice(0, -1) : literal;
  let lead = 0;
  while (lead < body.length && CLASS[body.charCodeAt(lead)] === OTHER) lead += 1;
  let folded = '';
  for (let at = lead; at < body.length; at += 1) {
    const char = foldUnit(body.charCodeAt(at));
    if (char !== ' ' || !folded.endsWith(' ')) folded += char;
  }
  return { lead: body.slice(0, lead), isOpen, folded };
}

/** Alphabets whose letters can be taken apart into a base and its marks; Hangul and Kana cannot. */
const WITH_MARKS: readonly (readonly [from: number, to: number])[] = [
  [0x80, 0x52f],
  [0x620, 0x6ff],
  [0x900, 0x9ff],
  [0x1e00, 0x1fff],
];

/** Marks that people leave out: accents, the nukta, Arabic vowel signs and the tatweel. */
function isMark(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) ||
    unit === 0x93c ||
    unit === 0x640 ||
    unit === 0x670 ||
    (unit >= 0x64b && unit <= 0x65f)
  );
}

/** By unit the letter for which it stands: a space for a sign, empty for a mark; left out where it is itself. */
const FOLDS = folds();

function folds(): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (let unit = 0; unit < 0x80; unit += 1) {
    const char = String.fromCharCode(unit);
    if (CLASS[unit] === OTHER) table.set(unit, ' ');
    else if (char !== char.toLowerCase()) table.set(unit, char.toLowerCase());
  }
  for (const [from, to] of WITH_MARKS) {
    const units = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    // One call for all of them: a call for each would take longer than everything else together.
    const bases = units
      .map((unit) => String.fromCharCode(unit))
      .join('\n')
      .toLowerCase()
      .normalize('NFD')
      .split('\n');
    units.forEach((unit, at) => {
      const base = bases[at]?.[0] ?? '';
      const folded = isMark(unit) ? '' : (OTHER_FOLDS[base] ?? base);
      if (folded.charCodeAt(0) !== unit) table.set(unit, folded);
    });
  }
  return table;
}

function foldUnit(unit: number): string {
  return FOLDS.get(unit) ?? String.fromCharCode(unit);
}

/** Builds the trie; the position of a literal in the list is its id. Empty literals are left out. */
export function buildLexicon(literals: readonly string[]): Lexicon {
  const parts = literals.map(literalForm);
  const codeOf = new Map<string, number>([[' ', SPACE]]);
  const starts = new Int32Array(parts.length + 1);
  const isOpen = Uint8Array.from(parts, (part) => (part.isOpen ? 1 : 0));
  const letters = new Uint16Array(parts.reduce((sum, { folded }) => sum + folded.length, 0));
  let length = 0;
  parts.forEach(({ folded }, id) => {
    for (let at = 0; at < folded.length; at += 1) {
      const char = folded.charAt(at);
      let code = codeOf.get(char);
      if (code === undefined) {
        code = FIRST_CODE + codeOf.size;
        codeOf.set(char, code);
      }
      letters[length++] = code;
    }
    starts[id + 1] = length;
  });
  const trie = createTrie(FIRST_CODE + codeOf.size + 1, letters, starts, isOpen);
  for (let id = 0; id < parts.length; id += 1) trie.insert(id);
  const beginnings = beginningsOf({ letters, starts, isOpen }, codeOf, FIRST_CODE + codeOf.size + 1);
  return { ...trie.tables(), units: unitsOf(codeOf), letters, starts, isOpen, beginnings };
}

type Tables = Omit<Lexicon, 'units' | 'letters' | 'starts' | 'isOpen' | 'beginnings'>;

function createTrie(width: number, letters: Uint16Array, starts: Int32Array, isOpen: Uint8Array) {
  // A literal that shares all but its last code with another makes at most as many nodes as it has codes; most
  // share little, so that tables for a quarter are large enough to begin with.
  let size = 1 << 13;
  while (size < letters.length / 2) size *= 2;
  const root = new Int32Array(width);
  const second = new Int32Array(width * width);
  let keys = new Int32Array(size);
  let nodes = new Int32Array(size);
  let closed = new Int32Array(size);
  let open = new Int32Array(size);
  let tails = new Int32Array(size);
  let last = 0;
  let used = 0;

  function newNode(): number {
    last += 1;
    if (last === closed.length) {
      closed = grown(closed);
      open = grown(open);
      tails = grown(tails);
    }
    return last;
  }

  function slotOf(key: number): number {
    const shift = Math.clz32(keys.length) + 1;
    let slot = Math.imul(key, HASH) >>> shift;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }

  function makeRoom(): void {
    if (used * 2 < keys.length) return;
    const before = { keys, nodes };
    keys = new Int32Array(keys.length * 2);
    nodes = new Int32Array(keys.length);
    before.keys.forEach((key, at) => {
      if (key === 0) return;
      const slot = slotOf(key);
      keys[slot] = key;
      nodes[slot] = before.nodes[at] ?? 0;
    });
  }

  /** The node behind a code; a new one where there is none. `depth` codes lead to `node`, the first of them `first`. */
  function child(node: number, depth: number, first: number, code: number): number {
    if (depth === 0) return (root[code] ||= newNode());
    if (depth === 1) return (second[first * width + code] ||= newNode());
    makeRoom();
    const key = (node << CODE_BITS) | code;
    const slot = slotOf(key);
    if (keys[slot] === 0) {
      keys[slot] = key;
      nodes[slot] = newNode();
      used += 1;
    }
    return nodes[slot] ?? 0;
  }

  function insertFrom(id: number, from: number, at: number, wasNew: boolean): void {
    const start = starts[id] ?? 0;
    const end = starts[id + 1] ?? 0;
    const first = letters[start] ?? 0;
    let node = from;
    let isNew = wasNew;
    for (let depth = at; ; depth += 1) {
      if (start + depth === end) {
        if (isOpen[id] === 1) open[node] = id + 1;
        else closed[node] = id + 1;
        return;
      }
      const tail = tails[node] ?? 0;
      // One literal alone is kept as the rest of its codes; a second one pushes it a step further.
      if (isNew && depth >= 2) {
        tails[node] = id + 1;
        return;
      }
      if (tail !== 0) {
        tails[node] = 0;
        const code = letters[(starts[tail - 1] ?? 0) + depth] ?? 0;
        const before = last;
        const next = child(node, depth, letters[starts[tail - 1] ?? 0] ?? 0, code);
        insertFrom(tail - 1, next, depth + 1, last > before);
      }
      const before = last;
      node = child(node, depth, first, letters[start + depth] ?? 0);
      isNew = last > before;
    }
  }

  return {
    insert: (id: number): void => {
      if (starts[id] !== starts[id + 1]) insertFrom(id, 0, 0, false);
    },
    tables: (): Tables => {
      const atNode = new Int32Array((last + 1) * 3);
      for (let node = 0; node <= last; node += 1) {
        atNode.set([closed[node] ?? 0, open[node] ?? 0, tails[node] ?? 0], node * 3);
      }
      const wayTo = (node: number): number =>
        node * 2 + ((closed[node] ?? 0) + (open[node] ?? 0) + (tails[node] ?? 0) > 0 ? 1 : 0);
      const ways = new Int32Array(keys.length * 2);
      keys.forEach((key, at) => {
        if (key !== 0) ways.set([key, wayTo(nodes[at] ?? 0)], at * 2);
      });
      const shift = Math.clz32(keys.length) + 1;
      return { root: root.map(wayTo), second: second.map(wayTo), width, ways, shift, atNode };
    },
  };
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}

function unitsOf(codeOf: ReadonlyMap<string, number>): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (const [char, code] of codeOf) units[char.charCodeAt(0)] = code;
  for (const [unit, char] of FOLDS) units[unit] = char === '' ? SKIP : (codeOf.get(char) ?? 0);
  units[0x0a] = 0;
  units[0x0d] = 0;
  for (let unit = 0; unit < units.length; unit += 1) {
    units[unit] = (units[unit] ?? 0) | ((CLASS[unit] ?? OTHER) << CODE_BITS);
  }
  for (const sign of SIGNS)
    units[sign.charCodeAt(0)] = (units[sign.charCodeAt(0)] ?? 0) | (SIGN << CODE_BITS);
  return units;
}

/**
 * Takes note of the literals that begin at `start`, which must be the beginning of a word.
 * @param read the units of a text as `Lexicon.units` has them, with a zero behind the last.
 */
export function walk(lexicon: Lexicon, read: Uint16Array, start: number, found: Numbers): void {
  const { root, second, width, ways, shift, atNode } = lexicon;
  const first = (read[start] ?? 0) & CODE_MASK;
  let way = root[first] ?? 0;
  if (way === 0) return;
  if ((way & 1) === 1) take(atNode, read, start, start + 1, way, found);
  const mask = ways.length - 1;
  let depth = 1;
  let at = start + 1;
  for (;;) {
    const code = (read[at] ?? 0) & CODE_MASK;
    if (code === 0) return;
    at += 1;
    if (code === SKIP) continue;
    if (depth === 1) {
      way = second[first * width + code] ?? 0;
      if (way === 0) return;
    } else {
      const key = ((way >> 1) << CODE_BITS) | code;
      let slot = (Math.imul(key, HASH) >>> shift) << 1;
      while (ways[slot] !== key) {
        if (ways[slot] === 0) return;
        slot = (slot + 2) & mask;
      }
      way = ways[slot + 1] ?? 0;
    }
    depth += 1;
    if (code === SPACE) at = behindSeparators(read, at);
    if ((way & 1) === 0) continue;
    const tail = take(atNode, read, start, at, way, found);
    if (tail === 0) continue;
    takeTail(lexicon, read, start, at, tail - 1, depth, found);
    return;
  }
}

function behindSeparators(read: Uint16Array, from: number): number {
  let at = from;
  const end = from + MAX_SEPARATORS - 1;
  while (at < end && ((read[at] ?? 0) & CODE_MASK) === SPACE) at += 1;
  return at;
}

/** Compares the rest of a literal of which `depth` codes have been found, the last of them before `from`. */
function takeTail(
  { letters, starts, isOpen }: Lexicon,
  read: Uint16Array,
  start: number,
  from: number,
  id: number,
  depth: number,
  found: Numbers,
): void {
  const end = starts[id + 1] ?? 0;
  let at = from;
  for (let letter = (starts[id] ?? 0) + depth; letter < end;) {
    const code = (read[at] ?? 0) & CODE_MASK;
    at += 1;
    if (code === SKIP) continue;
    if (code !== letters[letter]) return;
    if (code === SPACE) at = behindSeparators(read, at);
    letter += 1;
  }
  if (isOpen[id] === 1 || endsWord(read, at)) found.pushThree(id, start, at);
}

/** @returns the only literal that goes on from there, plus 1; 0 for none. */
function take(
  atNode: Int32Array,
  read: Uint16Array,
  start: number,
  end: number,
  way: number,
  found: Numbers,
): number {
  const node = (way >> 1) * 3;
  const whole = atNode[node] ?? 0;
  const begun = atNode[node + 1] ?? 0;
  if (whole !== 0 && endsWord(read, end)) found.pushThree(whole - 1, start, end);
  if (begun !== 0) found.pushThree(begun - 1, start, end);
  return atNode[node + 2] ?? 0;
}

function endsWord(read: Uint16Array, at: number): boolean {
  const next = (read[at] ?? 0) >>> CODE_BITS;
  if (next !== LOWER && next !== UPPER && next !== LETTER) return true;
  const last = (read[at - 1] ?? 0) >>> CODE_BITS;
  return last === SINGLE || last === OTHER || last === SIGN;
}
