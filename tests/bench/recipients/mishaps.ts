import { CHATS, DAY, greet, type Mishap, type Month, type MonthChat, type MonthMessage } from './month.ts';
import type { Random } from './random.ts';

const MISHAPS = 3;

/** How often each way is taken; nobody has counted them, so the ones that the issue names first come first. */
const WAYS: readonly (readonly [Mishap, number])[] = [
  ['wrong-window', 0.3],
  ['same-first-name', 0.25],
  ['stranger-in-group', 0.12],
  ['one-chat-too-many', 0.1],
  ['poser', 0.05],
  ['wrong-number', 0.08],
  ['next-row', 0.1],
];

/** Makes three of the month's sends of usual data go astray, none on its first day. */
export function misdirect(month: Month, warmUpDays: number, random: Random): Month {
  const chats = [...month.chats];
  const messages = [...month.messages];
  const able = messages.flatMap(({ kind, chat, at, alsoTo }, index) =>
    kind !== null &&
    alsoTo.length === 0 &&
    chats[chat]?.usualKinds.includes(kind) &&
    at > (warmUpDays + 1) * DAY
      ? [index]
      : [],
  );
  let left = MISHAPS;
  for (let tries = 0; left > 0 && able.length > 0 && tries < 500; tries += 1) {
    const index = random.pick(able);
    const way = pickWay(random);
    const made = mislead(way, index, { chats, messages }, random);
    if (!made) continue;
    const { message, chat } = made;
    messages[index] = { ...message, mishap: way };
    if (chat) chats[chat.index] = chat.as;
    able.splice(able.indexOf(index), 1);
    left -= 1;
  }
  return { chats, messages };
}

interface Misled {
  readonly message: MonthMessage;
  /** A chat that the mishap needs to be otherwise. */
  readonly chat?: { readonly index: number; readonly as: MonthChat };
}

/** One send as it goes astray in this way; null where it cannot. */
function mislead(way: Mishap, index: number, { chats, messages }: Month, random: Random): Misled | null {
  const message = messages[index] as MonthMessage;
  const meant = chats[message.chat] as MonthChat;
  const text = random.chance(0.2) ? greet(meant, random) : message.text;
  const before = messages.slice(Math.max(0, index - 60), index).map(({ chat }) => chat);
  const recent = [...new Set(before)].filter((chat) => chat !== message.chat && chat < CHATS);
  const nobody = CHATS + random.int(chats.length - CHATS);
  // A chat is picked wrongly when one is picked, not in the midst of writing to the right one.
  const isPicked = messages[index - 1]?.chat !== message.chat;
  const openedAt = message.textStartedAt - random.logNormal(4000, 1);
  switch (way) {
    case 'wrong-window':
      // The chat it was meant for was open until a moment ago.
      if (recent.length === 0) return null;
      return {
        message: {
          ...message,
          text,
          chat: random.pick(recent.slice(-3)),
          previousChat: message.chat,
          openedAt,
        },
      };
    case 'same-first-name': {
      const first = meant.name.split(' ')[0];
      const alike = chats.flatMap(({ name }, at) =>
        at !== message.chat && at < CHATS && name.split(' ')[0] === first ? [at] : [],
      );
      return isPicked && alike.length > 0
        ? { message: { ...message, text, openedAt, chat: random.pick(alike) } }
        : null;
    }
    case 'stranger-in-group': {
      if (meant.kind !== 'group' || meant.joined) return null;
      const joined = { day: Math.floor(message.at / DAY), member: `+4917${400_000_000 + index}` };
      return { message, chat: { index: message.chat, as: { ...meant, joined } } };
    }
    case 'one-chat-too-many': {
      const others = chats.flatMap(({ usualKinds }, at) =>
        message.kind !== null && at !== message.chat && usualKinds.includes(message.kind) ? [at] : [],
      );
      if (others.length === 0) return null;
      return { message: { ...message, alsoTo: [random.pick(others), random.int(CHATS)] } };
    }
    case 'poser': {
      if (!isPicked || meant.kind !== 'person' || meant.isStranger) return null;
      const as = { ...(chats[nobody] as MonthChat), name: `~${meant.name}`, shownNumber: null };
      return { message: { ...message, openedAt, chat: nobody }, chat: { index: nobody, as } };
    }
    case 'wrong-number':
      return isPicked && chats[nobody]?.shownNumber
        ? { message: { ...message, text, openedAt, chat: nobody } }
        : null;
    case 'next-row':
      return isPicked && recent.length > 0
        ? { message: { ...message, text, openedAt, chat: random.pick(recent) } }
        : null;
  }
}

function pickWay(random: Random): Mishap {
  let rest = random.next();
  for (const [way, share] of WAYS) {
    rest -= share;
    if (rest < 0) return way;
  }
  return 'wrong-window';
}
