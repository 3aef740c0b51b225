import { useCallback, useEffect, useState } from 'react';
import { Composer, composer, sendComposer } from './composer';
import { mark } from './marks';
import { MediaDrawer } from './media';
import { Header, testId, x } from './parts';
import { Row } from './row';
import { VoicePanel } from './voice';
import { chatOf, knobs, later, messagesOf, post, setState, useWorld } from './world';

/** Rows further from the end than this are emptied. */
const RENDERED_ROWS = 40;

export function Conversation() {
  const { chatId, mount, panel } = useWorld();
  const [ready, setReady] = useState(knobs.slowMs === 0);
  useEffect(() => {
    if (!ready) later(() => setReady(true));
  }, [ready]);
  const openMedia = useCallback(
    (files: readonly File[]) => setState({ panel: { kind: 'media', files } }),
    [],
  );
  const messages = messagesOf(chatId);
  return (
    <div
      id="main"
      {...testId('conversation-panel-wrapper')}
      className={x('main')}
      onDragEnter={(event) => {
        const fromOutside = event.dataTransfer.types.includes('Files');
        if (fromOutside && panel.kind === 'none')
          setState({ panel: { kind: 'media', files: [], dragging: true } });
      }}
    >
      <ChatHeader key={`head ${chatId}`} />
      <div
        ref={mark('messages')}
        role="application"
        data-tab="8"
        tabIndex={0}
        {...testId('conversation-panel-messages')}
        className={x('messages')}
        onKeyPress={onMessagesKey}
        onPaste={(event) => {
          event.preventDefault();
          composer.current?.setText(composer.text + event.clipboardData.getData('text/plain'));
        }}
      >
        <div role="row" className={x('row')}>
          <div {...testId('msg-notification-container')}>🔒</div>
        </div>
        {messages.map((message, index) => (
          <Row key={message.id} message={message} emptied={index < messages.length - RENDERED_ROWS} />
        ))}
        {chatOf(chatId).kind === 'bot' && <PromptChip />}
      </div>
      {panel.kind === 'media' && <MediaDrawer files={panel.files} dragging={panel.dragging ?? false} />}
      {panel.kind === 'voice' && <VoicePanel />}
      {ready && panel.kind !== 'media' && panel.kind !== 'voice' && (
        <Composer key={`${chatId} ${mount}`} onFiles={openMedia} />
      )}
    </div>
  );
}

/** While the list has the focus, keys go to the composer: Enter sends its draft. */
function onMessagesKey(event: React.KeyboardEvent): void {
  if (event.target instanceof Element && event.target.closest('button,[role="button"]')) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) sendComposer();
    return;
  }
  if (event.key.length !== 1) return;
  event.preventDefault();
  composer.current?.setText(composer.text + event.key);
}

function ChatHeader() {
  const { chatId } = useWorld();
  const chat = chatOf(chatId);
  const [emoji] = /\p{Extended_Pictographic}/u.exec(chat.title) ?? [];
  const [before, after] = emoji ? chat.title.split(emoji) : [chat.title, ''];
  return (
    <Header {...testId('conversation-header')} className={x('header')}>
      <div role="button" data-tab="6" tabIndex={0} {...testId('conversation-info-header')}>
        <span
          dir="auto"
          title={`\u202A${chat.title}\u202C`}
          {...testId('conversation-info-header-chat-title')}
        >
          {before}
          {emoji && (
            <img alt={emoji} width={16} height={16} src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
          )}
          {after}
        </span>
        {chat.subtitle && (
          <div {...testId('chat-subtitle')}>
            <span title={chat.subtitle}>{chat.subtitle}</span>
          </div>
        )}
      </div>
    </Header>
  );
}

/** A suggested question to the assistant leaves with one click. */
function PromptChip() {
  const text = 'What is Luhn? Try 4111 1111 1111 1111';
  return (
    <button
      type="button"
      ref={mark('prompt-chip')}
      {...testId('prompt-chip')}
      className={x('chip')}
      onClick={() => post({ channel: 'text', text, files: [], chats: ['bot'] })}
    >
      <svg width="12" height="12">
        <title>ic-ai-prompt</title>
      </svg>
      {text}
    </button>
  );
}
