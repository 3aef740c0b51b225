import type { Signal, Strength } from '../model/signal';
import { greetedName } from './greeting';
import { type Nearness, nearnessOf, prepareName } from './near-names';
import {
  hadAllKinds,
  likelierElsewhere,
  noteOf,
  type OtherChat,
  type RecipientContext,
  type SendContext,
  shownName,
  signal,
} from './send-context';
import { nameWords } from './fold-name';

const SECOND = 1000;
const HOUR = 3_600_000;

/** Signals that the text may have been meant for another chat. */
export function wrongChatSignals(recipient: RecipientContext, at: number, context: SendContext): Signal[] {
  return [
    similarName(recipient, at, context),
    greetsOther(recipient, at, context),
    quickSwitch(recipient, at, context),
    fromConfidentialChat(recipient, at, context),
  ].filter((one) => one !== null);
}

const NEAREST: readonly Nearness[] = ['look-alike', 'same', 'same-letters', 'one-letter', 'first-name'];
const STRENGTH: Readonly<Record<Nearness, Strength>> = {
  'look-alike': 'strong',
  same: 'medium',
  'same-letters': 'medium',
  'one-letter': 'medium',
  'first-name': 'weak',
};

/** So many times likelier must the data be in the chat of the near name: the nearer the name, the less evidence is needed. */
const LIKELIER: Readonly<Record<Nearness, number>> = {
  'look-alike': 1,
  same: 2,
  'same-letters': 2,
  'one-letter': 2,
  'first-name': 40,
};

/** Of all near names, one is told: first a chat where this data usually goes, then the nearest. */
function similarName({ facts, chat }: RecipientContext, at: number, context: SendContext): Signal | null {
  const name = facts.name.value;
  if (name === null) return null;
  const own = prepareName(name);
  const here = noteOf(context, chat);
  let best: { other: OtherChat; nearness: Nearness; isUsual: boolean } | null = null;
  for (const other of context.otherChats) {
    const nearness = nearnessOf(own, prepareName(other.name));
    if (nearness === null) continue;
    const isUsual = likelierElsewhere(noteOf(context, other.chat), here, context.kinds) >= LIKELIER[nearness];
    const better =
      best === null ||
      Number(isUsual) - Number(best.isUsual) > 0 ||
      (isUsual === best.isUsual && NEAREST.indexOf(nearness) < NEAREST.indexOf(best.nearness));
    if (better) best = { other, nearness, isUsual };
  }
  if (!best) return null;
  const { other, nearness, isUsual } = best;
  const isCommon =
    hadAllKinds(here, context.kinds) || (nearness === 'same-letters' && own.words.length === 1);
  // "Anna" and "Anna 🏀" are two of one first name, told apart on purpose.
  const strength = isUsual ? 'strong' : isCommon ? 'weak' : STRENGTH[nearness];
  const text = isUsual ? 'similar-name.usual' : `similar-name.${nearness}`;
  return signal('similar-name', strength, at, ['name'], { name, other: other.name }, text);
}

/** "Hi Anna" in a chat where nobody is called Anna, while a chat with an Anna was open not long ago. */
function greetsOther({ facts }: RecipientContext, at: number, context: SendContext): Signal | null {
  const greeted = greetedName(context.text);
  if (greeted === null || !knowsWhoIsThere(facts)) return null;
  const here = [facts.name.value ?? '', ...(facts.members.value ?? []).map(({ name }) => name)];
  if (here.some((name) => isCalled(name, greeted))) return null;
  const since = context.now - context.settings.recentHours * HOUR;
  const meant = context.otherChats.find(
    ({ name, leftAt }) => leftAt !== null && leftAt >= since && nameWords(name).includes(greeted),
  );
  if (!meant) return null;
  const params = { greeted, name: shownName(facts), other: meant.name };
  return signal('greets-other', 'strong', at, ['name'], params);
}

/** A number, or a group whose members are not all listed, may well be the Anna. */
function knowsWhoIsThere({
  kind,
  name,
  strangerForm,
  members,
  membersComplete,
}: RecipientContext['facts']): boolean {
  if (name.value === null || !/\p{L}/u.test(name.value)) return false;
  const form = strangerForm.value;
  if (form !== null && form !== 'pushed-name' && form !== 'username') return false;
  if (kind.value === 'person') return true;
  return members.value !== null && membersComplete.value === true;
}

/** Alex may be greeted as Alexander, and the other way round. */
function isCalled(name: string, greeted: string): boolean {
  return nameWords(name).some(
    (word) =>
      word === greeted ||
      (Math.min(word.length, greeted.length) >= 3 && (word.startsWith(greeted) || greeted.startsWith(word))),
  );
}

/** So many times likelier must the data be in the chat that was left: moments ago, or a while ago. */
const LIKELIER_JUST_LEFT = 5;
const LIKELIER_LEFT = 10;

/** Text begun moments after a switch; more so when what is in it usually goes to the chat that was left. */
function quickSwitch({ facts, chat }: RecipientContext, at: number, context: SendContext): Signal | null {
  const { openedAt, startedAt, settings, kinds, otherChats } = context;
  if (openedAt === null || startedAt === null) return null;
  const here = noteOf(context, chat);
  const left = otherChats.filter(
    ({ leftAt }) => leftAt !== null && startedAt - leftAt <= settings.previousChatSeconds * SECOND,
  );
  const name = shownName(facts);
  const usual = left.find((other) => {
    const isJustLeft = startedAt - (other.leftAt ?? 0) <= settings.switchSeconds * SECOND;
    const needed = isJustLeft ? LIKELIER_JUST_LEFT : LIKELIER_LEFT;
    return chat !== null && likelierElsewhere(noteOf(context, other.chat), here, kinds) >= needed;
  });
  if (usual)
    return signal('quick-switch', 'strong', at, [], { name, other: usual.name }, 'quick-switch.usual');
  const seconds = Math.max(0, Math.round((startedAt - openedAt) / SECOND));
  if (left.length === 0 || seconds > settings.switchSeconds) return null;
  return signal('quick-switch', 'weak', at, [], { name, count: seconds });
}

function fromConfidentialChat(
  { facts }: RecipientContext,
  at: number,
  { copiedFrom }: SendContext,
): Signal | null {
  if (!copiedFrom?.isConfidential) return null;
  const params = { name: shownName(facts), other: copiedFrom.name };
  return signal('from-confidential-chat', 'strong', at, [], params);
}
