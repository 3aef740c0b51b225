import { z } from './zod';

/** What came of a decision. */
export const outcomeSchema = z.enum([
  'sent-clean',
  'hinted',
  'edited',
  'removed-and-sent',
  'sent-anyway',
  'cancelled',
  'blocked',
  'voided',
  'passed-unguarded',
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** Reasons a sender can pick; `other` asks for free text. */
export const justificationReasonSchema = z.enum([
  'recipient-may-have-it',
  'own-data',
  'not-sensitive',
  'approved',
  'other',
]);

export const justificationSchema = z.readonly(
  z.object({ reason: justificationReasonSchema, text: z.string().check(z.maxLength(300)) }),
);
export type Justification = z.infer<typeof justificationSchema>;
