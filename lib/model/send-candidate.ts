import type { SendIntent } from './send-intent';

/** A span to replace: UTF-16 offsets into `intent.parts[part].text`, end exclusive. */
export interface Replacement {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A send that is about to happen in the page, and the only handle on it that the gate needs.
 * The page may re-render at any time, so nothing here keeps an element alive as proof of identity.
 *
 * Who would get it is read from the page when `intent.recipients` or `digest` is first asked for: a harmless
 * text is never kept waiting for that. Whoever keeps a candidate for later asks for the digest at once.
 */
export interface SendCandidate {
  readonly intent: SendIntent;
  /** What would be sent to whom, as one comparable string. Two equal digests are the same send. */
  readonly digest: string;
  /** False when the key picks from a list or breaks the line. Asked only of what would not just pass. */
  wouldSend(): boolean;
  /** True when the key that was held is a line break under the other setting of "Enter is send". */
  readonly maybeNewline: boolean;
  /** Reads the same place again. Null when it is gone, or belongs to another chat by now. */
  reread(): SendCandidate | null;
  /** Sets off the very gesture that was held. Resolves to whether the page took it. */
  replay(): Promise<boolean>;
  /** Gives the text back to the person, cursor at this span (or at the end). */
  focus(span: Replacement | null): void;
  /** Replaces spans in the page's own editor; resolves to true only when a later read confirms it. */
  replace(replacements: readonly Replacement[]): Promise<boolean>;
  /** How many of the first parts stand in the page's own editors; later parts cannot be changed. */
  readonly editableParts: number;
  /** Puts the line break that was held into the text. */
  insertNewline(): void;
}
