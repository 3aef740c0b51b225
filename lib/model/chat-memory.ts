import { dataGroupSchema } from './data-group';
import { knownClassSchema } from './directory';
import { z } from './zod';

/** Keyed hash of what tells a chat from all others: 32 hexadecimal digits. Means nothing on another device. */
export const chatKeySchema = z.string().check(z.regex(/^[0-9a-f]{32}$/u));
export type ChatKey = z.infer<typeof chatKeySchema>;

const countSchema = z.number().check(z.int(), z.gte(0));

/** What is remembered of one chat: counts, times and keyed hashes. All times in milliseconds since the epoch. */
export const chatNoteSchema = z.readonly(
  z.object({
    firstSentAt: z.number(),
    lastSentAt: z.number(),
    sends: countSchema,
    /** By family of data: how often it went to this chat, and when last. */
    kinds: z.readonly(
      z.partialRecord(dataGroupSchema, z.readonly(z.object({ count: countSchema, lastAt: z.number() }))),
    ),
    /** Keyed hashes of the members listed when the user last wrote; null where they were not all listed. */
    members: z.nullable(z.readonly(z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/u))))),
    /** The class that the user gave to this chat. */
    mark: z.nullable(knownClassSchema),
  }),
);
export type ChatNote = z.infer<typeof chatNoteSchema>;

/** "This is fine for this chat", for one family of data, until it expires or is used up. */
export const chatPermissionSchema = z.readonly(
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(40)),
    chat: chatKeySchema,
    kind: dataGroupSchema,
    givenAt: z.number(),
    expiresAt: z.number(),
    usesLeft: countSchema,
  }),
);
export type ChatPermission = z.infer<typeof chatPermissionSchema>;

export const chatMemorySchema = z.readonly(
  z.object({
    schemaVersion: z.literal(1),
    /** When it was begun or last emptied: what it does not know before that says nothing. */
    since: z.number(),
    chats: z.readonly(z.record(chatKeySchema, chatNoteSchema)),
    permissions: z.readonly(z.array(chatPermissionSchema)),
  }),
);
export type ChatMemory = z.infer<typeof chatMemorySchema>;

/** What an organisation allows to be remembered. Stricter of several wins. */
export const memoryLimitsSchema = z.readonly(
  z.object({
    /** Longest time that an answer may hold, in days; 0: answers are never remembered. */
    maxDays: z._default(z.number().check(z.gte(0), z.lte(365)), 30),
    maxUses: z._default(z.number().check(z.int(), z.gte(0), z.lte(1000)), 20),
    /** Families of data for which no answer is remembered. */
    neverKinds: z._default(z.readonly(z.array(dataGroupSchema)), ['key', 'vendor-token', 'crypto', 'bulk']),
    maxChats: z._default(z.number().check(z.int(), z.gte(10), z.lte(20_000)), 2000),
    maxPermissions: z._default(z.number().check(z.int(), z.gte(0), z.lte(1000)), 200),
    /** Days after which a chat that nothing was sent to is forgotten. */
    forgetAfterDays: z._default(z.number().check(z.gte(1), z.lte(3650)), 365),
  }),
);
export type MemoryLimits = z.infer<typeof memoryLimitsSchema>;
