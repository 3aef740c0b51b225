import metadata from 'libphonenumber-js/min/metadata';
import { type ChatMemory, memoryLimitsSchema } from '@/lib/model/chat-memory';
import type { RecipientFacts } from '@/lib/model/recipient-facts';
import { signalSettingsSchema, type Signal, type SignalId } from '@/lib/model/signal';
import { classify } from '@/lib/recipients/classify';
import type { DirectoryIndex } from '@/lib/recipients/directory-index';
import { createKeyedHash } from '@/lib/recipients/keyed-hash';
import { emptyMemory } from '@/lib/recipients/memory';
import { createPhoneParser } from '@/lib/recipients/phone';
import { nothingSeen, readFacts, type SeenChat } from '@/lib/recipients/read-facts';
import type { OtherChat, RecipientContext, SendContext } from '@/lib/recipients/send-context';
import { listSignals } from '@/lib/recipients/verdict';

export const NOW = Date.UTC(2026, 10, 25);
export const DAY = 86_400_000;
export const hash = createKeyedHash(new Uint8Array(32).fill(1));
export const limits = memoryLimitsSchema.parse({});
export const settings = signalSettingsSchema.parse({});
export const parsePhone = createPhoneParser(metadata);

export function seen(title: string, more: Partial<SeenChat> = {}): RecipientFacts {
  return readFacts({ ...nothingSeen, title, ...more }, parsePhone);
}

export const keyOf = (name: string): string => hash('chat', `name ${name}`);

export function to(facts: RecipientFacts, index: DirectoryIndex | null = null): RecipientContext {
  const name = facts.name.value;
  return {
    facts,
    chat: name === null || name.startsWith('~') ? null : keyOf(name),
    classified: classify(facts, index, null),
  };
}

/** A memory that is past its learning, with notes of these chats: sends, and how often a family went there. */
export function memoryOf(chats: Readonly<Record<string, Partial<ChatMemory['chats'][string]>>>): ChatMemory {
  const memory = emptyMemory(NOW - 60 * DAY);
  const note = {
    firstSentAt: NOW - 50 * DAY,
    lastSentAt: NOW - DAY,
    sends: 10,
    kinds: {},
    members: null,
    mark: null,
  };
  return {
    ...memory,
    chats: Object.fromEntries(Object.entries(chats).map(([name, own]) => [keyOf(name), { ...note, ...own }])),
  };
}

export function sending(facts: readonly RecipientFacts[], more: Partial<SendContext> = {}): SendContext {
  return {
    now: NOW,
    recipients: facts.map((one) => to(one, more.index ?? null)),
    text: '',
    kinds: ['bank'],
    memory: emptyMemory(NOW),
    index: null,
    otherChats: [],
    openedAt: null,
    startedAt: null,
    copiedFrom: null,
    hash,
    settings,
    ...more,
  };
}

export function other(name: string, leftSecondsAgo: number | null = null): OtherChat {
  return { name, chat: keyOf(name), leftAt: leftSecondsAgo === null ? null : NOW - leftSecondsAgo * 1000 };
}

/** The signals of one sort, as "text strength". */
export function told(context: SendContext, id: SignalId): string[] {
  return signalsOf(context, id).map(({ text, strength }) => `${text.slice(7)} ${strength}`);
}

export function signalsOf(context: SendContext, id: SignalId): Signal[] {
  return listSignals(context).filter((one) => one.id === id);
}
