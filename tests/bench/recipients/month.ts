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
 * - A wrong window is one that was open a moment ago; a wrong pick is a chat of a like name, or any chat of the
 *   list; a wrong number is a stranger nobody has written to.
 */

export interface MonthChat {
  readonly name: string;
  readonly kind: 'person' | 'group';
  /** Made-up number in E.164; null for a group, or where the page shows a name only. */
  readonly shownNumber: string | null;
  readonly isStranger: boolean;
  /** Written to before the month began. */
  readonly isOld: boolean;
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
const DAYS = 30;
const CHATS = 300;
const MESSAGES = 9000;
const MISHAPS = 3;

const KINDS: readonly (readonly [DataGroup, number])[] = [
  ['bank', 0.3], ['payment', 0.1], ['national-id', 0.15], ['password', 0.2], ['health', 0.1], ['business', 0.15],
];
const GREETINGS = ['Hi', 'Hello', 'Hola', 'Oi', 'Hallo', 'Ciao', 'Привет', 'مرحبا', 'नमस्ते', 'שלום', 'Merhaba', 'Halo'];

export function month(random: Random): Month {
  const chats = makeChats(random);
  const order = chats.map((_, index) => index).sort(() => random.next() - 0.5);
  const weights = order.map((_, rank) => 1 / (rank + 1));
  const pickChat = (): number => order[weighted(weights, random)] as number;
  const usual = chats.flatMap(({ usualKinds }, index) => (usualKinds.length > 0 ? [index] : []));
  const usualWeights = usual.map((chat) => weights[order.indexOf(chat)] as number);

  const starts = Array.from({ length: DAYS }, (_, day) => day);
  const messages: MonthMessage[] = [];
  for (const day of starts) {
    const weekend = day % 7 >= 5;
    const left = Math.round((MESSAGES / DAYS) * (weekend ? 0.8 : 1.08));
    let at = day * DAY + 8 * 3_600_000;
    let previousChat: number | null = null;
    let sent = 0;
    while (sent < left) {
      const sensitive = random.chance(0.065);
      const toUsual = sensitive && random.chance(0.8) && usual.length > 0;
      const chat = toUsual ? (usual[weighted(usualWeights, random)] as number) : pickChat();
      const openedAt = at;
      const burst = 1 + Math.floor(-Math.log(1 - random.next()) * 2.6);
      const special = sensitive ? random.int(burst) : -1;
      for (let n = 0; n < burst && sent < left; n += 1) {
        const textStartedAt = at + random.logNormal(n === 0 ? 4000 : 9000, 1);
        at = textStartedAt + random.logNormal(9000, 0.8);
        const kind = n === special ? kindFor(chats[chat] as MonthChat, toUsual, random) : null;
        messages.push({
          at, chat, openedAt, previousChat, textStartedAt, kind,
          text: n === 0 && random.chance(0.2) ? greet(chats[chat] as MonthChat, random) : 'ok',
          meantFor: null, mishap: null,
        });
        sent += 1;
      }
      previousChat = chat;
      at += random.logNormal(45_000, 1.3);
    }
  }
  return { chats, messages: misdirect(messages, chats, usual, random) };
}

function makeChats(random: Random): MonthChat[] {
  const pools = pickPools(random);
  return Array.from({ length: CHATS }, (_, index) => {
    const isGroup = random.chance(0.2);
    const isStranger = !isGroup && random.chance(8 / 68);
    const number = `+4915${String(100_000_000 + index * 7919 + random.int(7000))}`;
    const sensitive = random.chance(isGroup ? 0.05 : 0.12);
    return {
      name: isGroup ? groupName(random) : isStranger ? number : contactName(random.pick(pools), random),
      kind: isGroup ? 'group' : 'person',
      shownNumber: isStranger ? number : null,
      isStranger,
      isOld: random.chance(0.9),
      usualKinds: sensitive ? [pickKind(random), ...(random.chance(0.3) ? [pickKind(random)] : [])] : [],
      size: isGroup ? 3 + Math.floor(random.logNormal(8, 0.9)) : 1,
    };
  });
}

/** Turns three sends of sensitive content to a usual chat into ones that went astray, at times past the first day. */
function misdirect(
  messages: readonly MonthMessage[],
  chats: readonly MonthChat[],
  usual: readonly number[],
  random: Random,
): MonthMessage[] {
  const made = [...messages];
  const able = made.flatMap(({ kind, chat, at }, index) =>
    kind !== null && usual.includes(chat) && at > DAY ? [index] : [],
  );
  const wrongNumbers = chats.flatMap((chat, index) => (chat.isStranger && !chat.isOld ? [index] : []));
  for (let left = MISHAPS; left > 0 && able.length > 0; left -= 1) {
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
        ...base, mishap: 'wrong-window', chat: random.pick(recent.slice(-3)),
        previousChat: message.chat, openedAt: message.textStartedAt - random.logNormal(4000, 1),
      };
    } else if (share < 0.85) {
      const first = meant.name.split(' ')[0];
      const alike = chats.flatMap(({ name }, at) => (at !== message.chat && name.split(' ')[0] === first ? [at] : []));
      const other = alike.length > 0 && random.chance(0.7) ? random.pick(alike) : random.int(chats.length);
      if (other === message.chat) continue;
      made[index] = { ...base, mishap: 'wrong-pick', chat: other };
    } else {
      if (wrongNumbers.length === 0) continue;
      made[index] = { ...base, mishap: 'wrong-number', chat: random.pick(wrongNumbers) };
    }
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
  return (KINDS[weighted(KINDS.map(([, weight]) => weight), random)] as readonly [DataGroup, number])[0];
}

function weighted(weights: readonly number[], random: Random): number {
  let rest = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return index;
  }
  return weights.length - 1;
}
