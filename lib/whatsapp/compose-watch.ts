import type { SendIntent } from '../model/send-intent';
import type { WindowEvents } from '../events/window-events';
import { conversationFooter, mainComposer } from './scopes';
import { readField } from './read-text';
import { readCurrentChat } from './recipient';

/** A pause in writing after which the text is looked at, in milliseconds. */
const PAUSE_MS = 350;

/**
 * Looks at the text while it is written, in pauses only: nothing happens on a key but a look at the clock.
 * @param onPause Called with what would be sent now, or null when there is nothing, and where it stands.
 */
export function watchComposing(
  onPause: (intent: SendIntent | null, place: DOMRect | null) => void,
  events: WindowEvents,
): void {
  let lastAt = 0;
  let waiting = false;
  const look = (): void => {
    const left = lastAt + PAUSE_MS - performance.now();
    if (left > 0) {
      setTimeout(look, left);
      return;
    }
    waiting = false;
    const composer = mainComposer();
    const text = composer ? readField(composer).text : '';
    const chat = text ? readCurrentChat() : null;
    if (!text || !chat) {
      onPause(null, null);
      return;
    }
    const intent: SendIntent = {
      channel: 'text',
      trigger: 'key',
      parts: [{ role: 'message', text }],
      attachments: [],
      recipients: [chat.recipient],
      complete: true,
    };
    onPause(intent, conversationFooter()?.getBoundingClientRect() ?? null);
  };
  // One timer for a whole stretch of writing: setting and clearing one for each key is what would be felt.
  events.on(['input', 'click', 'keyup'], () => {
    lastAt = performance.now();
    if (waiting) return;
    waiting = true;
    setTimeout(look, PAUSE_MS);
  });
}
