import type { Modifier, Person } from '../person.ts';
import { composerPath, type SendPath } from './paths.ts';

const enter = (person: Person): Promise<void> => person.key('Enter');

/** An untrusted event, as other extensions and the page itself make them. */
function scripted(kind: 'click' | 'Enter'): (person: Person) => Promise<void> {
  return (person) =>
    person.page.evaluate((what) => {
      if (what === 'click') window.standIn.part('send')?.click();
      else {
        const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true };
        window.standIn.part('composer')?.dispatchEvent(new KeyboardEvent('keydown', init));
      }
    }, kind);
}

/** Enter that ends a composition of an input method: it sends nothing. */
async function composingEnter(person: Person): Promise<void> {
  await person.page.evaluate(() => {
    const editor = window.standIn.part('composer');
    const init = { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true };
    editor?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    editor?.dispatchEvent(new KeyboardEvent('keydown', init));
    editor?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  });
}

const buttons: readonly SendPath[] = [
  composerPath({ path: 'text', trigger: 'send button, mouse', act: (person) => person.click('send') }),
  composerPath({
    path: 'text',
    trigger: 'send button, Enter',
    act: async (person) => {
      await person.focus('send');
      await person.key('Enter');
    },
  }),
  composerPath({
    path: 'text',
    trigger: 'send button, Space',
    act: async (person) => {
      await person.focus('send');
      await person.key(' ');
    },
  }),
  composerPath({ path: 'text', trigger: 'send button, touch', act: (person) => person.touch('send') }),
  composerPath({ path: 'text', trigger: 'send button, scripted click', act: scripted('click') }),
  composerPath({
    path: 'text',
    trigger: 'send button that acts on the press',
    knobs: { sendOnPress: true },
    act: (person) => person.click('send'),
  }),
];

/** With "Enter is send" off, any modifier sends; which setting is on is not visible in the page. */
const modified: readonly SendPath[] = (['Control', 'Alt', 'Shift', 'Meta'] as const).map(
  (modifier: Modifier) =>
    composerPath({
      path: 'text',
      trigger: `${modifier} + Enter, Enter breaks the line`,
      knobs: { enterIsSend: false },
      freshPage: true,
      tabsToSend: modifier === 'Meta' ? 2 : 3,
      act: (person) => person.key('Enter', [modifier]),
    }),
);

const withAddition = (text: string): string => `${text}\nsee https://example.com/a`;

export const textPaths: readonly SendPath[] = [
  composerPath({ path: 'text', trigger: 'Enter', act: enter }),
  composerPath({ path: 'text', trigger: 'Enter, scripted', act: scripted('Enter') }),
  composerPath({ path: 'text', trigger: 'Meta + Enter', act: (person) => person.key('Enter', ['Meta']) }),
  ...modified,
  composerPath({
    path: 'text',
    trigger: 'Enter in the message list',
    act: async (person) => {
      await person.focus('messages');
      await person.key('Enter');
    },
  }),
  ...buttons,
  composerPath({
    path: 'text',
    trigger: 'Enter on a restored draft',
    prepare: async (person, { text }) => {
      await person.page.evaluate((draft) => {
        window.standIn.storeDraft('bob', draft);
        window.standIn.openChat('bob');
      }, text);
      await person.see('send');
      await person.focus('composer');
    },
    act: enter,
    expected: ({ text }) => [{ channel: 'text', text, files: [], chats: ['bob'] }],
  }),
  composerPath({
    path: 'text',
    trigger: 'scheduled',
    leavesWithinMs: 300,
    prepare: async (person, { text }) => {
      await person.compose(text);
      await person.click('schedule');
      await person.see('schedule-confirm');
    },
    act: (person) => person.click('schedule-confirm'),
    expected: ({ text }) => [{ channel: 'scheduled', text, files: [], chats: ['ana'] }],
  }),
  composerPath({
    path: 'multi-line',
    trigger: 'Enter',
    prepare: async (person, { text }) => {
      await person.page.evaluate((draft) => window.standIn.setDraft(draft), `first line\n${text}\nlast line`);
      await person.see('send');
      await person.focus('composer');
    },
    act: enter,
    expectedKept: ({ text }) => `first line\n${text}\nlast line`,
    expected: ({ text }) => [
      { channel: 'text', text: `first line\n${text}\nlast line`, files: [], chats: ['ana'] },
    ],
  }),
  composerPath({
    path: 'reply',
    trigger: 'Enter',
    prepare: async (person, { text }) => {
      const id = await person.page.evaluate(() => window.standIn.receive('ana', 'what is it?'));
      await person.click(`reply-${id}`);
      await person.compose(text);
    },
    act: enter,
  }),
  composerPath({
    path: 'link preview',
    trigger: 'send button, mouse',
    prepare: async (person, { text }) => {
      await person.page.evaluate((draft) => window.standIn.setDraft(draft), withAddition(text));
      await person.see('send');
    },
    act: (person) => person.click('send'),
    expectedKept: ({ text }) => withAddition(text),
    expected: ({ text }) => [{ channel: 'text', text: withAddition(text), files: [], chats: ['ana'] }],
  }),
  composerPath({
    path: 'mention',
    trigger: 'Enter',
    prepare: async (person, { text }) => {
      await person.compose(`${text} for `);
      await person.page.evaluate(() =>
        window.standIn.insertToken('@Ana Lima', '5511987654321@c.us', 'data-app-text-template'),
      );
      await person.pause(30);
    },
    act: enter,
    expectedKept: ({ text }) => `${text} for @5511987654321 `,
    expected: ({ text }) => [
      { channel: 'text', text: `${text} for @5511987654321`, files: [], chats: ['ana'] },
    ],
  }),
  composerPath({
    path: 'text',
    trigger: 'Enter of an input method',
    sends: false,
    act: composingEnter,
  }),
  composerPath({
    path: 'text',
    trigger: 'Enter that picks from a list',
    sends: false,
    prepare: async (person, { text }) => {
      await person.compose(`${text} @`);
      await person.pause(100);
    },
    act: enter,
    expectedKept: ({ text }) => `${text} @5511987654321 `,
  }),
  ...(['group', 'channel', 'broadcast', 'announce', 'stranger'] as const).map((chat) =>
    composerPath({
      path: chat,
      trigger: 'Enter',
      chat,
      act: enter,
    }),
  ),
];
