import { z } from './zod';

/** Where on the screen a fact was read; `memory` where this extension itself had noted it. */
export const factSourceSchema = z.enum([
  'header',
  'composer-label',
  'list-row',
  'conversation',
  'dialog',
  'memory',
]);
export type FactSource = z.infer<typeof factSourceSchema>;

/** A value with the place it was read from. `value: null` means that the page does not tell; it is never a guess. */
export interface Fact<T> {
  readonly value: T | null;
  readonly from: FactSource | null;
}

function fact<Schema extends z.ZodMiniType>(value: Schema) {
  return z.readonly(z.object({ value: z.nullable(value), from: z.nullable(factSourceSchema) }));
}

/** Kinds of audience that the page can tell of; the unknown one is a fact without a value. */
export const knownKindSchema = z.enum([
  'person',
  'group',
  'community-announcement',
  'broadcast-list',
  'channel',
  'status',
  'self',
]);
export type KnownKind = z.infer<typeof knownKindSchema>;

/**
 * How the page writes somebody it has no saved name for. `pushed-name` ("~Anna") is chosen by the stranger;
 * `username` ("@anna") may be a contact; `verified-business` is a name that WhatsApp checked.
 */
export const strangerFormSchema = z.enum([
  'number',
  'pushed-name',
  'username',
  'masked-number',
  'verified-business',
  'unnamed',
]);
export type StrangerForm = z.infer<typeof strangerFormSchema>;

/** A phone number as the page writes it, and what a phone library makes of it (null: no valid number). */
export const phoneFactSchema = z.readonly(
  z.object({
    shown: z.string(),
    /** "+34612345678" */
    e164: z.nullable(z.string()),
    /** ISO 3166-1 alpha-2; null where several countries share the number's prefix and none is certain. */
    country: z.nullable(z.string()),
  }),
);
export type PhoneFact = z.infer<typeof phoneFactSchema>;

/** One listed member of a group. */
export const memberSchema = z.readonly(
  z.object({
    name: z.string(),
    phone: z.nullable(phoneFactSchema),
    /** False for a number or a form of stranger in the list; null where the list does not tell. */
    saved: z.nullable(z.boolean()),
  }),
);
export type Member = z.infer<typeof memberSchema>;

/** What is on the screen about one chat that something would be sent to. */
export const recipientFactsSchema = z.readonly(
  z.object({
    kind: fact(knownKindSchema),
    /** Without bidi marks; emoji spelled out. */
    name: fact(z.string()),
    /** Null where the name has none of the forms, which does not make it a saved contact. */
    strangerForm: fact(strangerFormSchema),
    phone: fact(phoneFactSchema),
    saved: fact(z.boolean()),
    business: fact(z.boolean()),
    verified: fact(z.boolean()),
    /** Number of people in it, the sender included where the page counts so. */
    size: fact(z.number()),
    members: fact(z.readonly(z.array(memberSchema))),
    /** True when `members` are all there are; null where the list may be cut. */
    membersComplete: fact(z.boolean()),
    writtenBefore: fact(z.boolean()),
    disappearing: fact(z.boolean()),
    /** When the notice was shown, in milliseconds since the epoch. */
    securityCodeChangedAt: fact(z.number()),
    numberChangedAt: fact(z.number()),
  }),
);
export type RecipientFacts = z.infer<typeof recipientFactsSchema>;

/** Name of one fact, as a signal cites it. */
export type FactName = keyof RecipientFacts;
