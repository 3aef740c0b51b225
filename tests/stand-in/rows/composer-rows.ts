import { expect, expectEqual, type BrowserTest } from '../../browser/test.ts';

/** Rows 1 to 9 of the field guide's list of what a stand-in must reproduce, and 20. */
export const composerRows: readonly BrowserTest[] = [
  {
    name: 'row 1: a Lexical composer with the attributes and lines of the page',
    run: async (context) => {
      const person = await context.open();
      await person.compose('one');
      const seen = await person.page.evaluate(() => {
        const editor = window.standIn.part('composer');
        const line = editor?.firstElementChild;
        return {
          inFooter: editor?.closest('#main footer .copyable-area') !== null,
          role: editor?.getAttribute('role'),
          lexical: editor?.getAttribute('data-lexical-editor'),
          tab: editor?.getAttribute('data-tab'),
          line: line?.localName,
          indent: (line as HTMLElement | null)?.style.textIndent,
          text: line?.querySelector('[data-lexical-text="true"]')?.textContent,
          placeholderInside: editor?.textContent?.includes('Type a message'),
        };
      });
      expectEqual(
        seen,
        {
          inFooter: true,
          role: 'textbox',
          lexical: 'true',
          tab: '10',
          line: 'p',
          indent: '0px',
          text: 'one',
          placeholderInside: false,
        },
        'composer',
      );
    },
  },
  {
    name: 'row 2: tokens show one thing and send another, and the model does not take itself back',
    run: async (context) => {
      const person = await context.open();
      await person.compose('hi ');
      await person.page.evaluate(() =>
        window.standIn.insertToken('@Ana Lima', '5511987654321@c.us', 'data-app-text-template'),
      );
      await person.pause(30);
      await person.page.evaluate(() => window.standIn.insertToken('•', '*', 'data-plain-text'));
      await person.pause(30);
      await person.page.evaluate(() => window.standIn.insertToken('😀', '', 'emoji'));
      await person.pause(30);
      const shown = await person.textOf('composer');
      expect(shown?.includes('@Ana Lima') === true && shown.includes('•'), 'the shown forms');
      const draft = await person.draft();
      expect(draft.includes('@5511987654321') && draft.includes('*'), `the sent forms in ${draft}`);
      const emoji = await person.page.evaluate(() => {
        const outer = window.standIn.part('composer')?.querySelector<HTMLElement>('span.emoji');
        return [
          outer?.style.backgroundImage !== '',
          outer?.querySelector('span') !== null,
          outer?.querySelector('img'),
        ];
      });
      expectEqual(emoji, [true, true, null], 'emoji: span in span with a background, no image');
      const refused = await person.page.evaluate(() => window.standIn.importState());
      expect(refused?.includes('not supported') === true, 'importJSON throws');
    },
  },
  {
    name: 'row 3: what is sent comes from the model; writing into the page changes nothing',
    run: async (context) => {
      const person = await context.open();
      await person.compose('the model');
      await person.page.evaluate(() => {
        const text = window.standIn.part('composer')?.querySelector('[data-lexical-text]');
        if (text) text.textContent = 'only shown';
        window.standIn.part('send')?.click();
      });
      await person.waitForOutbox(1);
      expectEqual((await person.outbox())[0]?.text, 'the model', 'sent');
    },
  },
  {
    name: 'row 4: both settings of Enter, and a list that takes Enter first',
    run: async (context) => {
      const off = await context.open({ enterIsSend: false });
      await off.compose('a');
      await off.key('Enter');
      await off.pause(50);
      expectEqual((await off.outbox()).length, 0, 'Enter breaks the line');
      await off.key('Enter', ['Shift']);
      await off.waitForOutbox(1);
      const on = await context.open();
      await on.compose('a');
      await on.key('Enter', ['Shift']);
      await on.pause(50);
      expectEqual((await on.outbox()).length, 0, 'Shift + Enter breaks the line');
      await on.key('Enter', ['Meta']);
      await on.waitForOutbox(1);
      const list = await context.open();
      await list.compose('hello @');
      await list.pause(50);
      await list.key('Enter');
      await list.pause(50);
      expectEqual((await list.outbox()).length, 0, 'the list takes Enter');
    },
  },
  {
    name: 'row 5: Enter in the message list sends the draft, other keys write it',
    run: async (context) => {
      const person = await context.open();
      await person.compose('ab');
      await person.focus('messages');
      await person.key('c');
      await person.pause(50);
      expectEqual(await person.draft(), 'abc', 'draft');
      await person.key('Enter');
      await person.waitForOutbox(1);
    },
  },
  {
    name: 'row 6: a paste arrives later, is cut at 65,536 and prefers text of Office to its picture',
    run: async (context) => {
      const person = await context.open();
      await person.focus('composer');
      const lengths = await person.page.evaluate(async () => {
        const paste = (data: DataTransfer): void => {
          const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
          // Firefox empties what a paste that is made by script carries.
          if (event.clipboardData?.types.length === 0)
            Object.defineProperty(event, 'clipboardData', { value: data });
          window.standIn.part('composer')?.dispatchEvent(event);
        };
        const data = new DataTransfer();
        data.setData('text/plain', 'x'.repeat(70_000));
        paste(data);
        const before = window.standIn.draft().length;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return [before, window.standIn.draft().length];
      });
      expectEqual(lengths, [0, 65_536], 'length before and after');
    },
  },
  {
    name: 'row 7: microphone and send change places, beside the schedule button, all with one data-tab',
    run: async (context) => {
      const person = await context.open();
      const mic = await person.page.evaluate(() => window.standIn.part('mic')?.dataset.tab);
      await person.compose('a');
      const after = await person.page.evaluate(() => {
        const { part } = window.standIn;
        const send = part('send');
        const icon = send?.querySelector('[data-icon="wds-ic-send-filled"]');
        return [
          part('mic'),
          part('schedule')?.dataset.tab,
          send?.dataset.tab,
          send?.dataset.testid ?? null,
          icon?.querySelector('svg > title')?.textContent,
        ];
      });
      expectEqual([mic, ...after], ['11', null, '11', '11', null, 'wds-ic-send-filled'], 'slot');
    },
  },
  {
    name: 'row 8: the send button of each generation',
    run: async (context) => {
      const found: Record<string, unknown> = {};
      for (const generation of ['v2023', 'v2024', 'v2025-11', 'v2026'] as const) {
        const person = await context.open({ generation });
        await person.compose('a');
        found[generation] = await person.page.evaluate(() => {
          const send = window.standIn.part('send');
          return [
            send?.localName,
            send?.dataset.testid ?? null,
            send?.querySelector<HTMLElement>('[data-icon]')?.dataset.icon,
          ];
        });
      }
      expectEqual(
        found,
        {
          v2023: ['button', 'compose-btn-send', 'send'],
          v2024: ['button', null, 'send'],
          'v2025-11': ['div', null, 'wds-ic-send-filled'],
          v2026: ['button', null, 'wds-ic-send-filled'],
        },
        'send buttons',
      );
      const bot = await context.open();
      await bot.page.evaluate(() => window.standIn.openChat('bot'));
      await bot.compose('a');
      const title = await bot.page.evaluate(
        () => window.standIn.part('send')?.querySelector('svg > title')?.textContent,
      );
      expectEqual(title, 'ic-send-ai-filled', 'icon to the assistant');
    },
  },
  {
    name: 'row 9: a voice note leaves on release, a sticker and a suggestion at once, quick forward and edit open',
    run: async (context) => {
      const person = await context.open();
      await person.click('mic');
      await person.see('voice-send');
      await person.page.evaluate(() =>
        window.standIn.part('voice-send')?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true })),
      );
      await person.waitForOutbox(1);
      await person.click('expressions');
      await person.click('sticker');
      await person.waitForOutbox(2);
      const id = await person.page.evaluate(() => window.standIn.fromPhone('ana', 'mine'));
      await person.click(`forward-${id}`);
      expectEqual(await person.panel(), 'forward', 'quick forward');
      await person.page.evaluate(() => window.standIn.show({ kind: 'none' }));
      await person.click(`edit-${id}`);
      await person.see('edit-confirm');
    },
  },
  {
    name: 'row 20: several editors at once, a search input, status and channel composers',
    run: async (context) => {
      const person = await context.open();
      const id = await person.page.evaluate(() => window.standIn.fromPhone('ana', 'mine'));
      await person.page.evaluate((message) => window.standIn.show({ kind: 'forward', ids: [message] }), id);
      await person.see('select-search');
      const count = await person.page.evaluate(
        () => document.querySelectorAll('[contenteditable="true"]').length,
      );
      expect(count >= 2, 'two editors');
      const search = await person.page.evaluate(() => window.standIn.part('search')?.localName);
      expectEqual(search, 'input', 'search');
      await person.page.evaluate(() => window.standIn.show({ kind: 'status' }));
      await person.see('status');
      await person.page.evaluate(() => window.standIn.openChat('channel'));
      await person.compose('news');
    },
  },
];
