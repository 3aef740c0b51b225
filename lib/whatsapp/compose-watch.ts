import type { SendIntent } from '../model/send-intent';
import { conversationFooter, mainComposer } from './scopes';
import { readField } from './read-text';
import { readCurrentChat } from './recipient';

/** A pause in writing after which the text is looked at, in milliseconds. */
const PAUSE_MS = 350;

/**
 * Looks at the text while it is written, in pauses only: nothing happens on a key but the start of a
 * timer.
 * @param onPause Called with what would be sent now, or null when there is nothing, and where it stands.
 */
export function watchComposing(
  onPause: (intent: SendIntent | null, place: DOMRect | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = (): void => {
    timer = null;
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
  const restart = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  };
  for (const type of ['input', 'click', 'keyup'] as const) {
    window.addEventListener(type, restart, { capture: true, passive: true, signal });
  }
}
