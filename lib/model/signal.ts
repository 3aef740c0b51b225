import type { FactName } from './recipient-facts';
import { z } from './zod';

/** What can stand out about who would get something. */
export const signalIdSchema = z.enum([
  'not-saved',
  'first-message',
  'first-of-kind',
  'group-outsiders',
  'members-added',
  'public-audience',
  'foreign-country',
  'similar-name',
  'impersonation',
  'security-code-changed',
  'number-changed',
  'greets-other',
  'quick-switch',
  'from-confidential-chat',
  'many-chats',
  'odd-one-out',
  'cannot-tell',
]);
export type SignalId = z.infer<typeof signalIdSchema>;

/**
 * - weak: common in ordinary use; worth a line beside something stronger.
 * - medium: uncommon; two of them together are unusual.
 * - strong: unusual by itself.
 */
export const strengthSchema = z.enum(['weak', 'medium', 'strong']);
export type Strength = z.infer<typeof strengthSchema>;

/** One thing that stands out. Held in memory only: `params` may hold names. */
export interface Signal {
  readonly id: SignalId;
  readonly strength: Strength;
  /** The facts it rests on; all of them were known. Empty where it rests on this extension's own notes. */
  readonly facts: readonly FactName[];
  /** Key of its sentence in the catalogue, with the values of its placeholders. */
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Index of the recipient it is about; null where it is about the send as a whole. */
  readonly recipient: number | null;
}
