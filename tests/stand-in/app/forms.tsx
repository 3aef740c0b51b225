import { useCallback, useRef, useState } from 'react';
import { Editor } from './editor';
import { mark } from './marks';
import { Icon, Modal, PlainButton, RoundButton, SendFloat, testId, x } from './parts';
import { closePanel, getState, label, messageOf, messagesOf, outbox, post, updateMessage } from './world';

function useText(initial = ''): [{ current: string }, (value: string) => void] {
  const text = useRef(initial);
  const onText = useCallback((value: string) => {
    text.current = value;
  }, []);
  return [text, onText];
}

function Close() {
  return (
    <PlainButton label={label('cancel')} onPress={closePanel}>
      <Icon name="x" />
    </PlainButton>
  );
}

export function PollModal() {
  const [question, onQuestion] = useText();
  const [first, onFirst] = useText();
  const [second, onSecond] = useText();
  const send = (): void => {
    const text = [question, first, second].map(({ current }) => current.trim()).join('\n');
    const { chatId } = getState();
    closePanel();
    post({ channel: 'poll', text, files: [], chats: [chatId] });
  };
  return (
    <Modal label={label('poll')} id="poll-creation">
      <h1>{label('poll')}</h1>
      <Close />
      <Editor
        part="poll-question"
        id="rich-text-input-body"
        label={label('question')}
        onText={onQuestion}
        onEnter={null}
        autoFocus
      />
      <Editor
        part="poll-option"
        id="rich-text-input-body"
        label={`+ ${label('option')}`}
        onText={onFirst}
        onEnter={null}
      />
      <Editor
        part="poll-option-2"
        id="rich-text-input-body"
        label={`+ ${label('option')}`}
        onText={onSecond}
        onEnter={null}
      />
      <SendFloat part="poll-send" label={label('send')} onPress={send} />
    </Modal>
  );
}

export function EventModal() {
  const [name, setName] = useState('');
  const [about, setAbout] = useState('');
  const send = (): void => {
    const { chatId } = getState();
    closePanel();
    post({ channel: 'event', text: `${name}\n${about}`, files: [], chats: [chatId] });
  };
  return (
    <Modal label={label('event')} id="event-creation">
      <h1>{label('event')}</h1>
      <Close />
      <input
        ref={mark('event-name')}
        type="text"
        aria-label={label('event')}
        value={name}
        onChange={(e) => setName(e.target.value)}
      />
      <textarea
        ref={mark('event-about')}
        aria-label={label('question')}
        value={about}
        onChange={(e) => setAbout(e.target.value)}
      />
      <SendFloat part="event-send" label={label('send')} onPress={send} />
    </Modal>
  );
}

export function LocationModal() {
  const send = (): void => {
    const { chatId } = getState();
    closePanel();
    post({ channel: 'location', text: '', files: [], chats: [chatId] });
  };
  return (
    <Modal label={label('location')} id="location-picker">
      <h1>{label('location')}</h1>
      <Close />
      <canvas width={200} height={80} />
      <SendFloat part="location-send" label={label('send')} onPress={send} />
    </Modal>
  );
}

export function StatusModal() {
  const [text, onText] = useText();
  const send = (): void => {
    closePanel();
    post({ channel: 'status', text: text.current.trim(), files: [], chats: ['status'] });
  };
  return (
    <Modal label={label('status')} id="status-text-editor">
      <Close />
      <Editor
        part="status"
        id="status-composer"
        label={label('message')}
        onText={onText}
        onEnter={send}
        autoFocus
      />
      <SendFloat part="status-send" label={label('send')} onPress={send} />
    </Modal>
  );
}

export function EditModal({ id }: { readonly id: string }) {
  const before = messageOf(id)?.text ?? '';
  const [text, onText] = useText(before);
  const confirm = (): void => {
    const { chatId } = getState();
    const now = text.current.trim();
    closePanel();
    if (!now || now === before) return;
    outbox.push({
      channel: 'edit',
      text: now,
      files: [],
      chats: [chatId],
      id: outbox.length + 1,
      at: Date.now(),
    });
    if (messagesOf(chatId).some((message) => message.id === id)) updateMessage(chatId, id, { text: now });
  };
  return (
    <Modal label={label('edit')} id="edit-message-modal">
      <Close />
      <Editor
        part="edit"
        id="edit-message-composer"
        label={label('message')}
        initial={before}
        onText={onText}
        onEnter={confirm}
        autoFocus
      />
      <RoundButton
        part="edit-confirm"
        label={label('done')}
        id="edit-message-confirm-button"
        onPress={confirm}
      >
        <Icon name="checkmark-medium" />
      </RoundButton>
    </Modal>
  );
}

/** A picture or file in full; it can be forwarded from here. */
export function Viewer({ id, onForward }: { readonly id: string; readonly onForward: () => void }) {
  const message = messageOf(id);
  return (
    <div role="dialog" aria-label={message?.file ?? ''} className={x('viewer')} {...testId('media-viewer')}>
      <Close />
      <RoundButton part="viewer-forward" label={label('forward')} onPress={onForward}>
        <Icon name="forward-refreshed" />
      </RoundButton>
      <span title={message?.file}>{message?.file}</span>
      <p>{message?.text}</p>
    </div>
  );
}
