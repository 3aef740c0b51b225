import { mark } from './marks';
import { Icon, PlainButton, RoundButton, testId, x } from './parts';
import { knobs, label, messageOf, setState, useWorld, type Message } from './world';

/** One message. The page empties rows that are far out of view and keeps only their frame. */
export function Row({ message, emptied }: { readonly message: Message; readonly emptied: boolean }) {
  const direction = knobs.directionClasses ? (message.out ? 'message-out' : 'message-in') : '';
  return (
    <div role="row" className={x('row')} style={{ minHeight: 44 }}>
      <div
        data-id={message.id}
        {...testId(`conv-msg-${message.id}`)}
        {...(emptied ? { 'data-virtualized': 'true' } : {})}
        tabIndex={-1}
        className={direction}
      >
        {!emptied && <Content message={message} />}
      </div>
    </div>
  );
}

function Content({ message }: { readonly message: Message }) {
  const { selecting } = useWorld();
  const chosen = selecting?.includes(message.id) ?? false;
  const quoted = message.quoted ? messageOf(message.quoted) : undefined;
  const forward = (): void => setState({ panel: { kind: 'forward', ids: [message.id] } });
  const toggle = (): void => {
    const rest = (selecting ?? []).filter((id) => id !== message.id);
    setState({ selecting: chosen ? rest : [...rest, message.id] });
  };
  return (
    <>
      {selecting && (
        <div
          ref={mark(`tick-${message.id}`)}
          role="checkbox"
          aria-checked={chosen}
          tabIndex={0}
          className={x('tick')}
          onClick={toggle}
        />
      )}
      {message.out && <span aria-label={`${label('you')}:`} />}
      <span data-icon={message.out ? 'tail-out' : 'tail-in'} />
      <div className="copyable-text" data-pre-plain-text="[12:00, 1/1/2026] x: ">
        {quoted && (
          <div {...testId('quoted-message')} className={x('quote')}>
            <span dir="auto">{quoted.text}</span>
          </div>
        )}
        {message.file && (
          <button
            ref={mark(`file-${message.id}`)}
            type="button"
            className={x('file')}
            onClick={() => setState({ panel: { kind: 'viewer', id: message.id } })}
          >
            <span title={message.file}>{message.file}</span>
          </button>
        )}
        <span dir="ltr" {...testId('selectable-text')} className="selectable-text copyable-text">
          {message.text}
        </span>
      </div>
      {message.out && <Icon name={message.status === 'pending' ? 'msg-time' : 'msg-check'} />}
      <RoundButton
        part={`forward-${message.id}`}
        label={label('forward')}
        id="forward-refreshed"
        onPress={forward}
      >
        <Icon name="forward-chat" />
      </RoundButton>
      <PlainButton
        part={`reply-${message.id}`}
        label={label('reply')}
        id="mi-msg-reply"
        onPress={() => setState({ replyTo: message.id })}
      >
        <Icon name="reply" />
      </PlainButton>
      {message.out && (
        <RoundButton
          part={`edit-${message.id}`}
          label={label('edit')}
          id="mi-msg-edit"
          onPress={() => setState({ panel: { kind: 'edit', id: message.id } })}
        >
          <Icon name="edit" />
        </RoundButton>
      )}
    </>
  );
}
