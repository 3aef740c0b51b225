import type { ChatKey } from '../model/chat-memory';
import type { RecipientFacts } from '../model/recipient-facts';
import type { KeyedHash } from './keyed-hash';
import { asciiDigits, plainName } from './plain-name';

/** What stands on the screen beside the facts, and tells whether they name one chat only. */
export interface ChatSurroundings {
  /** Label of the text box, whole; null where it was not read. It names the recipient on newer pages. */
  readonly composerLabel: string | null;
  /** Titles of all rows of the chat list that are in the page now, the open chat's own among them. */
  readonly rowTitles: readonly string[];
  /** True when two rows with this title were ever in the list at once. */
  readonly hasTwin: (title: string) => boolean;
}

/**
 * What tells this chat from all others, as one string; null where it cannot be told.
 *
 * - A number in full is a chat of its own, whatever it is called.
 * - A username is unique.
 * - A name counts when it is not a stranger's own choice and no other chat bears it. The kind is no help: the
 *   page does not always tell it, and a key must not change when it does.
 * - "~Anna", a masked number and somebody unnamed are nobody for certain.
 * - Where the text box names another chat than the header, one of them is late, and neither is believed.
 */
export function identityOf(facts: RecipientFacts, around: ChatSurroundings): string | null {
  const kind = facts.kind.value;
  if (kind === 'self' || kind === 'status') return kind;
  const name = facts.name.value;
  if (name === null || namesAnother(name, around)) return null;
  const phone = facts.phone.value;
  if (phone) return phone.e164 === null ? null : `number ${phone.e164}`;
  switch (facts.strangerForm.value) {
    case 'username':
      return `username ${name.toLowerCase()}`;
    case null:
    case 'verified-business':
      return isShared(name, around) ? null : `name ${name}`;
    default:
      return null;
  }
}

/** The key under which a chat is remembered on this device. */
export function chatKeyOf(facts: RecipientFacts, around: ChatSurroundings, hash: KeyedHash): ChatKey | null {
  const identity = identityOf(facts, around);
  return identity === null ? null : hash('chat', identity);
}

function isShared(name: string, { rowTitles, hasTwin }: ChatSurroundings): boolean {
  return rowTitles.filter((title) => plainName(title) === name).length > 1 || hasTwin(name);
}

/**
 * Older pages have a label without a name, and pages of any language put words around it. So a label only
 * contradicts when it holds the title of another row and not this one, or a longer title that this one is part of.
 */
function namesAnother(name: string, { composerLabel, rowTitles }: ChatSurroundings): boolean {
  if (composerLabel === null) return false;
  const label = comparable(composerLabel);
  const own = comparable(name);
  const isHeld = label.includes(own);
  return rowTitles.some((title) => {
    const other = comparable(title);
    if (other.length < 2 || other === own || (isHeld && !other.includes(own))) return false;
    return holdsWord(label, other);
  });
}

function comparable(text: string): string {
  return asciiDigits(plainName(text)).toLowerCase();
}

/** The name stands at the end of the label in some languages and inside it in others, but is never part of a word. */
function holdsWord(label: string, name: string): boolean {
  const at = label.indexOf(name);
  if (at < 0) return false;
  const before = label.slice(0, at).at(-1) ?? ' ';
  const after = label.slice(at + name.length).at(0) ?? ' ';
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}
