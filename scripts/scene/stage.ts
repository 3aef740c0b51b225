import { mkdir, writeFile } from 'node:fs/promises';
import { createPerson, type Person } from '../../tests/browser/person.ts';
import type { Session } from '../../tests/browser/session.ts';
import { readPrompt, type ShownPrompt } from './prompt-reader.ts';
import { describeRecord, readRecords } from '../../tests/browser/records.ts';
import { tell } from './tell.ts';

/** For how long a prompt that was just drawn takes nothing as consent, in milliseconds, and a little more. */
const FRESH_MS = 450;

/** For how long a prompt fades in and a message is on its way, in milliseconds. */
const SETTLE_MS = 500;

/** What the steps of the scene work with. */
export interface Stage {
  readonly person: Person;
  /** Opens a chat and gives back its title. */
  openChat(id: string): Promise<string>;
  /** Writes into the part that has the cursor. */
  type(text: string): Promise<void>;
  /** Waits as long as a person needs to see what happened; not at all when nobody watches. */
  look(moments?: number): Promise<void>;
  /** Takes a picture, when nobody watches. */
  picture(name: string): Promise<void>;
  /** The prompt that must be open now, told line by line; null where the browser cannot read it. */
  readHeld(sentBefore: number): Promise<ShownPrompt | null>;
  /** Closes the prompt as cancelled, and makes sure that nothing left. */
  cancel(sentBefore: number): Promise<void>;
  /** Moves the focus to a way out by its place and takes it. */
  choose(place: number): Promise<void>;
  /** Tells what left since, to whom, by the stand-in's own account. */
  tellLeft(sentBefore: number): Promise<readonly string[]>;
  /** Tells what the extension wrote down about the last decision. @throws when it is not this one. */
  tellRecord(outcome: string): Promise<void>;
}

export interface StageOptions {
  readonly session: Session;
  readonly watched: boolean;
  readonly pictureDir: string;
}

export async function createStage({ session, watched, pictureDir }: StageOptions): Promise<Stage> {
  const page = await session.openPage();
  const person = createPerson(page);
  const titles = new Map<string, string>();
  let records = 0;
  let pictures = 0;
  if (!watched) await mkdir(pictureDir, { recursive: true });

  const look = (moments = 1): Promise<void> => person.pause(watched ? moments * 900 : 0);

  return {
    person,
    look,
    openChat: async (id) => {
      const title = await page.evaluate((chat) => {
        window.standIn.openChat(chat);
        return window.standIn.chat().title;
      }, id);
      titles.set(id, title);
      await person.see('composer');
      return title;
    },
    type: async (text) => {
      await page.keyboard.type(text, { delay: watched ? 45 : 0 });
      // The page takes the last letters in a moment later.
      await person.pause(60);
    },
    picture: async (name) => {
      if (watched) return;
      pictures += 1;
      await person.pause(SETTLE_MS);
      const file = `${pictureDir}/start-${pictures}-${name}.png`;
      await writeFile(file, await page.screenshot());
      tell('Picture', file);
    },
    readHeld: async (sentBefore) => {
      await expectHeld(person, sentBefore);
      const shown = await readPrompt(page);
      tell('Held', shown?.headline ?? 'yes (Firefox lets no script read the prompt; see what was recorded)');
      for (const { heading, lines } of shown?.sections ?? []) tell(heading, lines.join(' · '));
      await look(5);
      return shown;
    },
    cancel: async (sentBefore) => {
      await person.key('Escape');
      await person.waitForNoPrompt();
      await person.pause(300);
      if ((await person.outbox()).length > sentBefore) throw new Error('it left although it was cancelled');
      tell('Chosen', 'Escape');
    },
    choose: async (place) => {
      await person.pause(FRESH_MS);
      for (let tabs = 0; tabs < place; tabs += 1) await person.key('Tab');
      const shown = await readPrompt(page);
      tell('Chosen', shown?.focused ? shown.focused : `button ${place + 1} of the prompt`);
      await look(2);
      await person.key('Enter');
      await person.waitForNoPrompt();
    },
    tellLeft: async (sentBefore) => {
      const sent = (await person.outbox()).slice(sentBefore);
      for (const { text, files, chats } of sent) {
        const what = [...files.map(({ name }) => name), ...(text ? [`“${text}”`] : [])].join(', ');
        tell('Left', `${what} to ${chats.map((id) => titles.get(id) ?? id).join(', ')}`);
      }
      if (sent.length === 0) tell('Left', 'nothing');
      return sent.map(({ text }) => text);
    },
    tellRecord: async (outcome) => {
      const all = await readRecords(session);
      await page.bringToFront();
      const last = all.at(-1);
      if (all.length !== records + 1 || last?.outcome !== outcome) {
        throw new Error(`the decision was not recorded as "${outcome}"`);
      }
      records = all.length;
      tell('Recorded', describeRecord(last));
    },
  };
}

async function expectHeld(person: Person, sentBefore: number): Promise<void> {
  await person.waitForPrompt().catch(async () => {
    const left = (await person.outbox()).length > sentBefore;
    throw new Error(left ? 'it left without a question' : 'it was not held');
  });
}
