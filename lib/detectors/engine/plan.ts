import type { DataGroup } from '../../model/data-group';
import type {
  Detector,
  NumberDetector,
  PhraseDetector,
  SignDetector,
  SumDetector,
  TextDetector,
  TokenDetector,
  ValueDetector,
} from '../detector';
import { buildLexicon, type Lexicon } from './lexicon';
import { literalForm } from './literal';

/** The longest compact form of a value, in characters. */
export const MAX_COMPACT = 64;

/** A set of value detectors, one bit each. */
export type Bits = Uint32Array;

/** What happens when a literal is found. */
export interface LiteralUse {
  readonly literal: string;
  /** Detectors with the signs that must stand before the first letter of the literal. */
  tokens: { readonly detector: TokenDetector; readonly lead: string }[] | null;
  phrases: { readonly detector: PhraseDetector; readonly word: string; readonly lead: string }[] | null;
  /** Positions in `Plan.texts`. */
  texts: number[] | null;
  /** Positions in `Plan.numbers`, with the detector's own spelling. */
  numbers: { readonly detector: number; readonly word: string }[] | null;
  /** Value detectors that it supports or speaks against; null for none. */
  near: Bits | null;
  against: Bits | null;
}

/** Detectors of one family of data types. */
export interface DetectorFamily {
  readonly group: DataGroup;
  readonly detectors: readonly Detector[];
}

/** What findings of one type have in common. */
export interface TypeFacts {
  readonly group: DataGroup;
  readonly label: string | null;
  /** Of two equally sure findings the one with the lower rank keeps the stretch. */
  readonly rank: number;
}

/** Value detectors that are looked for in a text, and the lengths they want: 1 by place in `values` and by length. */
export interface Active {
  readonly detectors: Uint8Array;
  readonly lengths: Uint8Array;
}

/** All detectors, arranged by what sets them off. */
export interface Plan {
  readonly lexicon: Lexicon;
  readonly uses: readonly LiteralUse[];
  readonly values: readonly ValueDetector[];
  /** Positions in `values` by length of the compact form. */
  readonly byLength: readonly (readonly number[])[];
  /** What is looked for in every text, as the form alone is enough. */
  readonly always: Active;
  readonly numbers: readonly NumberDetector[];
  /** The least that any of them asks for. */
  readonly leastDigits: number;
  readonly signs: readonly SignDetector[];
  readonly texts: readonly TextDetector[];
  readonly sums: readonly SumDetector[];
  readonly types: ReadonlyMap<string, TypeFacts>;
}

export function makePlan(families: readonly DetectorFamily[]): Plan {
  const used = families.flatMap(({ detectors }) => detectors);
  const values = used.filter((one): one is ValueDetector => one.kind === 'value');
  const texts = used.filter((one): one is TextDetector => one.kind === 'text');
  const numbers = used.filter((one): one is NumberDetector => one.kind === 'number');
  const uses: LiteralUse[] = [];
  const ids = new Map<string, number>();
  const folded: string[] = [];

  function use(literal: string, isOpen = false): LiteralUse {
    const form = literalForm(literal);
    const key = form.folded + (isOpen || form.isOpen ? '*' : '');
    let id = ids.get(key);
    if (id === undefined) {
      id =
        uses.push({
          literal,
          tokens: null,
          phrases: null,
          texts: null,
          numbers: null,
          near: null,
          against: null,
        }) - 1;
      ids.set(key, id);
      folded.push(key);
    }
    return uses[id] as LiteralUse;
  }

  const bitWords = Math.ceil(values.length / 32);
  const bySet = new Map<readonly string[], readonly LiteralUse[]>();
  /** Many detectors share one list of words, which is looked up once. */
  const usesOf = (literals: readonly string[]): readonly LiteralUse[] => {
    let found = bySet.get(literals);
    if (!found) {
      found = literals.map((literal) => use(literal));
      bySet.set(literals, found);
    }
    return found;
  };
  for (const detector of used) {
    if (detector.kind === 'token') {
      for (const prefix of detector.prefixes) {
        (use(prefix, true).tokens ??= []).push({ detector, lead: literalForm(prefix).lead });
      }
    }
    if (detector.kind === 'phrase') {
      for (const word of detector.words)
        (use(word).phrases ??= []).push({ detector, word, lead: literalForm(word).lead });
    }
  }
  texts.forEach((detector, at) => {
    for (const word of detector.words) (use(word).texts ??= []).push(at);
  });
  numbers.forEach(({ words = [] }, at) => {
    for (const word of words) (use(word).numbers ??= []).push({ detector: at, word });
  });
  values.forEach(({ context: { near, against = [] } }, at) => {
    for (const one of usesOf(near)) setBit((one.near ??= new Uint32Array(bitWords)), at);
    for (const one of usesOf(against)) setBit((one.against ??= new Uint32Array(bitWords)), at);
  });

  const byLength: number[][] = Array.from({ length: MAX_COMPACT + 1 }, () => []);
  const always = { detectors: new Uint8Array(values.length), lengths: new Uint8Array(MAX_COMPACT + 1) };
  values.forEach(({ lengths, evidence }, at) => {
    for (const length of lengths) {
      byLength[length]?.push(at);
      if (evidence === 'form') always.lengths[length] = 1;
    }
    if (evidence === 'form') always.detectors[at] = 1;
  });
  return {
    lexicon: buildLexicon(folded),
    uses,
    values,
    byLength,
    always,
    numbers,
    leastDigits: Math.min(...numbers.map(({ atLeast }) => atLeast)),
    signs: used.filter((one): one is SignDetector => one.kind === 'sign'),
    texts,
    sums: used.filter((one): one is SumDetector => one.kind === 'sum'),
    types: factsByType(families),
  };
}

function factsByType(families: readonly DetectorFamily[]): Map<string, TypeFacts> {
  const facts = new Map<string, TypeFacts>();
  for (const { group, detectors } of families) {
    for (const detector of detectors) {
      const { type, label = null, otherTypes = [] } = detector;
      const known = facts.get(type);
      facts.set(type, known?.label ? known : { group, label, rank: known?.rank ?? facts.size });
      for (const other of otherTypes) {
        if (!facts.has(other)) facts.set(other, { group, label: null, rank: facts.size });
      }
    }
  }
  return facts;
}

function setBit(bits: Bits, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

/** Calls back with each value detector of a set, by its place. */
export function forEachBit(bits: Bits, visit: (at: number) => void): void {
  bits.forEach((word, at) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) visit(at * 32 + 31 - Math.clz32(rest & -rest));
  });
}

export function hasBit(bits: Bits | null, at: number): boolean {
  return bits !== null && ((bits[at >> 5] ?? 0) & (1 << (at & 31))) !== 0;
}
