import { attach } from '../../browser/matrix/files.ts';
import { expect, expectEqual, type BrowserTest } from '../../browser/test.ts';
import { languages } from '../knobs.ts';

/** Rows 10 to 19 of the field guide's list of what a stand-in must reproduce. */
export const pageRows: readonly BrowserTest[] = [
  {
    name: 'row 10: the preview is a drawer with its own caption, counts on its send button and closes before it sends',
    run: async (context) => {
      const person = await context.open();
      await attach(person, 'paste', ['a.txt', 'b.txt']);
      const seen = await person.page.evaluate(() => {
        const send = window.standIn.part('media-send');
        const thumb = window.standIn.part('thumb-1');
        return [
          send?.getAttribute('aria-label'),
          send?.closest('[role="dialog"]'),
          thumb?.getAttribute('role'),
          thumb?.getAttribute('aria-label')?.includes('b.txt'),
          window.standIn.part('caption')?.getAttribute('aria-label'),
        ];
      });
      expectEqual(seen, ['Send 2 selected', null, 'tab', true, 'Type a message'], 'drawer');
      const closedFirst = await person.page.evaluate(async () => {
        window.standIn.part('thumb-0')?.focus();
        const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
        window.standIn.part('thumb-0')?.dispatchEvent(key);
        await Promise.resolve();
        return window.standIn.outbox().length === 0;
      });
      expect(closedFirst, 'nothing has left while the drawer closes');
      await person.waitForOutbox(1);
    },
  },
  {
    name: 'row 11: the picker is made on demand, and a drag opens the preview before the drop',
    run: async (context) => {
      const person = await context.open();
      const before = await person.page.evaluate(
        () => document.querySelectorAll('body > input[type=file]').length,
      );
      await attach(person, 'picker', ['a.txt']);
      const after = await person.page.evaluate(
        () => document.querySelectorAll('body > input[type=file]').length,
      );
      expectEqual([before, after], [0, 0], 'inputs');
      const again = await context.open();
      await attach(again, 'drop', ['a.txt']);
    },
  },
  {
    name: 'row 12: the forward dialog: virtual rows, a live list of names, limits, debounce, confirmation',
    run: async (context) => {
      const person = await context.open();
      const id = await person.page.evaluate(() => window.standIn.receive('ana', 'x'));
      const often = await person.page.evaluate(() => window.standIn.receive('ana', 'y', { frequent: true }));
      await person.click(`forward-${id}`);
      await person.see('select-search');
      const rows = await person.page.evaluate(() => document.querySelectorAll('[role="checkbox"]').length);
      expect(rows > 5 && rows < 40, `few of 230 rows, not ${rows}`);
      for (const chat of ['ana', 'bob', 'stranger', 'pushed', 'user', 'masked'])
        await person.click(`row-${chat}`);
      const names = await person.page.evaluate(
        () => document.querySelector('[aria-live="polite"]')?.getAttribute('title')?.split(', ').length,
      );
      expectEqual(names, 5, 'chosen at most');
      await person.page.evaluate(
        (message) => window.standIn.show({ kind: 'forward', ids: [message] }),
        often,
      );
      await person.page.evaluate(() => window.standIn.show({ kind: 'none' }));
      await person.click(`forward-${often}`);
      await person.click('row-ana');
      await person.click('row-bob');
      const one = await person.page.evaluate(() =>
        document.querySelector('[aria-live="polite"]')?.getAttribute('title'),
      );
      expectEqual(one, 'Ana Lima', 'frequently forwarded: one chat');
      const outside = await context.open({ forwardSendOutsideDialog: true });
      const other = await outside.page.evaluate(() => window.standIn.receive('ana', 'x'));
      await outside.click(`forward-${other}`);
      await outside.click('row-bob');
      await outside.see('select-send');
      const within = await outside.page.evaluate(() =>
        window.standIn.part('select-send')?.closest('[role="dialog"]'),
      );
      expectEqual(within, null, 'send outside of the dialog');
      const channel = await context.open();
      const third = await channel.page.evaluate(() => window.standIn.receive('ana', 'x'));
      await channel.click(`forward-${third}`);
      await channel.focus('select-search');
      await channel.write('Daily');
      await channel.click('row-channel');
      await channel.click('select-send');
      await channel.see('confirm-channel');
      await channel.click('confirm-channel');
      await channel.waitForOutbox(1);
    },
  },
  {
    name: 'row 13: a round button turns a key into a click that is not trusted',
    run: async (context) => {
      const person = await context.open({ generation: 'v2025-11' });
      await person.compose('hello');
      await person.page.evaluate(() => {
        window.standIn.part('send')?.addEventListener('click', (event) => {
          document.title = `trusted ${event.isTrusted}`;
        });
      });
      await person.focus('send');
      await person.key('Enter');
      await person.waitForOutbox(1);
      expectEqual(await person.page.title(), 'trusted false', 'the click');
    },
  },
  {
    name: 'row 14: opaque row ids or old ones, emptied rows, system rows, tails',
    run: async (context) => {
      const person = await context.open();
      const ids = await person.page.evaluate(() =>
        Array.from({ length: 60 }, (_, index) => window.standIn.receive('ana', `m${index}`)),
      );
      const seen = await person.page.evaluate(() => [
        document.querySelectorAll('[data-virtualized]').length,
        document.querySelectorAll('[role="row"] [data-testid="msg-notification-container"]').length,
        document.querySelectorAll('[data-icon="tail-in"]').length > 0,
      ]);
      expectEqual([/^[0-9A-F]+$/.test(ids[0] ?? ''), ...seen], [true, 20, 1, true], 'rows');
      const old = await context.open({ oldDataId: true });
      const id = await old.page.evaluate(() => window.standIn.receive('ana', 'm'));
      expect(/^false_\d+@c\.us_/.test(id), id);
    },
  },
  {
    name: 'row 15: titles of strangers, bidi marks and emoji, a header that is made anew, a label that follows later',
    run: async (context) => {
      const person = await context.open({ slowMs: 120 });
      const titles: string[] = [];
      for (const chat of ['group', 'stranger', 'pushed', 'user', 'masked', 'verified', 'self']) {
        await person.page.evaluate((id) => window.standIn.openChat(id), chat);
        await person.pause(20);
        titles.push(
          (await person.page.evaluate(() =>
            document.querySelector('header span[title]')?.getAttribute('title'),
          )) ?? '',
        );
      }
      expect(
        titles.every((title) => title.startsWith('\u202A')),
        'bidi marks',
      );
      expect(titles[0]?.includes('🚀') === true && titles[6]?.includes('(You)') === true, titles.join());
      const label = (): Promise<string | null | undefined> =>
        person.page.evaluate(() => window.standIn.part('composer')?.getAttribute('aria-label'));
      await person.page.evaluate(() => window.standIn.openChat('bob'));
      await person.see('composer');
      const first = await label();
      await person.pause(200);
      expectEqual([first, await label()], ['Type a message', 'Type a message to Bob Ray'], 'label');
    },
  },
  {
    name: 'row 16: a draft is kept per chat and comes back without input events; the list is put in order anew',
    run: async (context) => {
      const person = await context.open();
      await person.compose('for ana');
      await person.click('chat-bob');
      await person.pause(30);
      expectEqual(await person.draft(), '', 'draft of the other chat');
      const inputs = await person.page.evaluate(async () => {
        let count = 0;
        document.addEventListener('input', () => (count += 1), true);
        window.standIn.openChat('ana');
        await new Promise((resolve) => setTimeout(resolve, 60));
        return [count, window.standIn.draft()];
      });
      expectEqual(inputs, [0, 'for ana'], 'restored');
      const top = await person.page.evaluate(() => document.querySelector('[role="gridcell"]')?.textContent);
      expectEqual(top, 'Ana Lima', 'top of the list');
    },
  },
  {
    name: 'row 17: class names of this run only, labels in every language, right to left',
    run: async (context) => {
      const classes = new Set<string>();
      for (const language of languages) {
        const person = await context.open({ language });
        await person.compose('a');
        const seen = await person.page.evaluate(() => [
          document.getElementById('main')?.className ?? '',
          document.documentElement.dir,
          window.standIn.part('send')?.getAttribute('aria-label') ?? '',
        ]);
        classes.add(seen[0] ?? '');
        expectEqual(
          seen[1],
          language === 'ar' || language === 'he' ? 'rtl' : 'ltr',
          `direction of ${language}`,
        );
        expect(language === 'en' || seen[2] !== 'Send', `label in ${language}`);
      }
      expectEqual(classes.size, languages.length, 'class names');
      const bare = await context.open({ drop: ['data-testid', 'aria-label'] });
      const left = await bare.page.evaluate(
        () => document.querySelectorAll('[data-testid],[aria-label]').length,
      );
      expectEqual(left, 0, 'attributes left');
    },
  },
  {
    name: 'row 18: a dark page, and a composer that is mounted anew',
    run: async (context) => {
      const person = await context.open({ dark: true });
      await person.compose('a');
      const fresh = await person.page.evaluate(async () => {
        const before = window.standIn.part('composer');
        window.standIn.remountComposer();
        await new Promise((resolve) => setTimeout(resolve, 60));
        return [
          document.body.classList.contains('dark'),
          before !== window.standIn.part('composer'),
          window.standIn.draft(),
        ];
      });
      expectEqual(fresh, [true, true, 'a'], 'dark, new element, same draft');
    },
  },
  {
    name: 'row 19: no inline script runs, and text is no script where the page asks for that',
    run: async (context) => {
      const person = await context.open({ trustedTypes: true });
      const ran = await person.page.evaluate(async () => {
        const script = document.createElement('script');
        try {
          script.text = 'document.title = "ran"';
        } catch {
          return 'refused';
        }
        document.head.append(script);
        await new Promise((resolve) => setTimeout(resolve, 30));
        return document.title === 'ran' ? 'ran' : 'blocked';
      });
      expect(ran !== 'ran', ran);
      await person.compose('works');
    },
  },
];
