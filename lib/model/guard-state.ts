import { z } from './zod';

/** What can be wrong with the guard of one tab. */
export const degradedReasonSchema = z.enum([
  /** A needed part of the page (composer, header, send button, message list) was not recognised. */
  'anchor-missing',
  /** A message appeared as sent that had no decision. */
  'unguarded-send',
  /** The extension was updated or reloaded under the page; the tab must be reloaded once. */
  'reload-needed',
  /** Settings could not be read or written; built-in rules are in force. */
  'storage-unavailable',
  /** A part of the guard threw; its sends follow the rules' fail mode. */
  'internal-error',
]);
export type DegradedReason = z.infer<typeof degradedReasonSchema>;

export const problemSchema = z.readonly(
  z.object({
    reason: degradedReasonSchema,
    /** What is affected: the name of the anchor or of the surface, never page content. */
    affected: z.string().check(z.maxLength(80)),
    /** When it began, in milliseconds since the epoch. */
    since: z.number(),
  }),
);
export type Problem = z.infer<typeof problemSchema>;

/** State of one tab's guard, as the badge and the popup show it. */
export const guardStateSchema = z.readonly(
  z.object({
    state: z.enum(['starting', 'guarded', 'degraded']),
    since: z.number(),
    problems: z.readonly(z.array(problemSchema)),
    ruleSetId: z.string(),
  }),
);
export type GuardState = z.infer<typeof guardStateSchema>;
