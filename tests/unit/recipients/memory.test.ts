import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatMemorySchema, memoryLimitsSchema } from '@/lib/model/chat-memory';
import {
  canPermit,
  emptyMemory,
  enforceLimits,
  type MemoryEvent,
  permissionFor,
  remember,
} from '@/lib/recipients/memory';
import { DAY, keyOf, limits, NOW } from './made';

const anna = keyOf('Anna');
const bo = keyOf('Bo');
const strict = memoryLimitsSchema.parse({
  maxDays: 7,
  maxUses: 2,
  neverKinds: ['health'],
  maxPermissions: 2,
});

const permit = (more: Partial<Extract<MemoryEvent, { what: 'permitted' }>> = {}): MemoryEvent => ({
  what: 'permitted',
  id: 'p1',
  chat: anna,
  kind: 'bank',
  days: 5,
  ...more,
});
const sent = (used: readonly string[] = [], chat = anna): MemoryEvent => ({
  what: 'sent',
  chat,
  kinds: ['bank'],
  members: null,
  used,
});
const empty = emptyMemory(NOW);

describe('"this is fine for this chat"', () => {
  const memory = remember(empty, permit(), limits, NOW);

  it('holds for its chat, its family of data and its time, and for nothing else', () => {
    expect(permissionFor(memory, anna, 'bank', limits, NOW)?.id).toBe('p1');
    expect(permissionFor(memory, bo, 'bank', limits, NOW)).toBeNull();
    expect(permissionFor(memory, anna, 'payment', limits, NOW)).toBeNull();
    expect(permissionFor(memory, null, 'bank', limits, NOW)).toBeNull();
    expect(permissionFor(memory, anna, 'bank', limits, NOW + 5 * DAY - 1)).not.toBeNull();
    expect(permissionFor(memory, anna, 'bank', limits, NOW + 5 * DAY)).toBeNull();
  });

  it('is not prolonged by a clock that was set back', () => {
    expect(permissionFor(memory, anna, 'bank', limits, NOW - DAY)).toBeNull();
  });

  it('is cut to the longest time of the organisation', () => {
    const long = remember(empty, permit({ days: 300 }), strict, NOW);
    expect(long.permissions[0]?.expiresAt).toBe(NOW + 7 * DAY);
  });

  it('is cut when the organisation tightens its limits later', () => {
    const long = remember(empty, permit({ days: 20 }), limits, NOW);
    expect(permissionFor(long, anna, 'bank', strict, NOW + 8 * DAY)).toBeNull();
    expect(permissionFor(long, anna, 'bank', limits, NOW + 8 * DAY)).not.toBeNull();
    const never = memoryLimitsSchema.parse({ neverKinds: ['bank'] });
    expect(enforceLimits(long, never, NOW).permissions).toEqual([]);
  });

  it('is used up', () => {
    const once = remember(remember(empty, permit(), strict, NOW), sent(['p1']), strict, NOW);
    expect(permissionFor(once, anna, 'bank', strict, NOW)?.usesLeft).toBe(1);
    const twice = remember(once, sent(['p1']), strict, NOW);
    expect(permissionFor(twice, anna, 'bank', strict, NOW)).toBeNull();
    // A send to another chat never uses it.
    expect(remember(once, sent(['p1'], bo), strict, NOW).permissions[0]?.usesLeft).toBe(1);
  });

  it('is never given for some families of data, nor where answers are not remembered', () => {
    expect(remember(empty, permit({ kind: 'health' }), strict, NOW).permissions).toEqual([]);
    expect(remember(empty, permit(), memoryLimitsSchema.parse({ maxDays: 0 }), NOW).permissions).toEqual([]);
    expect(
      remember(empty, permit(), memoryLimitsSchema.parse({ maxPermissions: 0 }), NOW).permissions,
    ).toEqual([]);
    expect(canPermit(['bank', 'health'], anna, strict)).toBe(false);
    expect(canPermit(['bank'], null, strict)).toBe(false);
    expect(canPermit(['bank'], anna, strict)).toBe(true);
  });

  it('replaces the one before, and can be revoked alone', () => {
    const again = remember(memory, permit({ id: 'p2', days: 1 }), limits, NOW);
    expect(again.permissions.map(({ id }) => id)).toEqual(['p2']);
    const both = remember(again, permit({ id: 'p3', chat: bo }), limits, NOW);
    expect(
      remember(both, { what: 'revoked', id: 'p2' }, limits, NOW).permissions.map(({ id }) => id),
    ).toEqual(['p3']);
  });

  it('goes with the chat that is forgotten, and with everything', () => {
    const full = remember(memory, sent(), limits, NOW);
    const gone = remember(full, { what: 'forgotten', chat: anna }, limits, NOW);
    expect([gone.permissions, gone.chats]).toEqual([[], {}]);
    expect(remember(full, { what: 'cleared' }, limits, NOW + DAY)).toEqual(emptyMemory(NOW + DAY));
  });

  it('keeps the newest of too many', () => {
    const many = ['a', 'b', 'c'].reduce(
      (before, id, at) => remember(before, permit({ id, chat: keyOf(id) }), strict, NOW + at),
      empty,
    );
    expect(many.permissions.map(({ id }) => id)).toEqual(['b', 'c']);
  });
});

