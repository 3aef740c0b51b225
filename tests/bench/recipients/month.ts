import type { DataGroup } from '../../../lib/model/data-group.ts';
import { contactName, groupName, personName, pickPools } from './chat-names.ts';
import type { NamePool } from './names.ts';
import { misdirect } from './mishaps.ts';
import type { Random } from './random.ts';

/*
 * A month of one person's chats, made before the rules were and without looking at them. What it rests on:
 * - 300 chats and 9,000 messages, 2 % of them sensitive, 3 misdirected (the issue).
 * - 8 of 68 chats bear a number or another form of stranger (measured list of 2026).
 * - Few chats get most of the messages; messages come in bursts of a few to one chat.
 * - Of two chats that would bear the same name, nearly always one is called otherwise.
 * - One chat in ten is new within the month.
 * - Four fifths of what is sensitive goes to the few chats where the same kind goes again and again.
 * - Writing begins a few seconds after a chat is opened, whoever it is.
 * - What goes astray does so in the ways that the issue names, and two more: the wrong window (a chat that was open
 *   a moment ago), the wrong contact of the same first name, a group that somebody new has joined, a forward to one
 *   chat too many, somebody who poses as a person the user knows, a wrong number, and the row beside the right one.
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
  /** Who is listed in a group at first: names of contacts, numbers of others. Empty for a person. */
  readonly members: readonly string[];
  /** Who joined it within the month, and on which day. */
  readonly joined: { readonly day: number; readonly member: string } | null;
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
  /** Further chats of a forward. */
  readonly alsoTo: readonly number[];
  readonly mishap: Mishap | null;
}

export type Mishap =
  | 'wrong-window'
  | 'same-first-name'
  | 'stranger-in-group'
  | 'one-chat-too-many'
  | 'poser'
  | 'wrong-number'
  | 'next-row';

export interface Month {
  readonly chats: readonly MonthChat[];
  readonly messages: readonly MonthMessage[];
}

export const DAY = 86_400_000;
export const COUNTED_DAYS = 30;
export const CHATS = 300;
const MESSAGES = 9000;
/** Further strangers, of whom some pose as somebody else. */
const STRANGERS = 6;

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
          alsoTo: kind !== null && random.chance(0.02) ? [pickChat(day, true), pickChat(day, false)] : [],
          mishap: null,
        });
        sent += 1;
      }
      previousChat = chat;
      at += random.logNormal(45_000, 1.3);
    }
  }
  return misdirect({ chats, messages }, warmUpDays, random);
}

function makeChats(random: Random, warmUpDays: number): MonthChat[] {
  const pools = pickPools(random);
  const taken = new Set<string>();
  return Array.from({ length: CHATS + STRANGERS }, (_, index) => {
    const isNobody = index >= CHATS;
    const isGroup = !isNobody && random.chance(0.2);
    const isStranger = isNobody || (!isGroup && random.chance(8 / 68));
    const number = `+4915${String(100_000_000 + index * 7919 + random.int(7000))}`;
    const sensitive = !isNobody && random.chance(isGroup ? 0.05 : 0.12);
    const isNew = random.chance(0.1);
    return {
      name: isStranger
        ? number
        : newName(
            taken,
            random,
            () => (isGroup ? groupName(random) : contactName(random.pick(pools), random)).shown,
          ),
      kind: isGroup ? 'group' : 'person',
      shownNumber: isStranger ? number : null,
      isStranger,
      fromDay: isNobody ? Infinity : isNew ? warmUpDays + random.int(COUNTED_DAYS) : -1,
      usualKinds: sensitive ? [pickKind(random), ...(random.chance(0.3) ? [pickKind(random)] : [])] : [],
      ...(isGroup ? membersOf(index, pools, warmUpDays, random) : { members: [], joined: null }),
    };
  });
}

/** People seldom leave two chats with the same name; they add something. */
function newName(taken: Set<string>, random: Random, draw: () => string): string {
  let name = draw();
  for (let tries = 0; taken.has(name) && random.chance(0.95); tries += 1)
    name = tries < 10 ? draw() : `${draw()} ${2 + random.int(8)}`;
  taken.add(name);
  return name;
}

/** Half of all groups have somebody in them who is no contact; one in seven gets a new member in the month. */
function membersOf(
  index: number,
  pools: readonly NamePool[],
  warmUpDays: number,
  random: Random,
): Pick<MonthChat, 'members' | 'joined'> {
  const size = 3 + Math.floor(random.logNormal(7, 0.8));
  const unsaved = random.chance(0.5) ? 0.3 : 0;
  const one = (at: number): string =>
    random.chance(unsaved)
      ? `+4916${String(200_000_000 + index * 1000 + at)}`
      : personName(random.pick(pools), random);
  const members = Array.from({ length: size }, (_, at) => one(at));
  const joined = random.chance(1 / 7)
    ? {
        day: warmUpDays + random.int(COUNTED_DAYS),
        member: random.chance(0.5) ? `+4917${String(300_000_000 + index)}` : one(size),
      }
    : null;
  return { members, joined };
}

export function greet({ name, kind }: MonthChat, random: Random): string {
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
