import type { Span } from '../detector';

/** A finding of one detector, on the way to a match. */
export interface Found extends Span {
  readonly type: string;
  /** Distance to the word that supports it, where it is a value; null for what words announced. */
  readonly distance: number | null;
  /** True for a value right beside a word that names it. */
  readonly isLabelled: boolean;
}
