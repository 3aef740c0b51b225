import type { MemoryLimits } from '../model/chat-memory';
import type { DataGroup } from '../model/data-group';
import type { RecipientVerdict, Signal, SignalId, Strength } from '../model/signal';
import { permissionFor } from './memory';
import type { SendContext } from './send-context';
import { forwardSignals } from './signals-forward';
import { historySignals } from './signals-history';
import { whoSignals } from './signals-who';
import { wrongChatSignals } from './signals-wrong-chat';

const ORDER: readonly Strength[] = ['strong', 'medium', 'weak'];

/** What an answer of an earlier day could not know of: who is there may have changed, or this may be the wrong chat. */
const NEWS: ReadonlySet<SignalId> = new Set([
  'members-added',
  'impersonation',
  'security-code-changed',
  'number-changed',
  'greets-other',
  'from-confidential-chat',
  'odd-one-out',
]);

/** Everything that stands out about who would get this, the strongest first. A note to oneself goes to nobody. */
export function listSignals(context: SendContext): Signal[] {
  const found = context.recipients.flatMap((recipient, at) =>
    recipient.facts.kind.value === 'self'
      ? []
      : [
          ...whoSignals(recipient, at, context),
          ...historySignals(recipient, at, context),
          ...wrongChatSignals(recipient, at, context),
        ],
  );
  return [...found, ...forwardSignals(context)].sort(
    (a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength),
  );
}

/** One strong signal, or two medium ones about the same recipient (or the send as a whole). */
export function isUnusual(signals: readonly Signal[]): boolean {
  if (signals.some(({ strength }) => strength === 'strong')) return true;
  const medium = signals.filter(({ strength }) => strength === 'medium');
  return medium.some((one, at) =>
    medium
      .slice(at + 1)
      .some(
        (other) =>
          other.id !== one.id &&
          (other.recipient === one.recipient || other.recipient === null || one.recipient === null),
      ),
  );
}

/** What the rules need to know about who would get this. */
export function judgeRecipients(context: SendContext, limits: MemoryLimits): RecipientVerdict {
  const signals = listSignals(context);
  return {
    signals,
    classes: context.recipients.map(({ classified }) => classified.class),
    isUnusual: isUnusual(signals),
    permitted: signals.some(isNews) ? [] : context.kinds.filter((kind) => isPermitted(kind, context, limits)),
  };
}

function isNews({ id, strength }: Signal): boolean {
  return strength !== 'weak' && NEWS.has(id);
}

/** An answer given for one chat never speaks for a second one of the same send. */
function isPermitted(
  kind: DataGroup,
  { recipients, memory, now }: SendContext,
  limits: MemoryLimits,
): boolean {
  return (
    recipients.length > 0 &&
    recipients.every(({ chat }) => permissionFor(memory, chat, kind, limits, now) !== null)
  );
}
