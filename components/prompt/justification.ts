import { justificationReasonSchema, type Justification } from '@/lib/model/outcome';
import type { PromptForm } from '@/lib/model/prompt';

/** Longest free text that a justification takes, in UTF-16 units. */
export const MAX_REASON_LENGTH = 300;

/** What is missing until the form is a justification; null when nothing is. */
export type MissingReason = 'choice' | 'text' | null;

export function missingReason({ reason, text }: PromptForm): MissingReason {
  if (!justificationReasonSchema.safeParse(reason).success) return 'choice';
  return reason === 'other' && text.trim() === '' ? 'text' : null;
}

/** The justification that the prompt's form holds, or null while it is incomplete. */
export function justificationFrom(form: PromptForm): Justification | null {
  const reason = justificationReasonSchema.safeParse(form.reason);
  if (!reason.success || missingReason(form) !== null) return null;
  return { reason: reason.data, text: form.text.trim().slice(0, MAX_REASON_LENGTH) };
}
