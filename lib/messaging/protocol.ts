import { guardEventSchema } from '../model/event';
import { guardStateSchema } from '../model/guard-state';
import { z } from '../model/zod';

/** Every message between the parts of the extension. Each is parsed where it arrives. */
export const messageSchema = z.discriminatedUnion('name', [
  /** Page to background: what the guard of this tab is. */
  z.object({ name: z.literal('state-changed'), state: guardStateSchema }),
  /** Page to background: a decision; answered once it is stored. */
  z.object({ name: z.literal('record-event'), event: guardEventSchema }),
  /** Options page to background, which alone writes records; answered once they are gone. */
  z.object({ name: z.literal('clear-events') }),
  /** Popup to background: the state of a tab; answered with it, or null when the tab has no guard. */
  z.object({ name: z.literal('guard-state'), tabId: z.number() }),
]);
export type Message = z.infer<typeof messageSchema>;

export const acknowledgedSchema = z.object({ ok: z.literal(true) });
export const guardStateAnswerSchema = z.nullable(guardStateSchema);
