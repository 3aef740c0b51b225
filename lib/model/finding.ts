import type { DataGroup } from './data-group';
import { z } from './zod';

/**
 * - low: the form fits and little else does; never a reason to ask anybody.
 * - medium: the form fits, and a word near it or a country in use speaks for it.
 * - high: a checksum, a vendor's fixed prefix or an explicit label leaves no ordinary reading.
 */
export const confidenceSchema = z.enum(['low', 'medium', 'high']);
export type Confidence = z.infer<typeof confidenceSchema>;

/** Where a finding lies: in the text part or in the name of the attachment with this index. */
export const findingSourceSchema = z.readonly(
  z.object({ kind: z.enum(['part', 'file-name']), index: z.number() }),
);
export type FindingSource = z.infer<typeof findingSourceSchema>;

/** One span of confidential data. `start` and `end` are UTF-16 code units of the original text, end exclusive. */
export interface Match {
  readonly type: string;
  readonly group: DataGroup;
  /** What the number or token is called everywhere ("CPF", "GitHub token"); null where that is a matter of language. */
  readonly label: string | null;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** True when a checksum or the issuer's own structure was verified. */
  readonly validated: boolean;
  /** Form that is safe to store and to show: never enough to rebuild the value. */
  readonly masked: string;
  /**
   * What a human reader can still use in place of the value, such as "[card ending 1111]". Empty when taking
   * the span out would change nothing: a marking or the name of a file stays what it is.
   */
  readonly replacement: string;
  /** Words of the detector's own lists near the value that raised its confidence; left out where none did. */
  readonly raisedBy?: readonly string[];
  /** The same for words that lowered it. */
  readonly loweredBy?: readonly string[];
}

/** A match together with the place in the intent where it was found. */
export interface Finding extends Match {
  readonly source: FindingSource;
}
