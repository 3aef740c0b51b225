import type { Signal } from '../model/signal';
import { DAY_MS } from './memory';
import { noteOf, type RecipientContext, type SendContext, shownName, signal } from './send-context';
import { memberHash } from './signals-who';

/** Signals about what went to this chat before. */
export function historySignals(recipient: RecipientContext, at: number, context: SendContext): Signal[] {
  const first = firstMessage(recipient, at, context);
  return [
    first,
    ...(first ? [] : firstOfKind(recipient, at, context)),
    membersAdded(recipient, at, context),
  ].filter((one) => one !== null);
}

/** Only where the page tells that nothing was written there: that this extension knows of nothing says little. */
function firstMessage({ facts, chat }: RecipientContext, at: number, context: SendContext): Signal | null {
  if (facts.writtenBefore.value !== false || (noteOf(context, chat)?.sends ?? 0) > 0) return null;
  return signal('first-message', 'strong', at, ['writtenBefore'], { name: shownName(facts) });
}

function firstOfKind({ facts, chat }: RecipientContext, at: number, context: SendContext): Signal[] {
  if (chat === null || facts.kind.value === 'self') return [];
  const { kinds, memory, now, settings } = context;
  const known = noteOf(context, chat)?.kinds ?? {};
  const isLearning = now - memory.since < settings.learningDays * DAY_MS;
  return kinds
    .filter((kind) => known[kind] === undefined)
    .slice(0, 1)
    .map((kind) =>
      signal('first-of-kind', isLearning ? 'weak' : 'medium', at, [], { kind, name: shownName(facts) }),
    );
}

/** The page may list a part of the members only; who is missing then cannot be told, but who is listed is there. */
function membersAdded({ facts, chat }: RecipientContext, at: number, context: SendContext): Signal | null {
  const before = noteOf(context, chat)?.members ?? null;
  const members = facts.members.value;
  if (before === null || members === null) return null;
  const added = members.filter((member) => !before.includes(memberHash(member, context.hash)));
  if (added.length === 0) return null;
  const params = { count: added.length, group: shownName(facts), name: added[0]?.name ?? '' };
  // A stranger among them is another thing than one more friend.
  const strength = added.some(({ saved }) => saved === false) ? 'strong' : 'medium';
  return signal('members-added', strength, at, ['members'], params);
}
