import fc from 'fast-check';
import type { Sent } from '../stand-in/protocol.ts';
import type { Person } from '../browser/person.ts';

const NUMBER = '4111 1111 1111 1111';
const CHATS = ['ana', 'bob', 'stranger', 'group'] as const;
const FRESH_MS = 430;

/** How soon an open question is about a text that changed under it, in milliseconds; then it is fresh again. */
const NOTICED_MS = 400;

/** How long a send may take to be seen, or to be seen not to happen, in milliseconds. */
const SETTLE_MS = 60;

const keys = ['Enter', 'Meta + Enter', 'click', 'tap', 'message list', 'scripted click'] as const;

/** One thing that a person, or the page around them, does. */
export const actionArbitrary = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      text: fc.constantFrom('hello ', 'see you at nine ', '😀 ', 'order 123456 ', 'مرحبا '),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      text: fc.constantFrom(`card ${NUMBER} `, `${NUMBER} `),
    }),
  },
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('send' as const), by: fc.constantFrom(...keys) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      way: fc.constantFrom('edit', 'remove', 'send', 'escape'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('open chat' as const), chat: fc.constantFrom(...CHATS) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remount' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('receive' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('other device' as const),
      text: fc.constantFrom('', 'never mind', `pay with ${NUMBER}`),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('impatient' as const) }) },
);
export type Action = typeof actionArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

export interface Violation {
  /** `broken` is a step that could not be played at all. */
  readonly what: 'leak' | 'double' | 'lost' | 'prompt-on-clean' | 'broken';
  readonly detail: string;
}

interface Seen {
  readonly draft: string;
  readonly chat: string;
  readonly prompt: boolean;
  readonly outbox: readonly Sent[];
}

async function look(person: Person): Promise<Seen> {
  const [state, prompt] = await Promise.all([
    person.page.evaluate(() => {
      const { standIn } = window;
      return { draft: standIn.draft(), chat: standIn.chat().id, outbox: standIn.outbox() };
    }),
    person.promptIsOpen(),
  ]);
  return { ...state, prompt };
}

const isRisky = (text: string): boolean => text.includes(NUMBER);

/** Does one thing and compares what came of it with what must. */
export async function playAction(person: Person, action: Action): Promise<readonly Violation[]> {
  const before = await look(person);
  const wrong: Violation[] = [];
  const expected = await act(person, action, before);
  const after = await settle(person, before, expected);
  const fresh = after.outbox.slice(before.outbox.length);
  const label = `${JSON.stringify(action)} on ${JSON.stringify(before.draft)}${before.prompt ? ' (prompt open)' : ''}`;
  const tell = (what: Violation['what'], detail: string): void => {
    wrong.push({ what, detail: `${label}: ${detail}` });
  };
  if (fresh.length > 1) tell('double', JSON.stringify(fresh));
  for (const sent of fresh) {
    const allowed =
      expected.sent !== null && matches(sent.text, expected.sent) && sent.chats[0] === before.chat;
    if (!allowed) tell(isRisky(sent.text) ? 'leak' : 'lost', `sent ${JSON.stringify(sent)}`);
  }
  if (expected.sent !== null && fresh.length === 0) tell('lost', `never left; prompt ${after.prompt}`);
  if (after.prompt && !isRisky(after.draft)) tell('prompt-on-clean', JSON.stringify(after.draft));
  if (expected.draft !== null && after.draft !== expected.draft) {
    tell('lost', `draft ${JSON.stringify(after.draft)} instead of ${JSON.stringify(expected.draft)}`);
  }
  return wrong;
}

interface Expected {
  /** What must have left to the open chat, exactly or as a pattern; null for nothing. */
  readonly sent: string | RegExp | null;
  /** What the composer must hold afterwards; null where it is not looked at. */
  readonly draft: string | null;
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text) && !isRisky(text);
}

