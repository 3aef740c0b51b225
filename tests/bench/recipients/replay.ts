import metadata from 'libphonenumber-js/min/metadata';
import { memoryLimitsSchema, type ChatMemory } from '../../../lib/model/chat-memory.ts';
import { signalSettingsSchema } from '../../../lib/model/signal.ts';
import { chatKeyOf } from '../../../lib/recipients/chat-key.ts';
import { classify } from '../../../lib/recipients/classify.ts';
import { createKeyedHash } from '../../../lib/recipients/keyed-hash.ts';
import { emptyMemory, remember } from '../../../lib/recipients/memory.ts';
import type { RecipientFacts } from '../../../lib/model/recipient-facts.ts';
import { memberHash } from '../../../lib/recipients/signals-who.ts';
import { createPhoneParser } from '../../../lib/recipients/phone.ts';
import { nothingSeen, readFacts } from '../../../lib/recipients/read-facts.ts';
import type { OtherChat, SendContext } from '../../../lib/recipients/send-context.ts';
import { judgeRecipients } from '../../../lib/recipients/verdict.ts';
import { DAY, type Month, type MonthChat, type MonthMessage } from './month.ts';
import type { Random } from './random.ts';

const limits = memoryLimitsSchema.parse({});
const settings = signalSettingsSchema.parse({});
const parsePhone = createPhoneParser(metadata);
const hash = createKeyedHash(new Uint8Array(32).fill(7));

/** About so many rows of the list are in the page at once; measured 68 of 485. */
const ROWS = 60;
/** So many members are listed under the name of a group. */
const LISTED = 12;
/** How often the page tells that a chat is one with a single person; a guess on the low side. */
const PERSON_SHOWN = 0.7;

/** What came of one sensitive send. */
export interface Played {
  readonly message: MonthMessage;
  readonly day: number;
  readonly isPrompt: boolean;
  readonly signals: readonly string[];
}

/**
 * Plays a month to the recipients' part of the guard: every rule on sensitive content asks when something stands
 * out and hints otherwise. Whoever is asked about a send that goes astray takes it back; other prompts are sent,
 * and nobody ever ticks "fine for this chat".
 */
export function replay({ chats, messages }: Month, random: Random): Played[] {
  const twins = countNames(chats);
  const keys = chats.map((chat) => keyOf(chat, twins));
  const showsPerson = chats.map(() => random.chance(PERSON_SHOWN));
  const leftAt = new Map<number, number>();
  const played: Played[] = [];
  let current: number | null = null;
  const written = new Set(chats.flatMap(({ fromDay }, index) => (fromDay < 0 ? [index] : [])));
  let memory: ChatMemory = emptyMemory(0);
  for (const message of messages) {
    const left: number | null = message.mishap === 'wrong-window' ? message.previousChat : current;
    if (left !== null && left !== message.chat) leftAt.set(left, message.openedAt);
    current = message.chat;
    const kinds = message.kind === null ? [] : [message.kind];
    let goes = true;
    if (message.kind !== null) {
      const recipients = [message.chat, ...message.alsoTo].map((index) => {
        const one = chats[index] as MonthChat;
        const facts = factsOf(one, message.at, written.has(index), showsPerson[index] === true);
        return { facts, chat: keys[index] ?? null, classified: classify(facts, null, null) };
      });
      const isForward = recipients.length > 1;
      const context: SendContext = {
        now: message.at,
        recipients,
        text: message.text,
        kinds,
        memory,
        index: null,
        otherChats: othersOf(message, chats, keys, leftAt),
        // Nobody is in the chats of a forward.
        openedAt: isForward ? null : message.openedAt,
        startedAt: isForward ? null : message.textStartedAt,
        copiedFrom: null,
        hash,
        settings,
      };
      const { signals, isUnusual } = judgeRecipients(context, limits);
      played.push({
        message,
        day: Math.floor(message.at / DAY),
        isPrompt: isUnusual,
        signals: signals.map(({ text, strength }) => `${text.slice(7)} (${strength})`),
      });
      goes = !(isUnusual && message.mishap);
    }
    leftAt.delete(message.chat);
    if (!goes) continue;
    for (const index of [message.chat, ...message.alsoTo]) {
      written.add(index);
      const chat = keys[index] ?? null;
      const members = membersOf(chats[index] as MonthChat, message.at).map((name) =>
        memberHash({ name, phone: name.startsWith('+') ? parsePhone(name) : null }, hash),
      );
      const event = {
        what: 'sent' as const,
        chat: chat ?? '',
        kinds,
        members: members.length > 0 ? members : null,
        used: [],
      };
      if (chat !== null) memory = remember(memory, event, limits, message.at);
    }
  }
  return played;
}

function factsOf(chat: MonthChat, at: number, ownMessage: boolean, showsPerson: boolean): RecipientFacts {
  const isGroup = chat.kind === 'group';
  const members = membersOf(chat, at);
  return readFacts(
    {
      ...nothingSeen,
      title: chat.name,
      kind: isGroup ? 'group' : showsPerson ? 'person' : null,
      verified: false,
      size: isGroup ? chat.members.length + 1 : null,
      members: members.length > 0 ? members : null,
      membersComplete: isGroup && chat.members.length <= LISTED,
      ownMessage,
    },
    parsePhone,
  );
}

/** The members that the header has room for, in the order that the page lists them: contacts first. */
function membersOf({ members, joined }: MonthChat, at: number): readonly string[] {
  const all = joined && joined.day * DAY <= at ? [...members, joined.member] : members;
  return [...all].sort((a, b) => Number(a.startsWith('+')) - Number(b.startsWith('+'))).slice(0, LISTED);
}

function keyOf({ name, kind }: MonthChat, twins: ReadonlyMap<string, number>): string | null {
  const facts = readFacts({ ...nothingSeen, title: name, kind: kind === 'group' ? kind : null }, parsePhone);
  const hasTwin = (title: string): boolean => (twins.get(title) ?? 0) > 1;
  return chatKeyOf(facts, { composerLabel: null, rowTitles: [], hasTwin }, hash);
}

function countNames(chats: readonly MonthChat[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of chats) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The rows that are in the page: the chats of late, at most so many. */
function othersOf(
  message: MonthMessage,
  chats: readonly MonthChat[],
  keys: readonly (string | null)[],
  leftAt: ReadonlyMap<number, number>,
): OtherChat[] {
  return [...leftAt]
    .filter(([chat]) => chat !== message.chat)
    .sort(([, a], [, b]) => b - a)
    .slice(0, ROWS)
    .map(([chat, at]) => ({ name: chats[chat]?.name ?? '', chat: keys[chat] ?? null, leftAt: at }));
}
