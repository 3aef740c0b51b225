import type { Decision } from './decision';
import type { Justification } from './outcome';
import type { SendIntent, TextPart } from './send-intent';

/** A way out of the prompt. `newline` is offered only when the held key may have been a line break. */
export type PromptAction = 'edit' | 'remove' | 'send' | 'cancel' | 'newline';

/** What the person chose, with the reason where the rule asks for one. */
export interface PromptAnswer {
  readonly action: PromptAction;
  readonly justification: Justification | null;
}

/** A line of state in the prompt, above its buttons. */
export type PromptNotice = 'none' | 'content-changed' | 'could-not-remove' | 'cannot-record' | 'not-readable';

/** Everything the prompt draws. It is drawn again from a new model when anything changes. */
export interface PromptModel {
  readonly intent: SendIntent;
  readonly decision: Decision;
  readonly organisation: string | null;
  /** The parts as they would read after removal, in the order of `intent.parts`; null where it cannot be done. */
  readonly redacted: readonly TextPart[] | null;
  /** Ways out that are offered now, in the order of the keyboard. */
  readonly actions: readonly PromptAction[];
  readonly notice: PromptNotice;
}

/** The state of the prompt's own fields, read back from its form. */
export interface PromptForm {
  readonly reason: string;
  readonly text: string;
}