/** Waits for what is expected; where nothing is, long enough for a leak to show. */
async function settle(person: Person, before: Seen, expected: Expected): Promise<Seen> {
  const end = Date.now() + 2500;
  await person.pause(SETTLE_MS);
  for (;;) {
    const now = await look(person);
    const arrived = expected.sent === null || now.outbox.length > before.outbox.length;
    const calm = !now.prompt || isRisky(now.draft);
    const kept = expected.draft === null || now.draft === expected.draft;
    if ((arrived && calm && kept) || Date.now() > end) return now;
    await person.pause(20);
  }
}

async function act(person: Person, action: Action, before: Seen): Promise<Expected> {
  const nothing: Expected = { sent: null, draft: before.draft };
  switch (action.kind) {
    case 'write':
      if (before.prompt) return nothing;
      await write(person, action.text, before.draft);
      return { sent: null, draft: null };
    case 'send':
      return send(person, action.by, before);
    case 'answer':
      return answer(person, action.way, before);
    case 'open chat':
      await person.page.evaluate((chat) => window.standIn.openChat(chat), action.chat);
      // A question about another chat than the open one is void; it must go away by itself.
      if (before.prompt && before.chat !== action.chat) await person.waitForNoPrompt();
      return { sent: null, draft: null };
    case 'remount':
      await person.page.evaluate(() => window.standIn.remountComposer());
      return nothing;
    case 'receive':
      await person.page.evaluate(() => void window.standIn.receive('ana', 'incoming'));
      return nothing;
    case 'other device':
      await person.page.evaluate((text) => window.standIn.setDraft(text), action.text);
      if (before.prompt) await person.pause(NOTICED_MS);
      return { sent: null, draft: action.text };
    case 'impatient':
      if (before.prompt || !isRisky(before.draft)) return nothing;
      await person.focus('composer');
      for (let count = 0; count < 3; count += 1) await person.key('Enter');
      return nothing;
  }
}

/** Writes at the end of the draft, wherever the cursor was left. */
async function write(person: Person, text: string, draft: string): Promise<void> {
  await person.focus('composer');
  await person.key('End', ['Control']);
  await person.write(text);
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await person.page.evaluate(() => window.standIn.draft())) !== draft) return;
    await person.pause(20);
  }
  throw new Error(`could not write ${JSON.stringify(text)} after ${JSON.stringify(draft)}`);
}

async function send(person: Person, by: (typeof keys)[number], before: Seen): Promise<Expected> {
  if (before.prompt) {
    // The page behind the prompt cannot be reached by a person, but by a script.
    if (by === 'scripted click') await person.page.evaluate(() => window.standIn.part('send')?.click());
    return { sent: null, draft: before.draft };
  }
  const text = before.draft.trim();
  if (text === '') return { sent: null, draft: before.draft };
  if (by === 'click') await person.click('send');
  else if (by === 'tap') await person.touch('send');
  else if (by === 'scripted click') await person.page.evaluate(() => window.standIn.part('send')?.click());
  else {
    await person.focus(by === 'message list' ? 'messages' : 'composer');
    await person.key('Enter', by === 'Meta + Enter' ? ['Meta'] : []);
  }
  if (isRisky(text)) {
    await person.waitForPrompt().catch(() => undefined);
    return { sent: null, draft: before.draft };
  }
  return { sent: text, draft: '' };
}

async function answer(person: Person, way: string, before: Seen): Promise<Expected> {
  if (!before.prompt) return { sent: null, draft: before.draft };
  if (way === 'escape') {
    await person.key('Escape');
    await person.waitForNoPrompt().catch(() => undefined);
    return { sent: null, draft: before.draft };
  }
  await person.pause(FRESH_MS);
  const tabs = { edit: 0, remove: 1, send: 2 }[way] ?? 0;
  for (let count = 0; count < tabs; count += 1) await person.key('Tab');
  await person.key('Enter');
  if (way === 'edit') {
    await person.waitForNoPrompt().catch(() => undefined);
    return { sent: null, draft: before.draft };
  }
  return { sent: way === 'send' ? before.draft.trim() : /1111/, draft: '' };
}
