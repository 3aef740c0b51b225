import { CLASS, LETTER, LOWER, OTHER, SINGLE, UPPER } from './characters';
import type { Numbers } from './numbers';

const SPACE = 1;
const SKIP = 2;
const FIRST_CODE = 3;
const CODE_BITS = 12;
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
  /** Code of every UTF-16 unit: 0 stops a walk, SKIP passes over it, SPACE separates words. */
  readonly codes: Uint16Array;
  /** Node after one code. */
  readonly root: Int32Array;
  /** Node after two codes, at first code × width + second code: many words of a text end their walk there. */
  readonly second: Int32Array;
  readonly width: number;
  readonly keys: Int32Array;
  readonly nodes: Int32Array;
  readonly shift: number;
  /** By node: the literal that ends there and must end with the word, plus 1; 0 for none. */
  readonly closed: Int32Array;
  /** By node: the literal that ends there and may go on, plus 1; 0 for none. */
  readonly open: Int32Array;
  /** By node: the only literal that goes on from there, plus 1; 0 for none. Such a node has no other way on. */
  readonly tails: Int32Array;
  /** Codes of all literals, one behind the other, and where each begins; one more start than there are literals. */
  readonly letters: Uint16Array;
  readonly starts: Int32Array;
  readonly isOpen: Uint8Array;
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
  return { ...trie.tables(), codes: codesOf(codeOf), letters, starts, isOpen };
}

type Tables = Omit<Lexicon, 'codes' | 'letters' | 'starts' | 'isOpen'>;

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
    tables: (): Tables => ({
      root,
      second,
      width,
      keys,
      nodes,
      shift: Math.clz32(keys.length) + 1,
      closed: closed.slice(0, last + 1),
      open: open.slice(0, last + 1),
      tails: tails.slice(0, last + 1),
    }),
  };
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}

function codesOf(codeOf: ReadonlyMap<string, number>): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (const [char, code] of codeOf) codes[char.charCodeAt(0)] = code;
  for (const [unit, char] of FOLDS) codes[unit] = char === '' ? SKIP : (codeOf.get(char) ?? 0);
  codes[0x0a] = 0;
  codes[0x0d] = 0;
  return codes;
}

/** Takes note of the literals that begin at `start`, which must be the beginning of a word. */
export function walk(lexicon: Lexicon, text: string, start: number, found: Numbers): void {
  if (start >= text.length) return;
  const { codes, root, second, width, keys, nodes, shift, closed, open, tails } = lexicon;
  const first = codes[text.charCodeAt(start)] ?? 0;
  let node = root[first] ?? 0;
  if (node === 0) return;
  if (closed[node] !== 0 || open[node] !== 0) take(lexicon, text, start, start + 1, node, found);
  const mask = keys.length - 1;
  let depth = 1;
  let at = start + 1;
  while (at < text.length) {
    const code = codes[text.charCodeAt(at)] ?? 0;
    at += 1;
    if (code === SKIP) continue;
    if (code === 0) return;
    if (depth === 1) {
      node = second[first * width + code] ?? 0;
      if (node === 0) return;
    } else {
      const key = (node << CODE_BITS) | code;
      let slot = Math.imul(key, HASH) >>> shift;
      while (keys[slot] !== key) {
        if (keys[slot] === 0) return;
        slot = (slot + 1) & mask;
      }
      node = nodes[slot] ?? 0;
    }
    depth += 1;
    if (code === SPACE) at = behindSeparators(codes, text, at);
    if (closed[node] !== 0 || open[node] !== 0) take(lexicon, text, start, at, node, found);
    const tail = tails[node] ?? 0;
    if (tail !== 0) {
      takeTail(lexicon, text, start, at, tail - 1, depth, found);
      return;
    }
  }
}

function behindSeparators(codes: Uint16Array, text: string, from: number): number {
  let at = from;
  for (let run = 1; run < MAX_SEPARATORS && codes[text.charCodeAt(at)] === SPACE; run += 1) at += 1;
  return at;
}

/** Compares the rest of a literal of which `depth` codes have been found, the last of them before `from`. */
function takeTail(
  { codes, letters, starts, isOpen }: Lexicon,
  text: string,
  start: number,
  from: number,
  id: number,
  depth: number,
  found: Numbers,
): void {
  const end = starts[id + 1] ?? 0;
  let at = from;
  for (let letter = (starts[id] ?? 0) + depth; letter < end;) {
    if (at >= text.length) return;
    const code = codes[text.charCodeAt(at)] ?? 0;
    at += 1;
    if (code === SKIP) continue;
    if (code !== letters[letter]) return;
    if (code === SPACE) at = behindSeparators(codes, text, at);
    letter += 1;
  }
  if (isOpen[id] === 1 || endsWord(text, at)) found.pushThree(id, start, at);
}

function take(
  { closed, open }: Lexicon,
  text: string,
  start: number,
  end: number,
  node: number,
  found: Numbers,
): void {
  const whole = closed[node] ?? 0;
  const begun = open[node] ?? 0;
  if (whole !== 0 && endsWord(text, end)) found.pushThree(whole - 1, start, end);
  if (begun !== 0) found.pushThree(begun - 1, start, end);
}

function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const next = CLASS[text.charCodeAt(at)];
  if (next !== LOWER && next !== UPPER && next !== LETTER) return true;
  const last = CLASS[text.charCodeAt(at - 1)];
  return last === SINGLE || last === OTHER;
}
