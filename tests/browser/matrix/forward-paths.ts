import type { Knobs } from '../../stand-in/knobs.ts';
import type { Sent } from '../../stand-in/protocol.ts';
import type { Person } from '../person.ts';
import type { Content, SendPath } from './paths.ts';

interface Options {
  readonly path: string;
  readonly trigger: string;
  readonly knobs?: Partial<Knobs>;
  /** Opens the dialog on the message with this content. */
  readonly open: (person: Person, content: Content) => Promise<void>;
  readonly to: readonly string[];
  readonly act: (person: Person) => Promise<void>;
  /** A comment; the risk is in it then, and the message is harmless. */
  readonly comment?: boolean;
  readonly messages?: (content: Content) => readonly Sent[];
  readonly risk?: SendPath['risk'];
}

const titles: Record<string, string> = {
  bob: 'Bob Ray',
  group: 'Project',
  c150: 'Contact 150',
  stranger: '7700',
};

async function receive(person: Person, text: string, file?: string): Promise<string> {
  return person.page.evaluate(
    (message, name) => window.standIn.receive('ana', message, name ? { file: name } : {}),
    text,
    file ?? '',
  );
}

async function choose(person: Person, chats: readonly string[]): Promise<void> {
  for (const chat of chats) {
    await person.focus('select-search');
    await person.page.evaluate(() => {
      const field = window.standIn.part('select-search');
      if (field instanceof HTMLInputElement) field.select();
    });
    await person.write(titles[chat] ?? chat);
    await person.click(`row-${chat}`);
  }
  await person.see('select-send');
}

const HARMLESS = 'see you at nine';

function forward(options: Options): SendPath {
  const { path, trigger, knobs, open, to, act, comment = false, risk = 'text' } = options;
  const forwarded = (content: Content): readonly Sent[] =>
    options.messages?.(content) ?? [
      { channel: 'forward', text: comment ? HARMLESS : content.text, files: [], chats: to },
    ];
  return {
    path,
    trigger,
    ...(knobs ? { knobs } : {}),
    sends: true,
    risk,
    // The comment can be edited, and with it alone can the finding be taken out.
    tabsToSend: comment ? 2 : 1,
    leavesWithinMs: 120,
    prepare: async (person, content) => {
      await open(person, content);
      await person.see('select-search');
      await choose(person, to);
      if (!comment) return;
      await person.focus('forward-comment');
      await person.write(content.text);
      await person.pause(20);
    },
    act,
    kept: async (person) => `${await person.panel()}: ${await person.textOf('forward-comment')}`,
    expectedKept: ({ text }) => `forward: ${comment ? text : ''}`,
    expected: (content) => {
      const second = { channel: 'text', text: content.text, files: [], chats: to };
      return comment ? [...forwarded(content), second] : forwarded(content);
    },
  };
}

const quick = async (person: Person, { text }: Content): Promise<void> => {
  const id = await receive(person, text);
  await person.click(`forward-${id}`);
};
const harmless = async (person: Person): Promise<void> => {
  const id = await receive(person, HARMLESS);
  await person.click(`forward-${id}`);
};
const several = async (person: Person, { text }: Content): Promise<void> => {
  const first = await receive(person, HARMLESS);
  const second = await receive(person, text);
  await person.page.evaluate(() => window.standIn.select([]));
  await person.click(`tick-${first}`);
  await person.click(`tick-${second}`);
  await person.click('bar-forward');
};
const fromViewer = async (person: Person, { text, fileName }: Content): Promise<void> => {
  const id = await receive(person, text, fileName);
  await person.click(`file-${id}`);
  await person.click('viewer-forward');
};
const click = (person: Person): Promise<void> => person.click('select-send');
const press = async (person: Person): Promise<void> => {
  await person.focus('select-send');
  await person.key('Enter');
};

export const forwardPaths: readonly SendPath[] = [
  forward({ path: 'forward', trigger: 'send button, mouse', open: quick, to: ['bob'], act: click }),
  forward({ path: 'forward', trigger: 'send button, Enter', open: quick, to: ['bob', 'group'], act: press }),
  forward({
    path: 'forward',
    trigger: 'send button outside of the dialog',
    knobs: { forwardSendOutsideDialog: true },
    open: quick,
    to: ['bob'],
    act: click,
  }),
  forward({
    path: 'forward to chats far apart in the list',
    trigger: 'send button, mouse',
    open: quick,
    to: ['group', 'c150', 'stranger'],
    act: click,
  }),
  forward({
    path: 'forward several messages',
    trigger: 'send button, mouse',
    open: several,
    to: ['bob'],
    act: click,
    messages: ({ text }) =>
      [HARMLESS, text].map((message) => ({ channel: 'forward', text: message, files: [], chats: ['bob'] })),
  }),
  forward({
    path: 'forward with comment',
    trigger: 'send button, mouse',
    open: harmless,
    to: ['bob'],
    act: click,
    comment: true,
  }),
  forward({
    path: 'forward with comment',
    trigger: 'Enter in the comment',
    open: harmless,
    to: ['bob'],
    act: async (person) => {
      await person.focus('forward-comment');
      await person.key('Enter');
    },
    comment: true,
  }),
  forward({
    path: 'forward from the viewer',
    trigger: 'send button, mouse',
    open: fromViewer,
    to: ['bob'],
    act: click,
    messages: ({ text, fileName }) => [
      { channel: 'forward', text, files: [{ name: fileName, size: 1, type: '' }], chats: ['bob'] },
    ],
  }),
];
