import type { KeyInput, Page } from 'puppeteer-core';
import type { Panel, Sent } from '../stand-in/protocol.ts';

/** Longest wait for anything that should happen, in milliseconds. */
const PATIENCE_MS = 4000;

export type Modifier = 'Control' | 'Alt' | 'Shift' | 'Meta';

/** Somebody at the page: keys, mouse, touch, and eyes for what is on the screen. */
export interface Person {
  readonly page: Page;
  outbox(): Promise<readonly Sent[]>;
  draft(): Promise<string>;
  /** Text of an editor or input that plays a part, one line per paragraph; null when it is gone. */
  textOf(part: string): Promise<string | null>;
  panel(): Promise<Panel['kind']>;
  /** Writes at the cursor, as typing does but in one go. */
  write(text: string): Promise<void>;
  /** Puts the cursor into the composer and writes. */
  compose(text: string): Promise<void>;
  key(key: KeyInput, modifiers?: readonly Modifier[]): Promise<void>;
  click(part: string): Promise<void>;
  touch(part: string): Promise<void>;
  focus(part: string): Promise<void>;
  /** Waits until a part is in the page. */
  see(part: string): Promise<void>;
  promptIsOpen(): Promise<boolean>;
  /** @throws when none opens. */
  waitForPrompt(): Promise<void>;
  waitForNoPrompt(): Promise<void>;
  /** Waits until a prompt is open or something left; tells which. */
  waitForEither(): Promise<'prompt' | 'sent' | 'nothing'>;
  waitForOutbox(count: number): Promise<void>;
  pause(ms: number): Promise<void>;
}

/** How often it is looked for what is waited for, in milliseconds. */
const POLL_MS = 15;

const promptOpen = (): boolean => {
  const focused = document.activeElement;
  return focused?.localName === 'div' && focused.parentElement === document.documentElement;
};

export function createPerson(page: Page): Person {
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  async function until(what: string, holds: () => Promise<boolean>, patience = PATIENCE_MS): Promise<void> {
    // Counted in looks: a clock goes on while the whole machine stands still, and the page with it.
    for (let looks = patience / POLL_MS; !(await holds()); looks -= 1) {
      if (looks <= 0) throw new Error(`waited in vain for ${what}`);
      await pause(POLL_MS);
    }
  }

  async function centre(part: string): Promise<{ x: number; y: number }> {
    let place: { x: number; y: number } | null = null;
    await until(part, async () => {
      place = await page.evaluate((name) => {
        const element = window.standIn.part(name);
        if (!element?.isConnected) return null;
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
      }, part);
      return place !== null;
    });
    if (!place) throw new Error(`no ${part}`);
    return place;
  }

  const person: Person = {
    page,
    pause,
    outbox: () => page.evaluate(() => window.standIn.outbox()),
    draft: () => page.evaluate(() => window.standIn.draft()),
    panel: () => page.evaluate(() => window.standIn.panel()),
    textOf: (part) =>
      page.evaluate((name) => {
        const element = window.standIn.part(name);
        if (!element?.isConnected) return null;
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
          return element.value;
        return [...element.children].map((line) => line.textContent).join('\n');
      }, part),
    write: async (text) => {
      await page.evaluate((content) => document.execCommand('insertText', false, content), text);
    },
    compose: async (text) => {
      await until('the composer', () => page.evaluate(() => window.standIn.ready));
      await person.focus('composer');
      await person.write(text);
      await until('the text', () =>
        page.evaluate((wanted) => window.standIn.draft().endsWith(wanted.slice(-20)), text),
      );
    },
    key: async (key, modifiers = []) => {
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of modifiers) await page.keyboard.up(modifier);
    },
    click: async (part) => {
      const { x, y } = await centre(part);
      await page.mouse.click(x, y);
    },
    touch: async (part) => {
      const { x, y } = await centre(part);
      await page.touchscreen.tap(x, y);
    },
    focus: async (part) => {
      await until(part, () =>
        page.evaluate((name) => {
          const element = window.standIn.part(name);
          element?.focus();
          return element !== null && document.activeElement === element;
        }, part),
      );
    },
    see: async (part) => {
      await centre(part);
    },
    promptIsOpen: () => page.evaluate(promptOpen),
    waitForPrompt: () => until('a prompt', () => person.promptIsOpen()),
    waitForNoPrompt: () => until('the prompt to close', async () => !(await person.promptIsOpen())),
    waitForEither: async () => {
      for (let looks = 1500 / POLL_MS; looks > 0; looks -= 1) {
        if (await person.promptIsOpen()) return 'prompt';
        if ((await person.outbox()).length > 0) return 'sent';
        await pause(POLL_MS);
      }
      return 'nothing';
    },
    waitForOutbox: (count) => until('the send', async () => (await person.outbox()).length >= count),
  };
  return person;
}
