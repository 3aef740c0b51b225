import { confidenceSchema } from './finding';
import { recipientKindSchema } from './recipient';
import { channelSchema } from './send-intent';
import { z } from './zod';

/** Ordered from the mildest to the strictest; the strictest of all rules that match is what happens. */
export const actionSchema = z.enum(['allow', 'audit', 'hint', 'warn', 'justify', 'block']);
export type Action = z.infer<typeof actionSchema>;

/** What a rule wants when it cannot be decided: keep the send back, or let it go with a mark. */
export const failModeSchema = z.enum(['hold', 'pass']);
export type FailMode = z.infer<typeof failModeSchema>;

/** All conditions that are given must hold; one that is left out always holds. */
export const conditionsSchema = z.readonly(
  z.object({
    /** Data types or families of them, of which at least one must be found, at `minConfidence` and `minCount` times in all. */
    types: z.optional(z.readonly(z.array(z.string()).check(z.minLength(1)))),
    minConfidence: z._default(confidenceSchema, 'medium'),
    minCount: z._default(z.number().check(z.int(), z.gte(1)), 1),
    channels: z.optional(z.readonly(z.array(channelSchema).check(z.minLength(1)))),
    recipientKinds: z.optional(z.readonly(z.array(recipientKindSchema).check(z.minLength(1)))),
    /** Holds when the page tells of at least one recipient that it is not a saved contact. */
    unsavedRecipient: z.optional(z.boolean()),
  }),
);
export type Conditions = z.infer<typeof conditionsSchema>;

export const ruleSchema = z.readonly(
  z.object({
    id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
    /** Shown to the sender; null takes the catalogue's text for a built-in rule. */
    name: z._default(z.nullable(z.string().check(z.maxLength(120))), null),
    enabled: z._default(z.boolean(), true),
    conditions: conditionsSchema,
    action: actionSchema,
    failMode: z._default(failModeSchema, 'pass'),
    /** The organisation's own words in the prompt, with a link to its guidance. */
    message: z._default(z.nullable(z.string().check(z.maxLength(600))), null),
    guidanceUrl: z._default(z.nullable(z.url({ protocol: /^https$/ })), null),
  }),
);
export type Rule = z.infer<typeof ruleSchema>;

export const ruleSetSchema = z.readonly(
  z.object({
    schemaVersion: z.literal(1),
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    organisation: z._default(z.nullable(z.string().check(z.maxLength(120))), null),
    rules: z.readonly(z.array(ruleSchema)),
  }),
);
export type RuleSet = z.infer<typeof ruleSetSchema>;
