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
 * integers; characters that no literal has end a walk at once.
 */
export interface Lexicon {
  /** Code of every UTF-16 unit: 0 stops a walk, SKIP passes over it, SPACE separates words. */
  readonly codes: Uint16Array;
  readonly root: Int32Array;
  readonly keys: Int32Array;
  readonly nodes: Int32Array;
  readonly shift: number;
  /** By node: 0 for none, else 1 + index into `ends`. */
  readonly terminals: Int32Array;
  /** By terminal: the literal that must end with the word, the literal that may go on; -1 for none. */
  readonly ends: Int32Array;
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
  let length = 1;
  for (const { folded } of parts) {
    length += folded.length;
    for (const char of folded.split('')) {
      if (!codeOf.has(char)) codeOf.set(char, FIRST_CODE + codeOf.size);
    }
  }
  let size = 1 << 10;
  while (size < length * 1.25) size *= 2;
  const root = new Int32Array(FIRST_CODE + codeOf.size + 1);
  const keys = new Int32Array(size);
  const nodes = new Int32Array(size);
  const shift = Math.clz32(size) + 1;
  const terminals = new Int32Array(length + 1);
  const ends: number[] = [];
  let last = 0;
  parts.forEach(({ folded, isOpen }, id) => {
    if (folded === '') return;
    let node = 0;
    for (let at = 0; at < folded.length; at += 1) {
      const code = codeOf.get(folded.charAt(at)) ?? 0;
      if (at === 0) {
        node = root[code] ||= ++last;
        continue;
      }
      const key = (node << CODE_BITS) | code;
      let slot = Math.imul(key, HASH) >>> shift;
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      if (keys[slot] === 0) {
        keys[slot] = key;
        nodes[slot] = ++last;
      }
      node = nodes[slot] ?? 0;
    }
    if (terminals[node] === 0) terminals[node] = ends.push(-1, -1) / 2;
    ends[((terminals[node] ?? 1) - 1) * 2 + (isOpen ? 1 : 0)] = id;
  });
  return {
    codes: codesOf(codeOf),
    root,
    keys,
    nodes,
    shift,
    terminals: terminals.slice(0, last + 1),
    ends: Int32Array.from(ends),
  };
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
  const { codes, root, keys, nodes, shift, terminals, ends } = lexicon;
  const mask = keys.length - 1;
  if (start >= text.length) return;
  let node = root[codes[text.charCodeAt(start)] ?? 0] ?? 0;
  let at = start + 1;
  while (node !== 0) {
    const terminal = terminals[node] ?? 0;
    if (terminal !== 0) {
      const closed = ends[terminal * 2 - 2] ?? -1;
      const open = ends[terminal * 2 - 1] ?? -1;
      if (closed >= 0 && endsWord(text, at)) found.pushThree(closed, start, at);
      if (open >= 0) found.pushThree(open, start, at);
    }
    if (at >= text.length) return;
    let code = codes[text.charCodeAt(at)] ?? 0;
    while (code === SKIP) {
      at += 1;
      code = at < text.length ? (codes[text.charCodeAt(at)] ?? 0) : 0;
    }
    if (code === 0) return;
    at += 1;
    const key = (node << CODE_BITS) | code;
    let slot = Math.imul(key, HASH) >>> shift;
    while (keys[slot] !== key) {
      if (keys[slot] === 0) return;
      slot = (slot + 1) & mask;
    }
    node = nodes[slot] ?? 0;
    if (code !== SPACE) continue;
    for (let run = 1; run < MAX_SEPARATORS && codes[text.charCodeAt(at)] === SPACE; run += 1) at += 1;
  }
}

function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const next = CLASS[text.charCodeAt(at)];
  if (next !== LOWER && next !== UPPER && next !== LETTER) return true;
  const last = CLASS[text.charCodeAt(at - 1)];
  return last === SINGLE || last === OTHER;
}
