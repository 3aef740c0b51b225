import type { Person } from '../person.ts';
import { attach, FILE_SIZE, type FileSource } from './files.ts';
import type { Content, SendPath } from './paths.ts';

type Options = Pick<SendPath, 'trigger' | 'act'> & {
  readonly source: FileSource;
  readonly caption: boolean;
  readonly count?: number;
};

function attachment({ source, caption, count = 1, trigger, act }: Options): SendPath {
  const names = ({ fileName }: Content): string[] =>
    Array.from({ length: count }, (_, index) => (index === 0 ? fileName : `${index} ${fileName}`));
  return {
    path: `attachment by ${source}${count > 1 ? `, ${count} files` : ''}${caption ? ' with caption' : ''}`,
    trigger,
    sends: true,
    risk: caption ? 'text' : 'file',
    tabsToSend: caption ? 2 : 1,
    leavesWithinMs: 120,
    prepare: async (person, content) => {
      await attach(person, source, names(content));
      if (!caption) return;
      await person.focus('caption');
      await person.write(content.text);
      await person.pause(20);
    },
    act,
    kept: async (person) => `${await person.panel()}: ${await person.textOf('caption')}`,
    expectedKept: ({ text }) => `media: ${caption ? text : ''}`,
    expected: (content) => {
      const files = names(content).map((name) => ({ name, size: FILE_SIZE, type: 'text/plain' }));
      return [{ channel: 'attachment', text: caption ? content.text : '', files, chats: ['ana'] }];
    },
  };
}

const click = (person: Person): Promise<void> => person.click('media-send');
const enterIn =
  (part: string) =>
  async (person: Person): Promise<void> => {
    await person.focus(part);
    await person.key('Enter');
  };

export const attachmentPaths: readonly SendPath[] = [
  attachment({ source: 'picker', caption: false, trigger: 'send button, mouse', act: click }),
  attachment({ source: 'paste', caption: false, trigger: 'send button, mouse', act: click }),
  attachment({ source: 'drop', caption: false, trigger: 'send button, mouse', act: click }),
  attachment({
    source: 'paste',
    caption: false,
    trigger: 'Enter in the empty caption',
    act: enterIn('caption'),
  }),
  attachment({ source: 'paste', caption: false, trigger: 'Enter in the preview', act: enterIn('thumb-0') }),
  attachment({ source: 'paste', caption: false, trigger: 'send button, Enter', act: enterIn('media-send') }),
  attachment({
    source: 'paste',
    caption: false,
    trigger: 'send button, touch',
    act: (person) => person.touch('media-send'),
  }),
  attachment({ source: 'drop', caption: false, count: 3, trigger: 'send button, mouse', act: click }),
  attachment({ source: 'paste', caption: true, trigger: 'Enter in the caption', act: enterIn('caption') }),
  attachment({ source: 'picker', caption: true, trigger: 'send button, mouse', act: click }),
  attachment({
    source: 'drop',
    caption: true,
    count: 3,
    trigger: 'Enter in the preview',
    act: enterIn('thumb-1'),
  }),
];
