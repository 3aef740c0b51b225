import { z } from './zod';

/** How a recipient stands to the organisation. The unknown one never counts as internal. */
export const recipientClassSchema = z.enum(['internal', 'partner', 'external', 'unknown']);
export type RecipientClass = z.infer<typeof recipientClassSchema>;

/** The classes that somebody can be given; nobody is listed as unknown. */
export const knownClassSchema = z.enum(['internal', 'partner', 'external']);
export type KnownClass = z.infer<typeof knownClassSchema>;

const e164Schema = z.string().check(z.regex(/^\+[1-9]\d{3,14}$/u));

/** Numbers from `from` to `to`, both included and of the same length: a company's own block. */
const numberRangeSchema = z.readonly(
  z
    .object({ from: e164Schema, to: e164Schema })
    .check(z.refine(({ from, to }) => from.length === to.length && from <= to, 'from must not be above to')),
);

/** Output of `hashNumber` or `hashGroupName` with the directory's key: 16 hexadecimal digits. */
const keyedHashSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/u));

/** Who has one class. */
export const directoryListSchema = z.readonly(
  z.object({
    numbers: z._default(z.readonly(z.array(e164Schema)), []),
    numberHashes: z._default(z.readonly(z.array(keyedHashSchema)), []),
    numberRanges: z._default(z.readonly(z.array(numberRangeSchema)), []),
    groupNames: z._default(z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(120)))), []),
    groupNameHashes: z._default(z.readonly(z.array(keyedHashSchema)), []),
  }),
);
export type DirectoryList = z.infer<typeof directoryListSchema>;

/** A colleague whose name nobody else should come near to. */
export const colleagueSchema = z.readonly(
  z.object({
    name: z.string().check(z.minLength(2), z.maxLength(120)),
    numbers: z._default(z.readonly(z.array(e164Schema)), []),
    numberHashes: z._default(z.readonly(z.array(keyedHashSchema)), []),
  }),
);

/** An organisation's directory. Every part may be left out. */
export const directorySchema = z.readonly(
  z.object({
    schemaVersion: z.literal(1),
    /** Key of the hashes, in hexadecimal; needed only where hashes are used. It hides numbers from a glance, not from an attacker. */
    hashKey: z._default(z.nullable(z.string().check(z.regex(/^(?:[0-9a-f]{2}){16,64}$/u))), null),
    internal: z.optional(directoryListSchema),
    partner: z.optional(directoryListSchema),
    external: z.optional(directoryListSchema),
    colleagues: z._default(z.readonly(z.array(colleagueSchema)), []),
    /** Countries (ISO 3166-1 alpha-2) whose numbers are nothing unusual; empty: no country is foreign. */
    homeCountries: z._default(z.readonly(z.array(z.string().check(z.regex(/^[A-Z]{2}$/u)))), []),
    /** The class of a saved contact that no list names. */
    savedContactIs: z._default(z.enum(['partner', 'external', 'unknown']), 'unknown'),
    /** The class of a number that no list names. */
    unlistedNumberIs: z._default(z.enum(['external', 'unknown']), 'external'),
    /** Classes that a person may give to a chat. A mark never raises what a list says. */
    userMarks: z._default(z.readonly(z.array(knownClassSchema)), ['external']),
  }),
);
export type Directory = z.infer<typeof directorySchema>;
