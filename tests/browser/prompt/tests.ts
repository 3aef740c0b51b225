import { expect, expectEqual, type BrowserTest } from '../test.ts';
import type { Person } from '../person.ts';

const CARD = 'the card is 4111 1111 1111 1111 ok';

/** A prompt takes no consent for this long after it was drawn, in milliseconds, and a little more. */
export const FRESH_MS = 430;

/** Writes a text and presses Enter on it. */
export async function tryToSend(person: Person, text: string): Promise<void> {
  await person.compose(text);
  await person.key('Enter');
  await person.waitForPrompt();
}

/** Goes to a way out by Tab, from the one that has the focus first, and takes it. */
export async function takeWayOut(person: Person, tabs: number): Promise<void> {
  await person.pause(FRESH_MS);
  for (let count = 0; count < Math.abs(tabs); count += 1) await person.key('Tab', tabs < 0 ? ['Shift'] : []);
  await person.key('Enter');
}

async function staysUnsent(person: Person, what: string): Promise<void> {
  await person.pause(250);
  expectEqual(await person.outbox(), [], what);
}

/** Everything that the prompt says, as assistive technology hears it. */
async function spoken(person: Person): Promise<string> {
  const tree = await person.page.accessibility.snapshot({ interestingOnly: false });
  return JSON.stringify(tree);
}

