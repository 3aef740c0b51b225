import { useCallback, useEffect, useRef, useState } from 'react';
import { Editor, type EditorHandle } from './editor';
import { mark } from './marks';
import { Footer, Icon, PlainButton, SendButton, testId, x } from './parts';
import { pickFiles } from './pick';
import {
  chatOf,
  drafts,
  getState,
  knobs,
  label,
  later,
  messageOf,
  messagesOf,
  post,
  setState,
  useWorld,
} from './world';

/** The main composer, for the page's own shortcuts and for the tests. `text` is what would be sent. */
export const composer: { current: EditorHandle | null; text: string } = { current: null, text: '' };

export function sendComposer(): void {
  const text = composer.text.trim();
  const { chatId, replyTo } = getState();
  if (!text) return;
  composer.text = '';
  drafts.delete(chatId);
  composer.current?.setText('');
  post({ channel: 'text', text, files: [], chats: [chatId] }, replyTo ?? undefined);
  setState({ replyTo: null });
}

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

export function Composer({ onFiles }: Props) {
  const { chatId, selecting, replyTo } = useWorld();
  const chat = chatOf(chatId);
  const initial = useRef(drafts.get(chatId) ?? '');
  const [text, setText] = useState(initial.current);
  const [menu, setMenu] = useState<'none' | 'attach' | 'schedule'>('none');
  const [named, setNamed] = useState(false);
  useEffect(() => later(() => setNamed(true)), []);
  useEffect(() => {
    composer.text = initial.current;
  }, []);
  const onText = useCallback(
    (value: string) => {
      composer.text = value;
      setText(value);
      if (value) drafts.set(chatId, value);
      else drafts.delete(chatId);
    },
    [chatId],
  );
  const handle = useCallback((value: EditorHandle | null) => {
    composer.current = value;
  }, []);
  const quoted = replyTo ? messageOf(replyTo) : undefined;
  if (selecting) return <SelectBar ids={selecting} />;
  return (
    <Footer className={x('footer')}>
      <div className="copyable-area">
        {quoted && (
          <div {...testId('quoted-message')} className={x('quote')}>
            <span dir="auto">{quoted.text}</span>
            <PlainButton label={label('cancel')} onPress={() => setState({ replyTo: null })}>
              <Icon name="x-alt" />
            </PlainButton>
          </div>
        )}
        {/https?:\/\//.test(text) && (
          <div {...testId('link-preview-container')} className={x('quote')}>
            <span title="Example Domain">Example Domain</span>
          </div>
        )}
        <div {...testId('compose-box')} className={x('compose')}>
          <PlainButton
            tab="10"
            part="attach"
            label={label('attach')}
            onPress={() => setMenu(menu === 'attach' ? 'none' : 'attach')}
          >
            <Icon name="plus-rounded" />
          </PlainButton>
          <PlainButton
            tab="10"
            part="expressions"
            label={label('sticker')}
            onPress={() => setState({ panel: { kind: 'stickers' } })}
          >
            <Icon name="expressions" />
          </PlainButton>
          <div className={`${x('field')} ${knobs.generation === 'v2024' ? 'lexical-rich-text-input' : ''}`}>
            <Editor
              part="composer"
              id="conversation-compose-box-input"
              tab="10"
              main
              label={named ? label('messageTo', chat.title) : label('message')}
              initial={initial.current}
              onText={onText}
              onEnter={sendComposer}
              onFiles={onFiles}
              handle={handle}
              onUp={() => {
                const last = messagesOf(chatId).findLast(({ out }) => out);
                if (!text && last) setState({ panel: { kind: 'edit', id: last.id } });
              }}
            />
          </div>
          {text.trim() ? (
            <>
              <PlainButton
                part="schedule"
                tab="11"
                label={label('schedule')}
                onPress={() => setMenu('schedule')}
              >
                <Icon name="ic-schedule" />
              </PlainButton>
              <SendButton
                part="send"
                label={label('send')}
                bot={chat.kind === 'bot'}
                onPress={sendComposer}
              />
            </>
          ) : (
            <PlainButton
              tab="11"
              part="mic"
              label={label('voice')}
              onPress={() => setState({ panel: { kind: 'voice' } })}
            >
              <Icon name="mic-outlined" />
            </PlainButton>
          )}
        </div>
        {menu === 'attach' && <AttachMenu onFiles={onFiles} close={() => setMenu('none')} />}
        {menu === 'schedule' && <ScheduleMenu close={() => setMenu('none')} />}
      </div>
      {/* The sticker maker's input is the one that stays. */}
      <input type="file" accept="image/*" hidden />
    </Footer>
  );
}

function AttachMenu({ onFiles, close }: Props & { readonly close: () => void }) {
  const open = (kind: 'poll' | 'event' | 'location' | 'contact') => () => setState({ panel: { kind } });
  const items: readonly (readonly [string, string, () => void])[] = [
    ['mi-attach-document', label('document'), () => pickFiles('*', onFiles)],
    ['mi-attach-media', label('photos'), () => pickFiles('image/*,video/*', onFiles)],
    ['mi-attach-contact', label('contact'), open('contact')],
    ['mi-attach-poll', label('poll'), open('poll')],
    ['mi-attach-events', label('event'), open('event')],
    ['mi-attach-location', label('location'), open('location')],
  ];
  return (
    <div role="menu" className={x('menu')}>
      {items.map(([id, name, act]) => (
        <button
          type="button"
          role="menuitem"
          key={id}
          ref={mark(id)}
          {...testId(id)}
          aria-label={name}
          onClick={() => {
            close();
            act();
          }}
        >
          <Icon name={id.replace('mi-attach-', 'ic-')} />
          {name}
        </button>
      ))}
    </div>
  );
}

/** The draft is kept and leaves at the chosen time, with no gesture then. */
function ScheduleMenu({ close }: { readonly close: () => void }) {
  const confirm = (): void => {
    const text = composer.text.trim();
    const { chatId } = getState();
    close();
    composer.current?.setText('');
    setTimeout(() => post({ channel: 'scheduled', text, files: [], chats: [chatId] }), 200);
  };
  return (
    <div role="menu" {...testId('schedule-menu')} className={x('menu')}>
      <button type="button" ref={mark('schedule-confirm')} role="menuitem" onClick={confirm}>
        09:00
      </button>
    </div>
  );
}

function SelectBar({ ids }: { readonly ids: readonly string[] }) {
  return (
    <Footer className={x('footer')}>
      <PlainButton tab="10" label={label('cancel')} onPress={() => setState({ selecting: null })}>
        <Icon name="x" />
      </PlainButton>
      <PlainButton
        tab="10"
        part="bar-forward"
        label={label('forward')}
        onPress={() => setState({ panel: { kind: 'forward', ids } })}
      >
        <Icon name="forward" />
      </PlainButton>
    </Footer>
  );
}
