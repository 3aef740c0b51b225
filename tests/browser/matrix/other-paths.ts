import type { Panel } from '../../stand-in/protocol.ts';
import type { Person } from '../person.ts';
import type { Content, SendPath } from './paths.ts';

const ORIGINAL = 'as it was written first';

type Options = Partial<SendPath> & Pick<SendPath, 'path' | 'trigger' | 'act' | 'prepare' | 'expected'>;

function other(options: Options): SendPath {
  return {
    sends: true,
    risk: 'text',
    tabsToSend: 2,
    leavesWithinMs: 60,
    kept: () => Promise.resolve(''),
    expectedKept: () => '',
    ...options,
  };
}

function show(person: Person, panel: Panel): Promise<void> {
  return person.page.evaluate((what) => window.standIn.show(what), panel);
}

async function fill(person: Person, part: string, text: string): Promise<void> {
  await person.focus(part);
  await person.write(text);
  await person.pause(20);
}

/** Long enough for the guard to have looked at another chat, in milliseconds. */
const ELSEWHERE_MS = 600;

async function openEdit(person: Person, { text }: Content): Promise<void> {
  // The message is there when the chat is opened: one that appeared just now would rightly count as sent by this page.
  await person.page.evaluate(() => window.standIn.openChat('bob'));
  await person.pause(ELSEWHERE_MS);
  const id = await person.page.evaluate((before) => {
    const added = window.standIn.fromPhone('ana', before);
    window.standIn.openChat('ana');
    return added;
  }, ORIGINAL);
  await show(person, { kind: 'edit', id });
  await fill(person, 'edit', ` ${text}`);
}

const edited = ({ text }: Content) => [
  { channel: 'edit', text: `${ORIGINAL} ${text}`, files: [], chats: ['ana'] },
];

function edit(trigger: string, act: SendPath['act']): SendPath {
  return other({
    path: 'edited message',
    trigger,
    act,
    prepare: openEdit,
    kept: async (person) => (await person.textOf('edit')) ?? '',
    expectedKept: ({ text }) => `${ORIGINAL} ${text}`,
    expected: edited,
  });
}

/** A send that carries no text: a rule asks about the kind itself. */
function oneClick(
  path: string,
  trigger: string,
  prepare: (person: Person) => Promise<void>,
  act: SendPath['act'],
): SendPath {
  return other({
    path,
    trigger,
    risk: 'nothing',
    tabsToSend: -1,
    prepare,
    act,
    expected: () => [{ channel: path, text: '', files: [], chats: ['ana'] }],
  });
}

const press =
  (part: string) =>
  async (person: Person): Promise<void> => {
    await person.focus(part);
    await person.key('Enter');
  };
const click =
  (part: string) =>
  (person: Person): Promise<void> =>
    person.click(part);

const openVoice = async (person: Person): Promise<void> => {
  await person.click('mic');
  await person.see('voice-send');
};
const openStickers = async (person: Person): Promise<void> => {
  await person.click('expressions');
  await person.see('sticker');
};
const viaMenu =
  (item: string, part: string) =>
  async (person: Person): Promise<void> => {
    await person.click('attach');
    await person.click(item);
    await person.see(part);
  };

function poll(trigger: string, act: SendPath['act']): SendPath {
  return other({
    path: 'poll',
    trigger,
    act,
    tabsToSend: 2,
    prepare: async (person, { text }) => {
      await viaMenu('mi-attach-poll', 'poll-send')(person);
      await fill(person, 'poll-question', text);
      await fill(person, 'poll-option', 'yes');
    },
    kept: async (person) => (await person.textOf('poll-question')) ?? '',
    expectedKept: ({ text }) => text,
    expected: ({ text }) => [{ channel: 'poll', text: `${text}\nyes\n`, files: [], chats: ['ana'] }],
  });
}

function status(trigger: string, act: SendPath['act']): SendPath {
  return other({
    path: 'status',
    trigger,
    act,
    prepare: async (person, { text }) => {
      await show(person, { kind: 'status' });
      await fill(person, 'status', text);
    },
    kept: async (person) => (await person.textOf('status')) ?? '',
    expectedKept: ({ text }) => text,
    expected: ({ text }) => [{ channel: 'status', text, files: [], chats: ['status'] }],
  });
}

export const otherPaths: readonly SendPath[] = [
  edit('Enter', (person) => person.key('Enter')),
  edit('confirm button, mouse', click('edit-confirm')),
  edit('confirm button, Enter', press('edit-confirm')),
  oneClick('voice', 'send button, mouse', openVoice, click('voice-send')),
  oneClick('voice', 'send button, Enter', openVoice, press('voice-send')),
  oneClick('sticker', 'mouse', openStickers, click('sticker')),
  oneClick('sticker', 'Enter', openStickers, press('sticker')),
  oneClick(
    'location',
    'send button, mouse',
    viaMenu('mi-attach-location', 'location-send'),
    click('location-send'),
  ),
  poll('send button, mouse', click('poll-send')),
  poll('send button, Enter', press('poll-send')),
  other({
    path: 'event',
    trigger: 'send button, mouse',
    act: click('event-send'),
    prepare: async (person, { text }) => {
      await viaMenu('mi-attach-events', 'event-send')(person);
      await fill(person, 'event-name', 'Lunch');
      await fill(person, 'event-about', text);
    },
    kept: async (person) => (await person.textOf('event-about')) ?? '',
    expectedKept: ({ text }) => text,
    expected: ({ text }) => [{ channel: 'event', text: `Lunch\n${text}`, files: [], chats: ['ana'] }],
  }),
  other({
    path: 'contact card',
    trigger: 'send button, mouse',
    risk: 'nothing',
    tabsToSend: -1,
    act: click('select-send'),
    prepare: async (person) => {
      await viaMenu('mi-attach-contact', 'select-search')(person);
      await person.click('row-bob');
      await person.see('select-send');
    },
    expected: () => [{ channel: 'contact-card', text: 'Bob Ray', files: [], chats: ['ana'] }],
    leavesWithinMs: 120,
  }),
  other({
    path: 'GIF',
    trigger: 'send button, mouse',
    risk: 'nothing',
    tabsToSend: 1,
    prepare: async (person) => {
      await openStickers(person);
      await person.click('gif');
      await person.see('media-send');
      await person.pause(40);
    },
    act: click('media-send'),
    expected: () => [
      {
        channel: 'attachment',
        text: '',
        files: [{ name: 'party.gif', size: 3, type: 'image/gif' }],
        chats: ['ana'],
      },
    ],
    leavesWithinMs: 120,
  }),
  status('Enter', (person) => person.key('Enter')),
  status('send button, mouse', click('status-send')),
];