export const promptTests: readonly BrowserTest[] = [
  {
    name: 'Esc keeps the text, and gives the focus back',
    run: async (context) => {
      const person = await context.open();
      await tryToSend(person, CARD);
      await person.key('Escape');
      await person.waitForNoPrompt();
      expectEqual(await person.draft(), CARD, 'draft');
      const focused = await person.page.evaluate(
        () => document.activeElement === window.standIn.part('composer'),
      );
      expect(focused, 'the composer has the focus');
      await staysUnsent(person, 'outbox');
    },
  },
  {
    name: 'Edit goes back to the text, with the finding selected',
    run: async (context) => {
      const person = await context.open();
      await tryToSend(person, CARD);
      await takeWayOut(person, 0);
      await person.waitForNoPrompt();
      await person.pause(50);
      const selected = await person.page.evaluate(() => document.getSelection()?.toString());
      expectEqual(selected, '4111 1111 1111 1111', 'selection');
      await person.write('by phone');
      await person.pause(50);
      expectEqual(await person.draft(), 'the card is by phone ok', 'typed over');
      await person.key('Enter');
      await person.waitForOutbox(1);
      expectEqual((await person.outbox())[0]?.text, 'the card is by phone ok', 'sent');
    },
  },
  {
    name: 'Remove and send leaves a form that a person can read, once',
    run: async (context) => {
      const person = await context.open();
      await tryToSend(person, `${CARD}, or 5500 0000 0000 0004`);
      await takeWayOut(person, 1);
      await person.waitForOutbox(1);
      await person.pause(200);
      const sent = await person.outbox();
      expectEqual(sent.length, 1, 'sends');
      expect(/^the card is .*1111.* ok, or .*0004.*$/.test(sent[0]?.text ?? ''), sent[0]?.text ?? '');
      expect(!/4111|5500/.test(sent[0]?.text ?? ''), 'no number');
    },
  },
  {
    name: 'Remove and send works over lines, mentions and emoji',
    run: async (context) => {
      const person = await context.open({}, true);
      await person.compose('for ');
      await person.page.evaluate(() =>
        window.standIn.insertToken('@Ana Lima', '5511987654321@c.us', 'data-app-text-template'),
      );
      await person.pause(40);
      await person.write('see 4111 1111 1111 1111 thanks');
      await person.key('Enter', ['Shift']);
      // Which setting of Enter is on is not known yet: the question offers the line break too.
      await person.waitForPrompt();
      await takeWayOut(person, 2);
      await person.waitForNoPrompt();
      await person.pause(60);
      await person.write('bye');
      await person.pause(40);
      await person.key('Enter');
      await person.waitForPrompt();
      await takeWayOut(person, 1);
      await person.waitForOutbox(1);
      const [sent] = await person.outbox();
      expect(
        /^for @5511987654321 +see .*1111.* thanks\nbye$/.test(sent?.text ?? ''),
        JSON.stringify(sent?.text),
      );
      expect(!/4111/.test(sent?.text ?? ''), 'no number');
    },
  },
  {
    name: 'a blocked send has no way out that sends',
    run: async (context) => {
      const key = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEowIBAAKCAQEA7'.repeat(12)}\n-----END RSA PRIVATE KEY-----`;
      for (const tabs of [1, 2, 3, 4]) {
        const person = await context.open();
        await person.page.evaluate((text) => window.standIn.setDraft(text), key);
        await person.see('send');
        await person.focus('composer');
        await person.key('Enter');
        await person.waitForPrompt();
        await takeWayOut(person, tabs);
        await person.pause(300);
        const sent = await person.outbox();
        expect(
          sent.every(({ text }) => !text.includes('MIIE')),
          `Tab ${tabs} times: ${JSON.stringify(sent)}`,
        );
      }
    },
  },
  {
    name: 'where a reason is asked for, nothing leaves without one',
    run: async (context) => {
      const person = await context.open();
      await tryToSend(person, 'STRICTLY CONFIDENTIAL: the plan for next year');
      await takeWayOut(person, 1);
      await person.pause(200);
      expectEqual([(await person.outbox()).length, await person.promptIsOpen()], [0, true], 'held');
      await person.key('Tab', ['Shift']);
      await person.key('Tab', ['Shift']);
      await person.key('ArrowDown');
      await person.pause(100);
      await person.key('Tab');
      await person.key('Tab');
      await person.key('Enter');
      await person.waitForOutbox(1);
      const events = await context.session.inExtension((page) =>
        page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('events'))),
      );
      await person.page.bringToFront();
      expect(
        events.includes('recipient-may-have-it') && events.includes('sent-anyway'),
        'recorded with its reason',
      );
      expect(
        !events.includes('plan for next year') && !events.includes('Ana'),
        'no text and no name in the record',
      );
    },
  },
  {
    name: 'a fresh prompt takes neither a key nor a click as consent',
    run: async (context) => {
      const person = await context.open();
      await person.compose(CARD);
      await person.key('Enter');
      for (let count = 0; count < 6; count += 1) await person.key('Enter');
      await person.waitForPrompt();
      await person.key('Tab');
      await person.key('Tab');
      await person.key('Enter');
      await staysUnsent(person, 'outbox');
      expect(await person.promptIsOpen(), 'still asked');
    },
  },
  {
    name: 'nothing that a script does counts as an answer',
    run: async (context) => {
      const person = await context.open();
      await tryToSend(person, CARD);
      await person.pause(FRESH_MS);
      await person.page.evaluate(() => {
        const host = document.activeElement as HTMLElement | null;
        for (const key of ['Tab', 'Tab', 'Enter', ' ', 'Escape']) {
          host?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
          );
        }
        host?.click();
        for (let x = 0; x < innerWidth; x += 40) {
          for (let y = 0; y < innerHeight; y += 20) {
            const init = { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 };
            host?.dispatchEvent(new MouseEvent('click', init));
          }
        }
      });
      await staysUnsent(person, 'outbox');
      expect(await person.promptIsOpen(), 'still asked');
    },
  },
  {
    name: 'the page sees nothing of what is pressed or typed in the prompt',
    run: async (context) => {
      const person = await context.open();
      await person.page.evaluate(() => {
        document.title = '';
        for (const type of ['keydown', 'keypress', 'keyup', 'input', 'click', 'pointerdown']) {
          document.addEventListener(type, (event) => {
            if (event.target instanceof Element && event.target.parentElement === document.documentElement) {
              document.title += `${type} `;
            }
          });
        }
      });
      await tryToSend(person, CARD);
      await person.key('Tab');
      await person.key('a');
      await person.page.mouse.click(640, 400);
      await person.pause(50);
      expectEqual(await person.page.title(), '', 'events that the page saw');
    },
  },
  {
    name: 'there is one prompt at a time, over everything, whatever the page styles',
    run: async (context) => {
      const person = await context.open();
      await person.page.evaluate(() => {
        const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
        const style = document.createElement('style');
        style.nonce = nonce;
        style.textContent =
          'html > div, dialog { display: none !important; opacity: 0 !important; z-index: 0 !important }';
        document.head.append(style);
      });
      await tryToSend(person, CARD);
      for (let count = 0; count < 3; count += 1) {
        await person.page.evaluate(() => window.standIn.part('send')?.click());
      }
      await person.pause(150);
      const seen = await person.page.evaluate(() => {
        const hosts = [...document.documentElement.children].filter((element) => element.localName === 'div');
        const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        return [hosts.length, hosts.includes(top as HTMLDivElement), hosts[0]?.shadowRoot];
      });
      expectEqual(seen, [1, true, null], 'one closed host, on top');
      await staysUnsent(person, 'outbox');
    },
  },
  {
    name: 'it is said who gets it and what was found, and the number is not',
    only: 'chromium',
    run: async (context) => {
      const person = await context.open();
      await person.page.evaluate(() => window.standIn.openChat('stranger'));
      await tryToSend(person, CARD);
      const text = await spoken(person);
      expect(text.includes('alertdialog'), 'an alertdialog');
      expect(text.includes('+44 7700 900123'), 'the number of the recipient');
      expect(/1111/.test(text), 'the masked number');
      const inPrompt = text.slice(text.indexOf('alertdialog'));
      expect(!inPrompt.includes('4111 1111 1111 1111'), 'not the number itself');
    },
  },
  {
    name: 'a changed draft is asked about anew, and a harmless one not at all',
    run: async (context) => {
      const person = await context.open();
      await tryToSend(person, CARD);
      await person.page.evaluate(() => window.standIn.setDraft('now it is 5500 0000 0000 0004'));
      await person.pause(FRESH_MS + 250);
      expect(await person.promptIsOpen(), 'still asked');
      await takeWayOut(person, 2);
      await person.waitForOutbox(1);
      expectEqual((await person.outbox())[0]?.text, 'now it is 5500 0000 0000 0004', 'what was shown last');
      const other = await context.open();
      await tryToSend(other, CARD);
      await other.page.evaluate(() => window.standIn.setDraft('never mind'));
      await other.waitForNoPrompt();
      await staysUnsent(other, 'outbox');
      expectEqual(await other.draft(), 'never mind', 'draft');
    },
  },
];

declare const chrome: { storage: { local: { get(key: string): Promise<object> } } };
