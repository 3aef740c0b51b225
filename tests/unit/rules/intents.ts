import type { Recipient } from '@/lib/model/recipient';
import type { SendIntent } from '@/lib/model/send-intent';

interface IntentDraft extends Partial<SendIntent> {
  readonly text?: string;
  readonly more?: readonly string[];
  readonly names?: readonly string[];
}

/** A recipient of the given kind; the rest as a page shows a saved contact. */
export function recipientOf(kind: Recipient['kind'], saved: boolean | null = true): Recipient {
  return { name: 'Example', kind, phone: null, saved, size: null };
}

/** An intent to send a message to one saved contact, changed as given. */
export function intentOf({ text = '', more = [], names = [], ...changes }: IntentDraft = {}): SendIntent {
  return {
    channel: 'text',
    trigger: 'key',
    parts: [text, ...more].map((part) => ({ role: 'message' as const, text: part })),
    attachments: names.map((name) => ({ name, mediaType: '', size: null })),
    recipients: [recipientOf('person')],
    complete: true,
    ...changes,
  };
}
