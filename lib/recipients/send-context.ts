import type { ChatKey, ChatMemory, ChatNote } from '../model/chat-memory';
import type { DataGroup } from '../model/data-group';
import type { RecipientFacts } from '../model/recipient-facts';
import type { Signal, SignalId, SignalSettings, Strength } from '../model/signal';
import type { Classified } from './classify';
import type { DirectoryIndex } from './directory-index';
import type { KeyedHash } from './keyed-hash';

/** One chat that would get it. */
export interface RecipientContext {
  readonly facts: RecipientFacts;
  /** Null where it cannot be told from another. */
  readonly chat: ChatKey | null;
  readonly classified: Classified;
}

/** A chat that would not get it: a row of the list, or one that was open before. */
export interface OtherChat {
  readonly name: string;
  readonly chat: ChatKey | null;
  /** When it was last left, in milliseconds since the epoch; null where it was not open in this session. */
  readonly leftAt: number | null;
}

/** One send and all that its signals may rest on. Times in milliseconds since the epoch; null where not known. */
export interface SendContext {
  readonly now: number;
  readonly recipients: readonly RecipientContext[];
  /** Text of the message itself; empty where there is none. */
  readonly text: string;
  /** Families of data that were found in it. */
  readonly kinds: readonly DataGroup[];
  readonly memory: ChatMemory;
  readonly index: DirectoryIndex | null;
  readonly otherChats: readonly OtherChat[];
  readonly openedAt: number | null;
  /** When the text was begun or pasted. */
  readonly startedAt: number | null;
  /** The chat that pasted text was copied from, where that is known and another one. */
  readonly copiedFrom: { readonly name: string; readonly isConfidential: boolean } | null;
  readonly hash: KeyedHash;
  readonly settings: SignalSettings;
}

/** A user who has written so often knows the chat, whatever it looks like. */
const ESTABLISHED = 5;

export function noteOf({ memory }: SendContext, chat: ChatKey | null): ChatNote | null {
  return (chat === null ? undefined : memory.chats[chat]) ?? null;
}

export function isEstablished(note: ChatNote | null): boolean {
  return note !== null && note.sends >= ESTABLISHED;
}

/** Whether each family of data in this send went to that chat before. False where there is none in it. */
export function hadAllKinds(note: ChatNote | null, kinds: readonly DataGroup[]): boolean {
  return kinds.length > 0 && note !== null && kinds.every((kind) => note.kinds[kind] !== undefined);
}

/** So often must data have gone to a chat to be usual there. */
const USUAL_COUNT = 1;

/** What is assumed of a chat before anything went there: one send in 200 has data of a given family. */
const ASSUMED_SENDS = 20;
const ASSUMED_COUNT = 0.1;

/**
 * How many times likelier data of this sort is in that chat than in this one, by what went to both; the largest
 * of its families. 0 where it is not usual in that chat.
 */
export function likelierElsewhere(
  other: ChatNote | null,
  here: ChatNote | null,
  kinds: readonly DataGroup[],
): number {
  return Math.max(
    0,
    ...kinds.map((kind) =>
      (other?.kinds[kind]?.count ?? 0) < USUAL_COUNT ? 0 : shareOf(other, kind) / shareOf(here, kind),
    ),
  );
}

function shareOf(note: ChatNote | null, kind: DataGroup): number {
  return ((note?.kinds[kind]?.count ?? 0) + ASSUMED_COUNT) / ((note?.sends ?? 0) + ASSUMED_SENDS);
}

/** The name as the page shows it, or the number, for a sentence. */
export function shownName({ name, phone }: RecipientFacts): string {
  return name.value ?? phone.value?.shown ?? '';
}

/** A signal whose sentence has the key `signal.ID`, or another where it is said in several ways. */
export function signal(
  id: SignalId,
  strength: Strength,
  recipient: number | null,
  facts: Signal['facts'],
  params: Signal['params'] = {},
  text: string = id,
): Signal {
  return { id, strength, facts, text: `signal.${text}`, params, recipient };
}
