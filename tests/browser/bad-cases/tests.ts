import { guardStates } from '../guard-state.ts';
import { attach } from '../matrix/files.ts';
import { FRESH_MS, takeWayOut, tryToSend } from '../prompt/tests.ts';
import { expect, expectEqual, type BrowserTest } from '../test.ts';
import type { Context } from '../context.ts';

const CARD = 'the card is 4111 1111 1111 1111 ok';

async function storage(context: Context, write: string): Promise<void> {
  await context.session.inExtension((page) =>
    page.evaluate(async (code) => {
      const { local } = chrome.storage;
      if (code === 'fill') {
        // Storage that is full refuses every further write, as a broken disk does.
        for (let size = 4_000_000; size > 100; size = Math.floor(size / 2)) {
          for (let part = 0; part < 4; part += 1) {
            await local.set({ [`junk ${size} ${part}`]: 'x'.repeat(size) }).catch(() => undefined);
          }
        }
      } else if (code === 'spoil') await local.set({ settings: 'not settings' });
      else await local.clear();
    }, write),
  );
}

async function sendsOnce(context: Context, disturb: () => Promise<void>): Promise<void> {
  const person = await context.open();
  await tryToSend(person, CARD);
  await disturb();
  await person.page.bringToFront();
  await takeWayOut(person, 2);
  await person.waitForOutbox(1);
  await person.pause(200);
  expectEqual(
    (await person.outbox()).map(({ text }) => text),
    [CARD],
    'sent once',
  );
}

export const badCaseTests: readonly BrowserTest[] = [
  {
    name: 'the page mounts its composer anew while the prompt is open',
    run: (context) =>
      sendsOnce(context, async () => {
        const person = await context.current();
        await person.page.evaluate(() => window.standIn.remountComposer());
        await person.pause(80);
      }),
  },
  {
    name: 'the service worker is stopped while the prompt is open',
    only: 'chromium',
    run: (context) => sendsOnce(context, () => context.session.stopWorker()),
  },
  {
    name: 'the page takes the host of the prompt out',
    run: (context) =>
      sendsOnce(context, async () => {
        const person = await context.current();
        for (let count = 0; count < 3; count += 1) {
          await person.page.evaluate(() => document.activeElement?.remove());
          await person.waitForPrompt();
        }
      }),
  },
  {
    name: '65,536 characters with a card number at the end are held, and sent whole after consent',
    run: async (context) => {
      const person = await context.open();
      const text = `${'lorem ipsum dolor '.repeat(3700).slice(0, 65_536 - CARD.length - 1)} ${CARD}`;
      await person.page.evaluate((draft) => window.standIn.setDraft(draft), text);
      await person.see('send');
      await person.focus('composer');
      await person.key('Enter');
      await person.waitForPrompt();
      expectEqual(await person.outbox(), [], 'held');
      await takeWayOut(person, 2);
      await person.waitForOutbox(1);
      const [sent] = await person.outbox();
      expectEqual([sent?.text.length, sent?.text === text], [65_536, true], 'whole');
    },
  },
  {
    name: '30 files, the last of them a private key, are held and then sent together',
    run: async (context) => {
      const person = await context.open();
      const names = [
        ...Array.from({ length: 29 }, (_, index) => `notes ${index}.txt`),
        '4111 1111 1111 1111.txt',
      ];
      await attach(person, 'drop', names);
      await person.click('media-send');
      await person.waitForPrompt();
      expectEqual(await person.outbox(), [], 'held');
      await takeWayOut(person, 1);
      await person.waitForOutbox(1);
      expectEqual((await person.outbox())[0]?.files.length, 30, 'files');
    },
  },
  {
    name: 'settings that cannot be read: built-in rules hold, and the guard says so',
    run: async (context) => {
      await storage(context, 'spoil');
      const person = await context.open({}, true);
      await tryToSend(person, CARD);
      await person.key('Escape');
      const states = await guardStates(context);
      expect(
        states.some(({ reasons }) => reasons.includes('storage-unavailable')),
        JSON.stringify(states),
      );
      await storage(context, 'clear');
      await person.page.bringToFront();
    },
  },
  {
    name: 'a record that cannot be written: the rule that holds keeps the send back and says why',
    only: 'chromium',
    run: async (context) => {
      await storage(context, 'fill');
      const person = await context.open({}, true);
      await tryToSend(person, CARD);
      await takeWayOut(person, 2);
      await person.pause(700);
      expectEqual([(await person.outbox()).length, await person.promptIsOpen()], [0, true], 'held');
      await person.key('Escape');
      await person.waitForNoPrompt();
      expectEqual(await person.draft(), CARD, 'nothing is lost');
      await storage(context, 'clear');
      await person.page.bringToFront();
    },
  },
  {
    name: 'the extension is reloaded while the prompt is open: nothing is lost or sent twice, one reload is asked for',
    run: async (context) => {
      const person = await context.open({}, true);
      await tryToSend(person, CARD);
      await context.session.reloadExtension();
      await person.page.bringToFront();
      await person.pause(FRESH_MS);
      if (await person.promptIsOpen()) await takeWayOut(person, 2);
      await person.pause(3500);
      const sent = await person.outbox();
      expect(sent.length <= 1, `at most once: ${JSON.stringify(sent)}`);
      if (sent.length === 0) expectEqual(await person.draft(), CARD, 'nothing is lost');
      if (await person.promptIsOpen()) await person.key('Escape');
      await person.page.reload();
      await person.page.waitForFunction(() => window.standIn?.ready);
      await tryToSend(person, CARD);
      await person.pause(50);
      expectEqual(await person.outbox(), [], 'guarded again after the reload');
    },
  },
  {
    name: 'a message that got past the guard is noticed; one from the phone is not',
    run: async (context) => {
      const person = await context.open({}, true);
      await person.page.evaluate(() => window.standIn.receive('ana', 'hello'));
      await person.pause(2500);
      await person.page.evaluate(() => window.standIn.fromPhone('ana', 'sent from the phone'));
      await person.pause(600);
      const before = await guardStates(context);
      await person.page.bringToFront();
      expect(!before.some(({ reasons }) => reasons.includes('unguarded-send')), JSON.stringify(before));
      await person.page.evaluate(() => window.standIn.leak('ana', 'this went around the guard'));
      await person.pause(800);
      const after = await guardStates(context);
      expect(
        after.some(({ state, reasons }) => state === 'degraded' && reasons.includes('unguarded-send')),
        JSON.stringify(after),
      );
    },
  },
];

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } };
};
