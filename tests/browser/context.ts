import type { Knobs } from '../stand-in/knobs.ts';
import { createPerson, type Person } from './person.ts';
import type { BrowserName } from './browser.ts';
import type { Session } from './session.ts';

/** Rules that ask about a kind of send as such; they are off until somebody turns them on. */
const ASKED = ['voice', 'sticker', 'gif', 'poll', 'contact-card', 'location', 'event'] as const;

/** What a test works with: one browser with the shipped build, and one page at a time. */
export interface Context {
  readonly name: BrowserName;
  readonly session: Session;
  /** The page with these knobs, emptied; the one that is open is used again where it has them. */
  open(knobs?: Partial<Knobs>, fresh?: boolean): Promise<Person>;
  /** The person at the page that is open. @throws when none is. */
  current(): Promise<Person>;
  /** Stores the person's changes of the built-in rules. */
  setRules(overrides: Readonly<Record<string, { enabled?: boolean; action?: string }>>): Promise<void>;
  /** Turns the rules that ask about kinds of sends on or off. */
  setAsking(on: boolean): Promise<void>;
}

export function createContext(session: Session): Context {
  let current: { key: string; person: Person } | null = null;
  let stored = '{}';

  async function setRules(overrides: Parameters<Context['setRules']>[0]): Promise<void> {
    const json = JSON.stringify(overrides);
    if (json === stored) return;
    stored = json;
    await session.inExtension((page) => page.evaluate(writeSettings, json));
    await current?.person.page.bringToFront();
    // The guard hears of it by an event of the storage.
    await current?.person.pause(80);
  }

  return {
    name: session.name,
    session,
    open: async (knobs = {}, fresh = false) => {
      const key = JSON.stringify(knobs);
      if (current && (fresh || current.key !== key || current.person.page.isClosed())) {
        await current.person.page.close().catch(() => undefined);
        current = null;
      }
      current ??= { key, person: createPerson(await session.openPage(knobs)) };
      const { person } = current;
      if (await person.promptIsOpen()) await person.page.keyboard.press('Escape');
      await person.page.evaluate(() => window.standIn.reset());
      return person;
    },
    current: () => (current ? Promise.resolve(current.person) : Promise.reject(new Error('no page is open'))),
    setRules,
    setAsking: (on) =>
      setRules(on ? Object.fromEntries(ASKED.map((kind) => [`ask-${kind}`, { enabled: true }])) : {}),
  };
}

async function writeSettings(json: string): Promise<void> {
  const overrides: unknown = JSON.parse(json);
  await chrome.storage.local.set({ settings: { schemaVersion: 1, overrides } });
}

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
