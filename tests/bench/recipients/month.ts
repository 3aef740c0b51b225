import type { DataGroup } from '../../../lib/model/data-group.ts';
import { contactName, groupName, pickPools } from './chat-names.ts';
import type { Random } from './random.ts';

/*
 * A month of one person's chats, made before the rules were and without looking at them. What it rests on:
 * - 300 chats and 9,000 messages, 2 % of them sensitive, 3 misdirected (the issue).
 * - 8 of 68 chats bear a number or another form of stranger (measured list of 2026).
 * - Few chats get most of the messages; messages come in bursts of a few to one chat.
 * - One chat in ten is new within the month.
 * - Four fifths of what is sensitive goes to the few chats where the same kind goes again and again.
 * - Writing begins a few seconds after a chat is opened, whoever it is.
 * - A wrong window is one that was open a moment ago; a wrong pick is a chat of a like name, or any chat of the
 *   list; a wrong number is a stranger nobody has written to.
 */

export interface MonthChat {
  readonly name: string;
  readonly kind: 'person' | 'group';
  /** Made-up number in E.164; null for a group, or where the page shows a name only. */
  readonly shownNumber: string | null;
  readonly isStranger: boolean;
  /** Day of the first message; -1 for a chat that was there before. Infinity for one nobody means to write to. */
  readonly fromDay: number;
  /** Kinds that go to this chat as a matter of course. */
  readonly usualKinds: readonly DataGroup[];
  readonly size: number;
}

export interface MonthMessage {
  /** Milliseconds from the first day's midnight. */
  readonly at: number;
  readonly chat: number;
  readonly openedAt: number;
  readonly previousChat: number | null;
  readonly textStartedAt: number;
  readonly text: string;
  readonly kind: DataGroup | null;
  /** Chat that it was meant for, where that is another one. */
  readonly meantFor: number | null;
  readonly mishap: 'wrong-window' | 'wrong-pick' | 'wrong-number' | null;
}

export interface Month {
  readonly chats: readonly MonthChat[];
  readonly messages: readonly MonthMessage[];
}

export const DAY = 86_400_000;
export const COUNTED_DAYS = 30;
const CHATS = 300;
const MESSAGES = 9000;
const MISHAPS = 3;
const WRONG_NUMBERS = 3;

const KINDS: readonly (readonly [DataGroup, number])[] = [
  ['bank', 0.3],
  ['payment', 0.1],
  ['national-id', 0.15],
  ['password', 0.2],
  ['health', 0.1],
  ['business', 0.15],
];
const GREETINGS = [
  'Hi',
  'Hello',
  'Hola',
  'Oi',
  'Hallo',
  'Ciao',
  'Привет',
  'مرحبا',
  'नमस्ते',
  'שלום',
  'Merhaba',
  'Halo',
];

/** @param warmUpDays days before the month, in which nothing goes astray and nothing is counted. */
export function month(random: Random, warmUpDays: number): Month {
  const chats = makeChats(random, warmUpDays);
  const order = chats.map((_, index) => index).sort(() => random.next() - 0.5);
  const weights = order.map((_, rank) => 1 / (rank + 1));
  const usual = chats.flatMap(({ usualKinds }, index) => (usualKinds.length > 0 ? [index] : []));
  const usualWeights = usual.map((chat) => weights[order.indexOf(chat)] as number);
  const pickChat = (day: number, isUsual: boolean): number => {
    const chat = isUsual ? usual[weighted(usualWeights, random)] : order[weighted(weights, random)];
    return (chats[chat as number] as MonthChat).fromDay <= day ? (chat as number) : pickChat(day, isUsual);
  };

  const messages: MonthMessage[] = [];
  for (let day = 0; day < warmUpDays + COUNTED_DAYS; day += 1) {
    const weekend = day % 7 >= 5;
    const left = Math.round((MESSAGES / COUNTED_DAYS) * (weekend ? 0.8 : 1.08));
    let at = day * DAY + 8 * 3_600_000;
    let previousChat: number | null = null;
    let sent = 0;
    while (sent < left) {
      const sensitive = random.chance(0.065);
      const toUsual = sensitive && random.chance(0.8) && usual.length > 0;
      const chat = pickChat(day, toUsual);
      const openedAt = at;
      const burst = 1 + Math.floor(-Math.log(1 - random.next()) * 2.6);
      const special = sensitive ? random.int(burst) : -1;
      for (let n = 0; n < burst && sent < left; n += 1) {
        const textStartedAt = at + random.logNormal(n === 0 ? 4000 : 9000, 1);
        at = textStartedAt + random.logNormal(9000, 0.8);
        const kind = n === special ? kindFor(chats[chat] as MonthChat, toUsual, random) : null;
        messages.push({
          at,
          chat,
          openedAt,
          previousChat,
          textStartedAt,
          kind,
          text: n === 0 && random.chance(0.2) ? greet(chats[chat] as MonthChat, random) : 'ok',
          meantFor: null,
          mishap: null,
        });
        sent += 1;
      }
      previousChat = chat;
      at += random.logNormal(45_000, 1.3);
    }
  }
  return { chats, messages: misdirect(messages, chats, usual, warmUpDays * DAY, random) };
}

