import type { WindowEvents } from '../events/window-events';
import type { SendIntent } from '../model/send-intent';
import { conversationFooter, mainComposer } from './scopes';
import { readField } from './read-text';
import { readCurrentChat } from './recipient';
import { createQuiet } from './writing';

/** A pause in writing after which the text is looked at, in milliseconds; see `createQuiet`. */
const PAUSE_MS = 250;

/**
 * Looks at the text while it is written, in pauses only: nothing happens on a key but the setting of a flag.
 * @param onPause Called with what would be sent now, or null when there is nothing, and where it stands.
 *   Returns whether it shows something about it; then it is looked again until that is gone.
 */
export function watchComposing(
  onPause: (intent: SendIntent | null, place: DOMRect | null) => boolean,
  events: WindowEvents,
): void {
  const touch = createQuiet(PAUSE_MS, () => {
    const { intent, place } = readComposing();
    if (onPause(intent, place)) touch();
  });
  events.on(['input', 'click'], touch);
}

function readComposing(): { intent: SendIntent | null; place: DOMRect | null } {
  const composer = mainComposer();
  const text = composer ? readField(composer).text : '';
  const chat = text ? readCurrentChat() : null;
  if (!text || !chat) return { intent: null, place: null };
  const intent: SendIntent = {
    channel: 'text',
    trigger: 'key',
    parts: [{ role: 'message', text }],
    attachments: [],
    recipients: [chat.recipient],
    complete: true,
  };
  return { intent, place: conversationFooter()?.getBoundingClientRect() ?? null };
}
