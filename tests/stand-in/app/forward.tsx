import { useCallback, useMemo, useRef, useState } from 'react';
import { Editor } from './editor';
import { mark } from './marks';
import { Icon, Modal, PlainButton, SendFloat, testId, x } from './parts';
import {
  chatOf,
  chats,
  closePanel,
  knobs,
  label,
  messageOf,
  openChat,
  post,
  setState,
  type Chat,
} from './world';

const MAX_CHATS = 5;
const ROW_HEIGHT = 40;
const VIEW_HEIGHT = 280;
const SEND_AGAIN_AFTER_MS = 1000;

/** Rows of a long list that are near enough to the view to be in the page. */
export function useWindow(count: number, rowHeight: number, viewHeight: number) {
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / rowHeight) - 3);
  const last = Math.min(count, Math.ceil((top + viewHeight) / rowHeight) + 3);
  const onScroll = useCallback((event: React.UIEvent) => setTop(event.currentTarget.scrollTop), []);
  return { first, last, onScroll };
}

/** Ticks chats in a list that renders only what is in view; shared by forwarding and sharing contacts. */
interface SelectProps {
  readonly title: string;
  readonly limit: number;
  readonly comment: boolean;
  readonly preview: string;
  readonly onSend: (chosen: readonly string[], comment: string) => void;
}

function SelectModal({ title, limit, comment, preview, onSend }: SelectProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [query, setQuery] = useState('');
  const text = useRef('');
  const lastSent = useRef(-Infinity);
  const rows = useMemo(
    () =>
      [...chats, chatOf('status')].filter((chat) => chat.title.toLowerCase().includes(query.toLowerCase())),
    [query],
  );
  const { first, last, onScroll } = useWindow(rows.length, ROW_HEIGHT, VIEW_HEIGHT);
  const toggle = (id: string): void => {
    if (chosen.includes(id)) setChosen(chosen.filter((one) => one !== id));
    else if (chosen.length < limit) setChosen([...chosen, id]);
  };
  const [confirming, setConfirming] = useState(false);
  const send = (): void => {
    const now = Date.now();
    if (now - lastSent.current < SEND_AGAIN_AFTER_MS) return;
    lastSent.current = now;
    if (chosen.includes('channel')) setConfirming(true);
    else leave();
  };
  const leave = (): void => {
    closePanel();
    setTimeout(() => onSend(chosen, text.current.trim()), 30);
  };
  const onText = useCallback((value: string) => {
    text.current = value;
  }, []);
  if (confirming) {
    return (
      <Modal label={title} id="confirm-channel">
        <p>{label('forward')}?</p>
        <PlainButton part="confirm-channel" label={label('forward')} onPress={leave}>
          {label('forward')}
        </PlainButton>
      </Modal>
    );
  }
  const names = chosen.map((id) => chatOf(id).title);
  const footer = chosen.length > 0 && (
    <div className={x('select-footer')}>
      <span aria-live="polite" title={names.join(', ')}>
        {[...names].reverse().join(', ').slice(0, 30)}
      </span>
      <SendFloat part="select-send" label={label('send')} onPress={send} />
    </div>
  );
  return (
    <>
      <Modal label={title} id="chat-modal">
        <header>
          <h1>{title}</h1>
          <PlainButton label={label('cancel')} onPress={closePanel}>
            <Icon name="x" />
          </PlainButton>
        </header>
        <input
          ref={mark('select-search')}
          type="text"
          role="textbox"
          aria-label={label('search')}
          placeholder={label('search')}
          {...testId('chat-list-search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const [top] = rows;
            if (event.key === 'Enter' && top) toggle(top.id);
          }}
        />
        <div style={{ height: VIEW_HEIGHT, overflowY: 'auto' }} onScroll={onScroll} {...testId('chat-list')}>
          <div style={{ height: rows.length * ROW_HEIGHT, position: 'relative' }}>
            {rows.slice(first, last).map((chat, index) => (
              <ChatRow
                key={chat.id}
                chat={chat}
                top={(first + index) * ROW_HEIGHT}
                chosen={chosen.includes(chat.id)}
                onToggle={() => toggle(chat.id)}
              />
            ))}
          </div>
        </div>
        <div {...testId('forward-preview')} className={x('quote')}>
          {preview}
        </div>
        {comment && (
          <Editor
            part="forward-comment"
            id="append-message-compose-box"
            label={label('message')}
            onText={onText}
            onEnter={send}
          />
        )}
        {!knobs.forwardSendOutsideDialog && footer}
      </Modal>
      {knobs.forwardSendOutsideDialog && <div className={x('floating')}>{footer}</div>}
    </>
  );
}

interface RowProps {
  readonly chat: Chat;
  readonly top: number;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

function ChatRow({ chat, top, chosen, onToggle }: RowProps) {
  return (
    <div
      ref={mark(`row-${chat.id}`)}
      role="checkbox"
      aria-checked={chosen}
      aria-disabled="false"
      tabIndex={-1}
      {...testId('checkbox-selectable-wrapper')}
      style={{ position: 'absolute', top, height: ROW_HEIGHT, insetInline: 0 }}
      onClick={onToggle}
    >
      <div {...testId('cell-frame-container')}>
        <span title={chat.title} {...testId('cell-frame-title')}>
          {chat.title}
        </span>
      </div>
    </div>
  );
}

export function ForwardModal({ ids }: { readonly ids: readonly string[] }) {
  const messages = ids.map(messageOf).filter((message) => message !== undefined);
  const limit = messages.some(({ frequent }) => frequent) ? 1 : MAX_CHATS;
  const onSend = (chosen: readonly string[], comment: string): void => {
    for (const { text, file } of messages) {
      const files = file ? [{ name: file, size: 1, type: '' }] : [];
      post({ channel: 'forward', text, files, chats: chosen });
    }
    if (comment) post({ channel: 'text', text: comment, files: [], chats: chosen });
    setState({ selecting: null });
    const [first] = chosen;
    if (first && first !== 'status') openChat(first);
  };
  return (
    <SelectModal
      title={label('forwardTo')}
      limit={limit}
      comment
      preview={messages[0]?.text.slice(0, 60) ?? ''}
      onSend={onSend}
    />
  );
}

/** Contact cards go to the open chat; what is ticked is what is shared. */
export function ContactModal({ chatId }: { readonly chatId: string }) {
  const onSend = (chosen: readonly string[]): void => {
    const text = chosen.map((id) => chatOf(id).title).join(', ');
    post({ channel: 'contact-card', text, files: [], chats: [chatId] });
  };
  return (
    <SelectModal title={label('contact')} limit={MAX_CHATS} comment={false} preview="" onSend={onSend} />
  );
}
