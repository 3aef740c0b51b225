import { CLASS, OTHER } from './characters';
import { type Beginnings, beginningsOf, SKIP, SPACE } from './beginnings';
import { FOLDS, type LiteralForm, literalForm } from './literal';
import { createTrie } from './trie';

const FIRST_CODE = 3;
/** Bits of a code in `Lexicon.units`. */
export const CODE_BITS = 12;
export const CODE_MASK = (1 << CODE_BITS) - 1;
/** Class of the signs that the pass has to look at once more. */
export const SIGN = 7;
const SIGNS = '@:<\\%';
/** Multiplier of the hash table of ways. */
export const HASH = 0x9e3779b1;

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

/** Builds the trie; the position of a literal in the list is its id. Empty literals are left out. */
export function buildLexicon(literals: readonly string[]): Lexicon {
  const parts = literals.map(literalForm);
  const codes = new Uint16Array(0x10000);
  codes[0x20] = SPACE;
  let codeCount = FIRST_CODE;
  const starts = new Int32Array(parts.length + 1);
  const isOpen = new Uint8Array(parts.length);
  let total = 0;
  for (const { folded } of parts) total += folded.length;
  const letters = new Uint16Array(total);
  let length = 0;
  for (let id = 0; id < parts.length; id += 1) {
    const part = parts[id] as LiteralForm;
    isOpen[id] = part.isOpen ? 1 : 0;
    for (let at = 0; at < part.folded.length; at += 1) {
      const unit = part.folded.charCodeAt(at);
      let code = codes[unit] ?? 0;
      if (code === 0) {
        code = codeCount;
        codeCount += 1;
        codes[unit] = code;
      }
      letters[length] = code;
      length += 1;
    }
    starts[id + 1] = length;
  }
  const trie = createTrie(codeCount, letters, starts, isOpen);
  for (let id = 0; id < parts.length; id += 1) trie.insert(id);
  const digits = Array.from('0123456789', (digit) => codes[digit.charCodeAt(0)] ?? 0);
  const beginnings = beginningsOf({ letters, starts, isOpen }, digits, codeCount);
  return { ...trie.tables(), units: unitsOf(codes), letters, starts, isOpen, beginnings };
}

function unitsOf(codes: Uint16Array): Uint16Array {
  const units = codes.slice();
  for (const [unit, char] of FOLDS) units[unit] = char === '' ? SKIP : (codes[char.charCodeAt(0)] ?? 0);
  units[0x0a] = 0;
  units[0x0d] = 0;
  for (let unit = 0; unit < units.length; unit += 1) {
    units[unit] = (units[unit] ?? 0) | ((CLASS[unit] ?? OTHER) << CODE_BITS);
  }
  for (const sign of SIGNS)
    units[sign.charCodeAt(0)] = (units[sign.charCodeAt(0)] ?? 0) | (SIGN << CODE_BITS);
  return units;
}
