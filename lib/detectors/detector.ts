import type { Confidence, Match } from '../model/finding';
import { type NormalisedText, originalEnd, originalStart } from './normalise';

/** What is scanned: the text of a part or the name of a file. */
export type TextKind = 'text' | 'file-name';

/** Finds one type of confidential data. Detectors are stateless: the same text gives the same matches. */
export interface Detector {
  /** Id that rules name, equal to the id in the catalogue of texts. */
  readonly type: string;
  readonly appliesTo: readonly TextKind[];
  /** Standard, vendor page or register that the format comes from. */
  readonly source: string;
  /** Lower-case strings of which one must occur before `find` is called; left out where none is fixed. */
  readonly keywords?: readonly string[];
  /** Fewer digits than this in the whole text cannot be a match, and `find` is not called. */
  readonly minDigits?: number;
  /** Matches in any order; they may overlap. Linear in the length of the text; never throws. */
  find(text: NormalisedText, kind: TextKind): Match[];
}

/** What a detector tells about a span of the normalised text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly validated: boolean;
  readonly masked: string;
  readonly replacement: string;
}

/** Turns a span of the normalised text into a match with positions in the original text. */
export function toMatch(type: string, text: NormalisedText, span: Span): Match {
  return { ...span, type, start: originalStart(text, span.start), end: originalEnd(text, span.end) };
}
