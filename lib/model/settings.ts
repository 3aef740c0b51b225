import { actionSchema } from './rule';
import { z } from './zod';

/** What a person changed of the built-in rules. */
export const settingsSchema = z.readonly(
  z.object({
    schemaVersion: z.literal(1),
    overrides: z.readonly(
      z.record(
        z.string().check(z.maxLength(64)),
        z.readonly(z.object({ enabled: z.optional(z.boolean()), action: z.optional(actionSchema) })),
      ),
    ),
  }),
);
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { schemaVersion: 1, overrides: {} };
