import { justificationReasonSchema, outcomeSchema } from './outcome';
import { recipientKindSchema } from './recipient';
import { actionSchema } from './rule';
import { channelSchema } from './send-intent';
import { z } from './zod';

/** Record of one decision. Holds kinds and counts, never text, names, numbers or file names. */
export const guardEventSchema = z.readonly(
  z.object({
    id: z.string().check(z.maxLength(40)),
    /** Milliseconds since the epoch. */
    at: z.number(),
    channel: channelSchema,
    action: actionSchema,
    outcome: outcomeSchema,
    ruleIds: z.readonly(z.array(z.string().check(z.maxLength(64)))),
    /** Number of findings by data type. */
    types: z.readonly(z.record(z.string().check(z.maxLength(64)), z.number())),
    recipientKinds: z.readonly(z.array(recipientKindSchema)),
    reason: z.nullable(justificationReasonSchema),
  }),
);
export type GuardEvent = z.infer<typeof guardEventSchema>;
