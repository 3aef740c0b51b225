import type { Knobs } from '../../stand-in/knobs.ts';
import type { Sent } from '../../stand-in/protocol.ts';
import type { Person } from '../person.ts';

/** What is sent in a case: a text, and the name of a file where the path carries one. */
export interface Content {
  readonly text: string;
  readonly fileName: string;
}

/** One way of sending: how it is prepared, what sets it off, and what then leaves. */
export interface SendPath {
  readonly path: string;
  readonly trigger: string;
  /** Settings of the page under which this way exists. */
  readonly knobs?: Partial<Knobs>;
  /** False for keys that look like a send and are none. */
  readonly sends: boolean;
  /**
   * Where the risk is. `text`: in the content; `file`: in the file's name; `nothing`: the way itself is
   * what a rule asks about.
   */
  readonly risk: 'text' | 'file' | 'nothing';
  /** Tabs from the prompt's default focus to "Send anyway"; negative goes backwards. */
  readonly tabsToSend: number;
  readonly chat?: string;
  /** What was learned of the page before must not count. */
  readonly freshPage?: boolean;
  /** The person has written, attached or chosen everything, and the gesture is next. */
  prepare(person: Person, content: Content): Promise<void>;
  act(person: Person): Promise<void>;
  /** What is left of the content when the send was not made; compared with `expectedKept`. */
  kept(person: Person): Promise<string>;
  expectedKept(content: Content): string;
  /** What must have left, exactly. */
  expected(content: Content): readonly Sent[];
  /** How long the page may take to let it go, in milliseconds; a leak shows within this time. */
  readonly leavesWithinMs: number;
}

type Options = Partial<SendPath> & Pick<SendPath, 'path' | 'trigger' | 'act'>;

/** Something written in the composer of the open chat. */
export function composerPath(options: Options): SendPath {
  const chat = options.chat ?? 'ana';
  return {
    sends: true,
    risk: 'text',
    tabsToSend: 2,
    leavesWithinMs: 60,
    prepare: (person, { text }) => person.compose(text),
    kept: (person) => person.draft(),
    expectedKept: ({ text }) => text,
    expected: ({ text }) => [{ channel: 'text', text, files: [], chats: [chat] }],
    ...options,
  };
}
