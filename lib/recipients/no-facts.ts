import type { Fact, RecipientFacts } from '../model/recipient-facts';

/*
 * Values stand here and not beside their schemas: whoever takes one there takes all of zod along.
 */

export const UNKNOWN: Fact<never> = { value: null, from: null };

/** Facts of a chat that nothing is known of. */
export const noFacts: RecipientFacts = {
  kind: UNKNOWN,
  name: UNKNOWN,
  strangerForm: UNKNOWN,
  phone: UNKNOWN,
  saved: UNKNOWN,
  business: UNKNOWN,
  verified: UNKNOWN,
  size: UNKNOWN,
  members: UNKNOWN,
  membersComplete: UNKNOWN,
  writtenBefore: UNKNOWN,
  disappearing: UNKNOWN,
  securityCodeChangedAt: UNKNOWN,
  numberChangedAt: UNKNOWN,
};
