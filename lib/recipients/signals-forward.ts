import type { Signal } from '../model/signal';
import {
  hadAllKinds,
  noteOf,
  type RecipientContext,
  type SendContext,
  shownName,
  signal,
} from './send-context';

/** So many times larger than all others is another sort of audience. */
const MUCH_LARGER = 5;

/** Signals about a send to several chats at once. */
export function forwardSignals(context: SendContext): Signal[] {
  const { recipients, settings } = context;
  if (recipients.length < 2) return [];
  const odd = recipients.length < 3 ? [] : recipients.flatMap((one, at) => oddOneOut(one, at, context) ?? []);
  if (recipients.length < settings.manyChats) return odd;
  return [...odd, signal('many-chats', 'medium', null, [], { count: recipients.length })];
}

/** In how many ways one chat is unlike all the others, each of which must be known. */
function oddOneOut(one: RecipientContext, at: number, context: SendContext): Signal | null {
  const others = context.recipients.filter((_, index) => index !== at);
  const ways: { readonly text: string; readonly fact: Signal['facts'] }[] = [];
  const isOutside = one.classified.class === 'external' || one.classified.class === 'unknown';
  if (isOutside && others.every(({ classified }) => classified.class === 'internal'))
    ways.push({ text: 'class', fact: [] });
  if (one.facts.saved.value === false && others.every(({ facts }) => facts.saved.value === true))
    ways.push({ text: 'saved', fact: ['saved'] });
  if (isNew(one, context) && others.every((other) => !isNew(other, context)))
    ways.push({ text: 'new', fact: ['writtenBefore'] });
  if (lacksKind(one, context) && others.every((other) => !lacksKind(other, context)))
    ways.push({ text: 'kind', fact: [] });
  const size = one.facts.size.value;
  const isLarger = ({ facts }: RecipientContext): boolean =>
    size !== null &&
    size > MUCH_LARGER * (facts.size.value ?? (facts.kind.value === 'person' ? 1 : Infinity));
  if (size !== null && size > MUCH_LARGER && others.every(isLarger))
    ways.push({ text: 'size', fact: ['size'] });
  const first = ways[0];
  if (!first) return null;
  const isStrong = first.text === 'class' || first.text === 'kind' || ways.length > 1;
  const facts = ways.flatMap(({ fact }) => fact);
  const params = { name: shownName(one.facts), count: size ?? 1 };
  return signal(
    'odd-one-out',
    isStrong ? 'strong' : 'medium',
    at,
    facts,
    params,
    `odd-one-out.${first.text}`,
  );
}

/** Something in this send never went to that chat, which is known well enough to say so. */
function lacksKind({ chat }: RecipientContext, context: SendContext): boolean {
  return chat !== null && context.kinds.length > 0 && !hadAllKinds(noteOf(context, chat), context.kinds);
}

function isNew({ facts, chat }: RecipientContext, context: SendContext): boolean {
  return facts.writtenBefore.value === false && (noteOf(context, chat)?.sends ?? 0) === 0;
}
