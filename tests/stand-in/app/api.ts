import { composer } from './composer';
import { partNamed } from './marks';
import type { StandIn } from '../protocol';
import { addMessage, chatOf, drafts, getState, knobs, messagesOf, openChat, outbox, setState } from './world';

export const api: StandIn = {
  get ready() {
    return composer.current !== null;
  },
  knobs,
  outbox: () =>
    outbox.map(({ channel, text, files, chats }) => {
      // Fresh copies: a list that two entries share would reach the tests only once.
      return { channel, text, files: files.map((file) => ({ ...file })), chats: [...chats] };
    }),
  draft: () => composer.text,
  part: partNamed,
  chat: () => ({ id: getState().chatId, title: chatOf(getState().chatId).title }),
  panel: () => getState().panel.kind,
  messages: (chatId) => messagesOf(chatId),
  openChat,
  setDraft: (text) => composer.current?.setText(text),
  storeDraft: (chatId, text) => void drafts.set(chatId, text),
  focusComposer: () => composer.current?.editor.focus(),
  insertToken: (shown, sent, attribute) => composer.current?.insertToken(shown, sent, attribute),
  importState: () => {
    const editor = composer.current?.editor;
    try {
      editor?.parseEditorState(JSON.stringify(editor.getEditorState().toJSON()));
      return null;
    } catch (error) {
      return String(error);
    }
  },
  show: (panel) => setState({ panel }),
  select: (ids) => setState({ selecting: ids }),
  replyTo: (id) => setState({ replyTo: id }),
  receive: (chatId, text, extra = {}) => addMessage(chatId, { text, out: false, ...extra }),
  fromPhone: (chatId, text) => addMessage(chatId, { text, out: true }, false),
  leak: (chatId, text) => {
    outbox.push({ channel: 'text', text, files: [], chats: [chatId], id: outbox.length + 1, at: Date.now() });
    addMessage(chatId, { text, out: true });
  },
  remountComposer: () => setState({ mount: getState().mount + 1 }),
  reset: (chatId = 'ana'): void => {
    outbox.length = 0;
    drafts.clear();
    composer.current?.setText('');
    composer.text = '';
    setState({
      selecting: null,
      replyTo: null,
      panel: { kind: 'none' },
      chatId,
      mount: getState().mount + 1,
    });
  },
};
