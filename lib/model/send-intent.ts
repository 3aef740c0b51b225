import { recipientSchema } from './recipient';
import { z } from './zod';

/** What kind of thing is about to leave. Who gets it is told by the recipients, not by the channel. */
export const channelSchema = z.enum([
  'text',
  'edit',
  'attachment',
  'forward',
  'voice',
  'sticker',
  'gif',
  'poll',
  'contact-card',
  'location',
  'event',
]);
export type Channel = z.infer<typeof channelSchema>;

export const partRoleSchema = z.enum(['message', 'caption', 'comment', 'forwarded', 'field']);
export type PartRole = z.infer<typeof partRoleSchema>;

/** One text that would leave, exactly as it would be sent (not as it is drawn). */
export const textPartSchema = z.readonly(z.object({ role: partRoleSchema, text: z.string() }));
export type TextPart = z.infer<typeof textPartSchema>;

/** One file that would leave. Size in bytes; null where the page shows a file whose bytes were never seen. */
export const attachmentSchema = z.readonly(
  z.object({ name: z.string(), mediaType: z.string(), size: z.nullable(z.number()) }),
);
export type Attachment = z.infer<typeof attachmentSchema>;

export const triggerSchema = z.enum(['key', 'pointer', 'click', 'page']);
export type Trigger = z.infer<typeof triggerSchema>;

/** One attempt to send, whatever way it was made. */
export const sendIntentSchema = z.readonly(
  z.object({
    channel: channelSchema,
    trigger: triggerSchema,
    parts: z.readonly(z.array(textPartSchema)),
    attachments: z.readonly(z.array(attachmentSchema)),
    recipients: z.readonly(z.array(recipientSchema)),
    /** False when something that would leave could not be read (a forwarded row out of view, say). */
    complete: z.boolean(),
  }),
);
export type SendIntent = z.infer<typeof sendIntentSchema>;