describe('what is remembered of a chat', () => {
  it('is counts and times', () => {
    const memory = remember(remember(empty, sent(), limits, NOW), sent(), limits, NOW + DAY);
    expect(memory.chats[anna]).toEqual({
      firstSentAt: NOW,
      lastSentAt: NOW + DAY,
      sends: 2,
      kinds: { bank: { count: 2, lastAt: NOW + DAY } },
      members: null,
      mark: null,
    });
  });

  it('does not count a mark as a send', () => {
    const marked = remember(empty, { what: 'marked', chat: anna, mark: 'partner' }, limits, NOW);
    expect(marked.chats[anna]).toMatchObject({ sends: 0, mark: 'partner' });
    expect(remember(marked, sent(), limits, NOW + DAY).chats[anna]).toMatchObject({
      firstSentAt: NOW + DAY,
      sends: 1,
      mark: 'partner',
    });
  });

  it('is forgotten when nothing was sent for long, or when there are too many chats', () => {
    const old = remember(empty, sent(), limits, NOW);
    expect(enforceLimits(old, limits, NOW + 366 * DAY).chats).toEqual({});
    const few = memoryLimitsSchema.parse({ maxChats: 10 });
    const many = Array.from({ length: 12 }, (_, at) => at).reduce(
      (before, at) => remember(before, sent([], keyOf(`chat ${at}`)), few, NOW + at),
      empty,
    );
    expect(Object.keys(many.chats)).toHaveLength(10);
    expect(many.chats[keyOf('chat 0')]).toBeUndefined();
    expect(many.chats[keyOf('chat 11')]).toBeDefined();
  });

  it('stays within its limits and its schema whatever happens', () => {
    const tight = memoryLimitsSchema.parse({ maxChats: 10, maxPermissions: 3, maxDays: 2, maxUses: 2 });
    const chat = fc.integer({ min: 0, max: 14 }).map((at) => keyOf(`chat ${at}`));
    const kind = fc.constantFrom('bank' as const, 'payment' as const, 'key' as const);
    const event: fc.Arbitrary<MemoryEvent> = fc.oneof(
      fc.record({
        what: fc.constant('sent' as const),
        chat,
        kinds: fc.array(kind),
        members: fc.constant(null),
        used: fc.constant(['p']),
      }),
      fc.record({
        what: fc.constant('permitted' as const),
        id: fc.constantFrom('p', 'q'),
        chat,
        kind,
        days: fc.double({ min: -1, max: 400 }),
      }),
      fc.record({
        what: fc.constant('marked' as const),
        chat,
        mark: fc.constantFrom('external' as const, null),
      }),
      fc.record({ what: fc.constant('forgotten' as const), chat }),
      fc.constant({ what: 'cleared' as const }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(event, fc.integer({ min: 0, max: DAY })), { maxLength: 60 }),
        (events) => {
          let now = NOW;
          let memory = empty;
          for (const [one, later] of events) {
            now += later;
            memory = remember(memory, one, tight, now);
          }
          expect(chatMemorySchema.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
          expect(Object.keys(memory.chats).length).toBeLessThanOrEqual(10);
          expect(memory.permissions.length).toBeLessThanOrEqual(3);
          expect(
            memory.permissions.every((p) => p.kind !== 'key' && p.expiresAt - p.givenAt <= 2 * DAY),
          ).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
