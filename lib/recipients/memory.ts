import type { ChatKey, ChatMemory, ChatNote, ChatPermission, MemoryLimits } from '../model/chat-memory';
import type { DataGroup } from '../model/data-group';
import type { KnownClass } from '../model/directory';

export const DAY_MS = 86_400_000;

/** What can happen to the memory. `now` in milliseconds since the epoch; ids are drawn by the caller. */
export type MemoryEvent =
  | {
      readonly what: 'sent';
      readonly chat: ChatKey;
      /** Families of data that were in it. */
      readonly kinds: readonly DataGroup[];
      /** Keyed hashes of all members; null where they were not all listed. */
      readonly members: readonly string[] | null;
      /** Permissions that let it go without a prompt. */
      readonly used: readonly string[];
    }
  | {
      readonly what: 'permitted';
      readonly id: string;
      readonly chat: ChatKey;
      readonly kind: DataGroup;
      readonly days: number;
    }
  | { readonly what: 'revoked'; readonly id: string }
  | { readonly what: 'marked'; readonly chat: ChatKey; readonly mark: KnownClass | null }
  | { readonly what: 'forgotten'; readonly chat: ChatKey }
  | { readonly what: 'cleared' };

export function emptyMemory(now: number): ChatMemory {
  return { schemaVersion: 1, since: now, chats: {}, permissions: [] };
}

/** The memory after one event, within the limits. Never changes the one that was given. */
export function remember(
  memory: ChatMemory,
  event: MemoryEvent,
  limits: MemoryLimits,
  now: number,
): ChatMemory {
  return enforceLimits(apply(memory, event, limits, now), limits, now);
}

function apply(memory: ChatMemory, event: MemoryEvent, limits: MemoryLimits, now: number): ChatMemory {
  switch (event.what) {
    case 'sent':
      return {
        ...withNote(memory, event.chat, noteSend(memory.chats[event.chat], event, now)),
        permissions: memory.permissions.map((one) =>
          event.used.includes(one.id) && one.chat === event.chat
            ? { ...one, usesLeft: Math.max(0, one.usesLeft - 1) }
            : one,
        ),
      };
    case 'permitted':
      return permit(memory, event, limits, now);
    case 'revoked':
      return { ...memory, permissions: memory.permissions.filter(({ id }) => id !== event.id) };
    case 'marked':
      return withNote(memory, event.chat, {
        ...(memory.chats[event.chat] ?? emptyNote(now)),
        mark: event.mark,
      });
    case 'forgotten':
      return {
        ...memory,
        chats: Object.fromEntries(Object.entries(memory.chats).filter(([chat]) => chat !== event.chat)),
        permissions: memory.permissions.filter(({ chat }) => chat !== event.chat),
      };
    case 'cleared':
      return emptyMemory(now);
  }
}

function withNote(memory: ChatMemory, chat: ChatKey, note: ChatNote): ChatMemory {
  return { ...memory, chats: { ...memory.chats, [chat]: note } };
}

/**
 * Applies the limits, which an organisation may have tightened since: permissions that they do not allow any
 * more go, longer ones are cut, and of too many the oldest go.
 */
export function enforceLimits(memory: ChatMemory, limits: MemoryLimits, now: number): ChatMemory {
  const live = memory.permissions.map((one) => cut(one, limits)).filter((one) => isLive(one, limits, now));
  const permissions = last(
    live.sort((a, b) => a.givenAt - b.givenAt),
    limits.maxPermissions,
  );
  const oldest = now - limits.forgetAfterDays * DAY_MS;
  // A mark is an answer of the user's, so chats without one go first.
  const kept = Object.entries(memory.chats).filter(
    ([, { lastSentAt, mark }]) => lastSentAt >= oldest || mark,
  );
  // A mark is an answer of the user's, so chats without one go first.
  if (kept.length > limits.maxChats)
    kept.sort(
      ([, a], [, b]) => Number(a.mark !== null) - Number(b.mark !== null) || a.lastSentAt - b.lastSentAt,
    );
  const chats = last(kept, limits.maxChats);
  return { ...memory, permissions, chats: Object.fromEntries(chats) };
}

/**
 * The permission for this family of data in this chat, if there is one now. It never speaks for another chat or
 * family, nor for a chat that cannot be told apart.
 */
export function permissionFor(
  memory: ChatMemory,
  chat: ChatKey | null,
  kind: DataGroup,
  limits: MemoryLimits,
  now: number,
): ChatPermission | null {
  if (chat === null) return null;
  const found = memory.permissions.find((one) => one.chat === chat && one.kind === kind);
  if (!found) return null;
  const allowed = cut(found, limits);
  return isLive(allowed, limits, now) ? allowed : null;
}

/** Whether an answer may be remembered at all, so that the prompt does not offer what would not hold. */
export function canPermit(kinds: readonly DataGroup[], chat: ChatKey | null, limits: MemoryLimits): boolean {
  return (
    chat !== null &&
    kinds.length > 0 &&
    limits.maxDays > 0 &&
    limits.maxUses > 0 &&
    limits.maxPermissions > 0 &&
    kinds.every((kind) => !limits.neverKinds.includes(kind))
  );
}

function permit(
  memory: ChatMemory,
  { id, chat, kind, days }: Extract<MemoryEvent, { what: 'permitted' }>,
  limits: MemoryLimits,
  now: number,
): ChatMemory {
  if (!canPermit([kind], chat, limits) || !(days > 0)) return memory;
  const expiresAt = now + Math.min(days, limits.maxDays) * DAY_MS;
  const given: ChatPermission = { id, chat, kind, givenAt: now, expiresAt, usesLeft: limits.maxUses };
  const others = memory.permissions.filter((one) => one.chat !== chat || one.kind !== kind);
  return { ...memory, permissions: [...others, given] };
}

function cut(one: ChatPermission, limits: MemoryLimits): ChatPermission {
  const latest = one.givenAt + limits.maxDays * DAY_MS;
  return {
    ...one,
    expiresAt: Math.min(one.expiresAt, latest),
    usesLeft: Math.min(one.usesLeft, limits.maxUses),
  };
}

/** A clock that was set back does not prolong anything. */
function isLive(
  { kind, givenAt, expiresAt, usesLeft }: ChatPermission,
  limits: MemoryLimits,
  now: number,
): boolean {
  return usesLeft > 0 && now >= givenAt && now < expiresAt && !limits.neverKinds.includes(kind);
}

function last<T>(items: readonly T[], count: number): readonly T[] {
  return items.slice(Math.max(0, items.length - count));
}

function emptyNote(now: number): ChatNote {
  return { firstSentAt: now, lastSentAt: now, sends: 0, kinds: {}, members: null, mark: null };
}

function noteSend(
  before: ChatNote | undefined,
  { kinds, members }: Extract<MemoryEvent, { what: 'sent' }>,
  now: number,
): ChatNote {
  const note = before ?? emptyNote(now);
  const counts = { ...note.kinds };
  for (const kind of new Set(kinds)) counts[kind] = { count: (counts[kind]?.count ?? 0) + 1, lastAt: now };
  return {
    ...note,
    firstSentAt: note.sends === 0 ? now : note.firstSentAt,
    lastSentAt: now,
    sends: note.sends + 1,
    kinds: counts,
    members: members ?? note.members,
  };
}
