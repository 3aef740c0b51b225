import type { Sent } from '../../stand-in/protocol.ts';
import type { Person } from '../person.ts';
import type { Content, SendPath } from './paths.ts';

const RISKY_TEXT = 'the card is 4111 1111 1111 1111 ok';
const risky: Record<SendPath['risk'], Content> = {
  text: { text: RISKY_TEXT, fileName: 'notes.txt' },
  file: { text: '', fileName: '4111 1111 1111 1111.txt' },
  nothing: { text: '', fileName: '' },
};
const clean: Content = { text: 'see you at nine tomorrow', fileName: 'notes.txt' };

/** For how long a prompt that was just drawn takes nothing as consent, in milliseconds, and a little more. */
const FRESH_MS = 430;

/** What went wrong in a case, by the four promises; `broken` is a step that could not be done at all. */
export type Wrong = 'leak' | 'double' | 'lost' | 'prompt-on-clean' | 'broken';

export interface CaseResult {
  readonly wrong: readonly { readonly what: Wrong; readonly detail: string }[];
}

/** Turns the rules that ask about kinds of sends on or off. */
export type SetAsking = (on: boolean) => Promise<void>;

/**
 * Plays one path: held and sent anyway, and clean.
 * @param cancelFirst Also cancels once before, and looks that nothing is lost by it.
 */
export async function runCase(
  person: Person,
  path: SendPath,
  setAsking: SetAsking,
  cancelFirst = true,
): Promise<CaseResult> {
  const wrong: { what: Wrong; detail: string }[] = [];
  const note = (what: Wrong, detail: string): void => {
    wrong.push({ what, detail });
  };
  const reset = (): Promise<void> =>
    person.page.evaluate((chat) => window.standIn.reset(chat), path.chat ?? 'ana');
  try {
    await setAsking(path.risk === 'nothing');
    await reset();
    if (path.sends) {
      if (await held(person, path, risky[path.risk], note)) {
        if (cancelFirst) await cancel(person, path, risky[path.risk], note);
        await consent(person, path, risky[path.risk], note);
      }
      await setAsking(false);
      await reset();
      await cleanSend(person, path, clean, note);
    } else {
      await noSend(person, path, risky.text, note);
    }
  } catch (error) {
    note('broken', error instanceof Error ? error.message : String(error));
    // Whatever is still open must not spoil the next case.
    await person.page.keyboard.press('Escape').catch(() => undefined);
  }
  return { wrong };
}

type Note = (what: Wrong, detail: string) => void;

/** Prepares and acts; true when a prompt holds it. */
async function held(person: Person, path: SendPath, content: Content, note: Note): Promise<boolean> {
  await path.prepare(person, content);
  await path.act(person);
  const first = await person.waitForEither();
  if (first !== 'prompt')
    note('leak', first === 'sent' ? 'left without a question' : 'neither held nor sent');
  return first === 'prompt';
}

/** Cancels, looks that nothing left and nothing is lost, and tries once more. */
async function cancel(person: Person, path: SendPath, content: Content, note: Note): Promise<void> {
  await person.key('Escape');
  await person.waitForNoPrompt();
  await person.pause(path.leavesWithinMs);
  if ((await person.outbox()).length > 0) note('leak', `left although cancelled: ${await show(person)}`);
  const kept = await path.kept(person);
  if (kept !== path.expectedKept(content)) note('lost', `kept ${JSON.stringify(kept)}`);
  await path.act(person);
  await person.waitForPrompt();
}

async function consent(person: Person, path: SendPath, content: Content, note: Note): Promise<void> {
  await person.pause(Math.max(FRESH_MS, path.leavesWithinMs));
  if ((await person.outbox()).length > 0) note('leak', `left while it was held: ${await show(person)}`);
  for (let tabs = 0; tabs < Math.abs(path.tabsToSend); tabs += 1) {
    await person.key('Tab', path.tabsToSend < 0 ? ['Shift'] : []);
  }
  await person.key('Enter');
  await arrives(person, path, content, note);
}

async function cleanSend(person: Person, path: SendPath, content: Content, note: Note): Promise<void> {
  await path.prepare(person, content);
  if (await person.promptIsOpen()) note('prompt-on-clean', 'before the send');
  await path.act(person);
  await arrives(person, path, content, note);
  if (await person.promptIsOpen()) note('prompt-on-clean', 'after the send');
}

async function noSend(person: Person, path: SendPath, content: Content, note: Note): Promise<void> {
  await path.prepare(person, content);
  await path.act(person);
  await person.pause(80);
  if (await person.promptIsOpen()) note('prompt-on-clean', 'a key that sends nothing');
  if ((await person.outbox()).length > 0) note('leak', 'the key sent');
  const kept = await path.kept(person);
  if (kept !== path.expectedKept(content)) note('lost', `kept ${JSON.stringify(kept)}`);
}

/** Waits for what must leave, and for what must not follow it. */
async function arrives(person: Person, path: SendPath, content: Content, note: Note): Promise<void> {
  const expected = path.expected(content);
  try {
    await person.waitForOutbox(expected.length);
  } catch {
    const open = await person.promptIsOpen();
    const what = content === clean ? 'the clean send' : 'what was let through';
    const state = `${what} never left, ${open ? 'a prompt is open' : 'no prompt'}; outbox ${await show(person)}`;
    note(open && content === clean ? 'prompt-on-clean' : 'lost', state);
    return;
  }
  await person.pause(path.leavesWithinMs);
  const outbox = await person.outbox();
  if (outbox.length > expected.length) note('double', JSON.stringify(outbox));
  else if (!same(outbox, expected)) note('lost', `altered: ${JSON.stringify(outbox)}`);
}

function same(outbox: readonly Sent[], expected: readonly Sent[]): boolean {
  return JSON.stringify(outbox) === JSON.stringify(expected);
}

async function show(person: Person): Promise<string> {
  return JSON.stringify(await person.outbox());
}
