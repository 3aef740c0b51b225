import { attach } from '../matrix/files.ts';
import type { Person } from '../person.ts';
import { takeWayOut, tryToSend } from '../prompt/tests.ts';
import { expect, expectEqual, type BrowserTest } from '../test.ts';

const CARD = 'the card is 4111 1111 1111 1111 ok';

export async function heldAndUnsent(person: Person, what: string): Promise<void> {
  await person.waitForPrompt();
  await person.pause(120);
  expectEqual(await person.outbox(), [], what);
  await person.key('Escape');
  await person.waitForNoPrompt();
}

export async function notAsked(person: Person, what: string): Promise<void> {
  await person.pause(200);
  expect(!(await person.promptIsOpen()), `no prompt: ${what}`);
}

function fire(person: Person, part: string, type: string, kind: 'mouse' | 'key'): Promise<void> {
  return person.page.evaluate(
    (name, event, sort) => {
      const init = { key: 'Enter', keyCode: 13, which: 13, charCode: 13, bubbles: true, cancelable: true };
      const made = sort === 'key' ? new KeyboardEvent(event, init) : new MouseEvent(event, init);
      window.standIn.part(name)?.dispatchEvent(made);
    },
    part,
    type,
    kind,
  );
}

export const eventTraps: readonly BrowserTest[] = [
  {
    name: 'trap 1: Enter sends from outside of the composer, as a keydown and as a keypress',
    run: async (context) => {
      const person = await context.open();
      await person.compose(CARD);
      await fire(person, 'messages', 'keypress', 'key');
      await heldAndUnsent(person, 'a keypress in the message list');
      const other = await context.open();
      await attach(other, 'paste', ['4111 1111 1111 1111.txt']);
      await fire(other, 'thumb-0', 'keydown', 'key');
      await heldAndUnsent(other, 'the hot key of the preview');
    },
  },
  {
    name: 'trap 2: a click that the page makes is held, and a pass is good for one send only',
    run: async (context) => {
      const person = await context.open({ generation: 'v2025-11' });
      await person.compose(CARD);
      await person.focus('send');
      await person.key('Enter');
      await person.waitForPrompt();
      await takeWayOut(person, 2);
      await person.waitForOutbox(1);
      await person.compose(CARD);
      await person.page.evaluate(() => window.standIn.part('send')?.click());
      await person.waitForPrompt();
      expectEqual((await person.outbox()).length, 1, 'sends');
      await person.key('Escape');
      // While a replay is under way the page tries to slip another text in.
      await person.page.evaluate(() => {
        const button = window.standIn.part('send');
        button?.addEventListener('pointerdown', () => {
          window.standIn.setDraft('and 5500 0000 0000 0004');
          setTimeout(() => window.standIn.part('send')?.click(), 0);
        });
      });
      await person.focus('composer');
      await person.click('send');
      await person.waitForPrompt();
      await takeWayOut(person, 2);
      await person.pause(500);
      const texts = (await person.outbox()).map(({ text }) => text);
      expect(!texts.includes('and 5500 0000 0000 0004'), texts.join(' | '));
    },
  },
  {
    name: 'trap 3: a voice note is held on the release alone, and on the press',
    run: async (context) => {
      await context.setAsking(true);
      for (const type of ['mouseup', 'click']) {
        const person = await context.open();
        await person.click('mic');
        await person.see('voice-send');
        await fire(person, 'voice-send', type, 'mouse');
        await heldAndUnsent(person, type);
      }
      const press = await context.open({ sendOnPress: true });
      await press.compose(CARD);
      await fire(press, 'send', 'mousedown', 'mouse');
      await heldAndUnsent(press, 'mousedown');
      await context.setAsking(false);
    },
  },
  {
    name: 'trap 4: what is sent is judged, not what is drawn, and a text that did not change is not sent',
    run: async (context) => {
      const person = await context.open();
      await person.compose('look ');
      await person.page.evaluate(() =>
        window.standIn.insertToken('•', 'card 4111 1111 1111 1111', 'data-plain-text'),
      );
      await person.pause(40);
      await person.key('Enter');
      await heldAndUnsent(person, 'a token that sends a card number');
      const stubborn = await context.open();
      await tryToSend(stubborn, CARD);
      await stubborn.page.evaluate((text) => {
        // An editor that takes every change back a moment later.
        const editor = window.standIn.part('composer');
        if (!editor) return;
        const restore = (): void => {
          if (!editor.textContent?.includes('4111')) window.standIn.setDraft(text);
        };
        new MutationObserver(restore).observe(editor, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }, CARD);
      await takeWayOut(stubborn, 1);
      await stubborn.pause(900);
      expectEqual(await stubborn.outbox(), [], 'nothing leaves');
      expectEqual(await stubborn.draft(), CARD, 'nothing is lost');
      await stubborn.page.reload();
    },
  },
  {
    name: 'trap 5: which key sends depends on a setting that the page does not show',
    run: async (context) => {
      const on = await context.open({}, true);
      await on.compose('harmless');
      await on.key('Enter');
      await on.waitForOutbox(1);
      await on.pause(120);
      await on.compose(CARD);
      await on.key('Enter', ['Shift']);
      await notAsked(on, 'Shift + Enter breaks the line once that is known');
      expect((await on.draft()).startsWith(CARD), 'the text stays');
      const off = await context.open({ enterIsSend: false }, true);
      await off.compose('harmless');
      await off.key('Enter', ['Shift']);
      await off.waitForOutbox(1);
      await off.pause(120);
      await off.compose(CARD);
      await off.key('Enter');
      await notAsked(off, 'Enter breaks the line once that is known');
      await off.key('Enter', ['Shift']);
      await off.waitForPrompt();
      expectEqual((await off.outbox()).length, 1, 'sends');
      await off.key('Escape');
    },
  },
  {
    name: 'trap 6: an open list takes Enter, a list that is gone does not',
    run: async (context) => {
      for (const opener of ['@', ':', '/']) {
        const person = await context.open();
        await person.compose(`${CARD} ${opener}`);
        await person.pause(100);
        await person.key('Enter');
        await notAsked(person, `the list of ${opener}`);
        await person.pause(100);
        await person.key('Enter');
        await heldAndUnsent(person, 'the next Enter');
      }
      const stale = await context.open();
      await stale.compose(CARD);
      await stale.page.evaluate(() =>
        window.standIn.part('composer')?.setAttribute('aria-activedescendant', 'suggestion-0'),
      );
      await stale.key('Enter');
      await heldAndUnsent(stale, 'an attribute that a closed list left behind');
    },
  },
];
