import { z } from './zod';

/** Kinds of audience a WhatsApp send can have; `unknown` where the page does not tell. */
export const recipientKindSchema = z.enum([
  'person',
  'group',
  'community-announcement',
  'broadcast-list',
  'channel',
  'status',
  'self',
  'unknown',
]);
export type RecipientKind = z.infer<typeof recipientKindSchema>;

/** What the page shows about one recipient. Only read facts stand here; nothing is guessed. */
export const recipientSchema = z.readonly(
  z.object({
    /** Name as the page shows it, bidi marks removed; empty when the page shows none. */
    name: z.string(),
    kind: recipientKindSchema,
    /** Phone number in the page's own spelling, or null where the page shows none. */
    phone: z.nullable(z.string()),
    /** True or false where the page tells, null where it does not. */
    saved: z.nullable(z.boolean()),
    /** Number of people reached, or null when unknown. */
    size: z.nullable(z.number()),
  }),
);
export type Recipient = z.infer<typeof recipientSchema>;
