import type { DataGroup } from './data-group';
import type { RecipientClass } from './directory';
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

/** Where signals begin; an organisation may set other bounds. */
export const signalSettingsSchema = z.readonly(
  z.object({
    /** A text begun within so many seconds after a switch of chats may be meant for the one before. */
    switchSeconds: z._default(z.number().check(z.gte(0), z.lte(600)), 10),
    /** For so many seconds after a chat was left, what usually goes there may be meant for it. */
    previousChatSeconds: z._default(z.number().check(z.gte(0), z.lte(3600)), 120),
    /** Days for which a changed security code or number is news. */
    identityDays: z._default(z.number().check(z.gte(0), z.lte(365)), 14),
    /** Hours for which a chat that was open is a recent one. */
    recentHours: z._default(z.number().check(z.gte(0), z.lte(720)), 24),
    /** So many chats in one forward are many. */
    manyChats: z._default(z.number().check(z.int(), z.gte(2)), 4),
    /** Days before what the memory does not know says something. */
    learningDays: z._default(z.number().check(z.gte(0), z.lte(365)), 14),
  }),
);
export type SignalSettings = z.infer<typeof signalSettingsSchema>;

/** All that is known about who would get one send. */
export interface RecipientVerdict {
  /** The strongest first. */
  readonly signals: readonly Signal[];
  /** In the order of the recipients; empty where the page shows none. */
  readonly classes: readonly RecipientClass[];
  /** True when a strong signal, or two medium ones, stand out. */
  readonly isUnusual: boolean;
  /** Families of data that the user has said are fine for each of these chats; none when something there is new. */
  readonly permitted: readonly DataGroup[];
}
