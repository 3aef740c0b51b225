import { droppable } from '../../stand-in/knobs.ts';
import { attach } from '../matrix/files.ts';
import { takeWayOut, tryToSend } from '../prompt/tests.ts';
import { expect, expectEqual, type BrowserTest } from '../test.ts';
import { guardStates } from '../guard-state.ts';
import { heldAndUnsent, notAsked } from './event-traps.ts';

const CARD = 'the card is 4111 1111 1111 1111 ok';

export const pageTraps: readonly BrowserTest[] = [
  {
    name: 'trap 7: nobody is known by the ids of rows, old or new',
    only: 'chromium',
    run: async (context) => {
      for (const oldDataId of [true, false]) {
        const person = await context.open({ oldDataId });
        await person.page.evaluate(() => window.standIn.receive('bob', 'hi'));
        await person.page.evaluate(() => window.standIn.openChat('bob'));
        await tryToSend(person, CARD);
        const tree = JSON.stringify(await person.page.accessibility.snapshot({ interestingOnly: false }));
        expect(tree.slice(tree.indexOf('alertdialog')).includes('Bob Ray'), 'the name of the chat');
        await person.key('Escape');
      }
    },
  },
  {
    name: 'trap 8: the schedule button, the attach button and the search box send nothing',
    run: async (context) => {
      const person = await context.open();
      await person.compose(CARD);
      await person.click('schedule');
      await notAsked(person, 'the menu of times opens');
      await person.click('schedule');
      await person.click('attach');
      await notAsked(person, 'the attach menu opens');
      await person.focus('search');
      await person.write('bob');
      await person.key('Enter');
      await notAsked(person, 'Enter in the search');
      expectEqual(await person.outbox(), [], 'outbox');
      expectEqual(await person.draft(), CARD, 'draft');
    },
  },
  ...droppable.map((attribute): BrowserTest => {
    return {
      name: `trap 9: a page without ${attribute}`,
      run: async (context) => {
        const person = await context.open({ drop: [attribute] });
        await person.compose(CARD);
        await person.key('Enter');
        await heldAndUnsent(person, 'Enter');
        await person.click('send');
        await heldAndUnsent(person, 'send button');
        const clean = await context.open({ drop: [attribute] });
        await clean.compose('see you at nine');
        await clean.click('send');
        await clean.waitForOutbox(1);
        expect(!(await clean.promptIsOpen()), 'no prompt');
        const media = await context.open({ drop: [attribute] });
        await attach(media, 'drop', ['4111 1111 1111 1111.txt']);
        await media.click('media-send');
        await heldAndUnsent(media, 'the preview');
        const forward = await context.open({ drop: [attribute] });
        const id = await forward.page.evaluate((text) => window.standIn.receive('ana', text), CARD);
        await forward.click(`forward-${id}`);
        await forward.click('row-bob');
        await forward.click('select-send');
        await heldAndUnsent(forward, 'the forward dialog');
      },
    };
  }),
  {
    name: 'trap 10: labels carry names and counts, in every language, and icons may have no name',
    run: async (context) => {
      for (const language of ['de', 'hi', 'he', 'tr'] as const) {
        const person = await context.open({ language, drop: ['data-testid', 'data-icon', 'data-tab'] });
        await person.compose(CARD);
        await person.click('send');
        await heldAndUnsent(person, `${language}: send button`);
        const media = await context.open({ language, drop: ['data-testid', 'data-icon', 'data-tab'] });
        await attach(media, 'paste', ['4111 1111 1111 1111.txt', 'b.txt']);
        await media.click('media-send');
        await heldAndUnsent(media, `${language}: preview`);
      }
    },
  },
  {
    name: 'trap 11: a chat that changes while it is asked, or in the moment of the answer, gets nothing',
    run: async (context) => {
      const person = await context.open();
      await person.page.evaluate(() =>
        window.standIn.storeDraft('twin', 'the card is 4111 1111 1111 1111 ok'),
      );
      await person.page.evaluate(() => window.standIn.receive('twin', 'another one of that name'));
      await person.page.evaluate(() => window.standIn.receive('ana', 'hello'));
      await person.pause(50);
      await tryToSend(person, CARD);
      await person.page.evaluate(() => window.standIn.openChat('bob'));
      await person.waitForNoPrompt();
      await person.pause(100);
      expectEqual(await person.outbox(), [], 'nothing leaves');
      await person.page.evaluate(() => window.standIn.openChat('ana'));
      await person.pause(60);
      expectEqual(await person.draft(), CARD, 'the draft is kept');
      // A chat of the same name with the same draft takes its place in the moment of the answer.
      await person.focus('composer');
      await person.key('Enter');
      await person.waitForPrompt();
      await person.pause(430);
      await person.key('Tab');
      await person.key('Tab');
      await person.page.evaluate(() => {
        window.addEventListener('keydown', () => window.standIn.openChat('twin'), {
          once: true,
          capture: true,
        });
        setTimeout(() => window.standIn.openChat('twin'), 0);
      });
      await person.key('Enter');
      await person.pause(900);
      const wrong = (await person.outbox()).filter(({ chats }) => chats.includes('twin'));
      expectEqual(wrong, [], 'nothing to the other chat');
    },
  },
  {
    name: 'trap 12: all chosen chats are named, also those scrolled out of view, and the comment is judged',
    only: 'chromium',
    run: async (context) => {
      const person = await context.open();
      const id = await person.page.evaluate((text) => window.standIn.receive('ana', text), CARD);
      await person.click(`forward-${id}`);
      for (const [search, row] of [
        ['Project', 'group'],
        ['Contact 150', 'c150'],
        ['Bob', 'bob'],
      ] as const) {
        await person.focus('select-search');
        await person.page.evaluate(() =>
          (window.standIn.part('select-search') as HTMLInputElement | null)?.select(),
        );
        await person.write(search);
        await person.click(`row-${row}`);
      }
      await person.click('select-send');
      await person.waitForPrompt();
      const tree = JSON.stringify(await person.page.accessibility.snapshot({ interestingOnly: false }));
      const prompt = tree.slice(tree.indexOf('alertdialog'));
      for (const name of ['Project X', 'Contact 150', 'Bob Ray']) expect(prompt.includes(name), name);
      await person.key('Escape');
    },
  },
  {
    name: 'trap 13: files are known although their input is gone and the preview opened before the drop',
    run: async (context) => {
      for (const source of ['picker', 'drop', 'paste'] as const) {
        const person = await context.open();
        await attach(person, source, ['notes.txt', 'id_rsa']);
        await person.click('media-send');
        await heldAndUnsent(person, source);
        expectEqual(await person.panel(), 'media', 'the preview stays');
      }
    },
  },
  {
    name: 'trap 14: a paste that arrives late is judged when it is sent',
    run: async (context) => {
      const person = await context.open({ slowMs: 120 });
      await person.see('composer');
      await person.focus('composer');
      await person.page.evaluate((text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        if (event.clipboardData?.types.length === 0)
          Object.defineProperty(event, 'clipboardData', { value: data });
        window.standIn.part('composer')?.dispatchEvent(event);
      }, CARD);
      await person.key('Enter');
      await person.pause(300);
      expectEqual(await person.outbox(), [], 'the composer was still empty');
      await person.key('Enter');
      await person.waitForPrompt();
      await takeWayOut(person, 2);
      await person.waitForOutbox(1);
      await person.pause(200);
      expectEqual((await person.outbox()).length, 1, 'sends');
    },
  },
  {
    name: 'trap 15: a page that is not known is held all the same, and the guard says that it is limited',
    run: async (context) => {
      const person = await context.open({ unknownMarkup: true });
      await person.compose(CARD);
      await person.key('Enter');
      await heldAndUnsent(person, 'Enter on an unknown page');
      await person.pause(9000);
      const states = await guardStates(context);
      expect(
        states.some(({ state, reasons }) => state === 'degraded' && reasons.includes('anchor-missing')),
        JSON.stringify(states),
      );
    },
  },
];