function makeChats(random: Random, warmUpDays: number): MonthChat[] {
  const pools = pickPools(random);
  return Array.from({ length: CHATS + WRONG_NUMBERS }, (_, index) => {
    const isWrongNumber = index >= CHATS;
    const isGroup = !isWrongNumber && random.chance(0.2);
    const isStranger = isWrongNumber || (!isGroup && random.chance(8 / 68));
    const number = `+4915${String(100_000_000 + index * 7919 + random.int(7000))}`;
    const sensitive = !isWrongNumber && random.chance(isGroup ? 0.05 : 0.12);
    const isNew = random.chance(0.1);
    return {
      name: isGroup
        ? groupName(random).shown
        : isStranger
          ? number
          : contactName(random.pick(pools), random).shown,
      kind: isGroup ? 'group' : 'person',
      shownNumber: isStranger ? number : null,
      isStranger,
      fromDay: isWrongNumber ? Infinity : isNew ? warmUpDays + random.int(COUNTED_DAYS) : -1,
      usualKinds: sensitive ? [pickKind(random), ...(random.chance(0.3) ? [pickKind(random)] : [])] : [],
      size: isGroup ? 3 + Math.floor(random.logNormal(8, 0.9)) : 1,
    };
  });
}

/** Turns three sends of sensitive content to a usual chat into ones that went astray. */
function misdirect(
  messages: readonly MonthMessage[],
  chats: readonly MonthChat[],
  usual: readonly number[],
  from: number,
  random: Random,
): MonthMessage[] {
  const made = [...messages];
  const able = made.flatMap(({ kind, chat, at }, index) =>
    kind !== null && usual.includes(chat) && at > from + DAY ? [index] : [],
  );
  const wrongNumbers = chats.flatMap((chat, index) => (chat.fromDay === Infinity ? [index] : []));
  let left = MISHAPS;
  while (left > 0 && able.length > 0) {
    const index = able.splice(random.int(able.length), 1)[0] as number;
    const message = made[index] as MonthMessage;
    const meant = chats[message.chat] as MonthChat;
    const share = random.next();
    const greeting = random.chance(0.2) ? greet(meant, random) : message.text;
    const base = { ...message, meantFor: message.chat, text: greeting };
    if (share < 0.45) {
      const recent = [...new Set(made.slice(Math.max(0, index - 40), index).map(({ chat }) => chat))].filter(
        (chat) => chat !== message.chat,
      );
      if (recent.length === 0) continue;
      // The chat it was meant for was open until a moment ago; the person did not notice the switch.
      made[index] = {
        ...base,
        mishap: 'wrong-window',
        chat: random.pick(recent.slice(-3)),
        previousChat: message.chat,
        openedAt: message.textStartedAt - random.logNormal(4000, 1),
      };
    } else if (share < 0.85) {
      const first = meant.name.split(' ')[0];
      const alike = chats.flatMap(({ name }, at) =>
        at !== message.chat && name.split(' ')[0] === first ? [at] : [],
      );
      const other = alike.length > 0 && random.chance(0.7) ? random.pick(alike) : random.int(CHATS);
      if (other === message.chat) continue;
      made[index] = { ...base, mishap: 'wrong-pick', chat: other };
    } else {
      if (wrongNumbers.length === 0) continue;
      made[index] = { ...base, mishap: 'wrong-number', chat: random.pick(wrongNumbers) };
    }
    left -= 1;
  }
  return made;
}

function greet({ name, kind }: MonthChat, random: Random): string {
  const first = name.split(' ')[0] ?? '';
  return kind === 'group' || !/\p{L}/u.test(first) ? 'ok' : `${random.pick(GREETINGS)} ${first}, …`;
}

function kindFor(chat: MonthChat, asUsual: boolean, random: Random): DataGroup {
  return asUsual && chat.usualKinds.length > 0 ? random.pick(chat.usualKinds) : pickKind(random);
}

function pickKind(random: Random): DataGroup {
  return (
    KINDS[
      weighted(
        KINDS.map(([, weight]) => weight),
        random,
      )
    ] as readonly [DataGroup, number]
  )[0];
}

function weighted(weights: readonly number[], random: Random): number {
  let rest = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return index;
  }
  return weights.length - 1;
}
