import type { Decision } from '../model/decision';
import type { GuardEvent } from '../model/event';
import type { PromptAnswer, PromptModel } from '../model/prompt';
import type { SendCandidate } from '../model/send-candidate';
import type { SendIntent } from '../model/send-intent';

/** A prompt that is on the screen. */
export interface OpenPrompt {
  readonly answer: Promise<PromptAnswer>;
  /** Draws new content; consent given to the old one is void from then on. */
  update(model: PromptModel): void;
  close(): void;
}

/** Short notices that need no answer. */
export type Notice = 'voided' | 'not-sent' | 'edit-to-send';

/** Everything the gate needs from the world outside of it. */
export interface GatePorts {
  decide(intent: SendIntent): Decision;
  openPrompt(model: PromptModel): OpenPrompt;
  notify(notice: Notice): void;
  /** Resolves once the event is safe; rejects when it cannot be written. */
  record(event: GuardEvent): Promise<void>;
  /** Called before a send is let go, so that its message is known when it appears. */
  expect(intent: SendIntent): void;
  organisation(): string | null;
  newlineLearned(candidate: SendCandidate): void;
  now(): number;
  newId(): string;
  wait(ms: number): Promise<void>;
}
