import { useCallback, useEffect, useRef, useState } from 'react';
import { Editor } from './editor';
import { mark } from './marks';
import { Icon, PlainButton, SendFloat, testId, x } from './parts';
import { pickFiles } from './pick';
import { closePanel, drafts, getState, knobs, label, later, post } from './world';

interface Props {
  readonly files: readonly File[];
  /** Files are being dragged in and have not been dropped yet. */
  readonly dragging: boolean;
}

/** The preview of what is about to be sent. A drawer over the conversation, not a dialog. */
export function MediaDrawer({ files, dragging }: Props) {
  const [list, setList] = useState(files);
  const [chosen, setChosen] = useState(0);
  const [ready, setReady] = useState(false);
  const caption = useRef(drafts.get(getState().chatId) ?? '');
  const drawer = useRef<HTMLDivElement>(null);
  const initial = useRef(caption.current);
  useEffect(() => later(() => setReady(true), knobs.slowMs + 20), []);
  const onText = useCallback((value: string) => {
    caption.current = value;
  }, []);
  const add = useCallback((more: readonly File[]) => setList((now) => [...now, ...more]), []);
  const send = useCallback(() => {
    if (!ready || list.length === 0) return;
    const { chatId } = getState();
    const text = caption.current.trim();
    drafts.delete(chatId);
    closePanel();
    // The drawer is gone at once; what it held leaves when the page is idle.
    setTimeout(() => {
      const sent = list.map(({ name, size, type }) => ({ name, size, type }));
      post({ channel: 'attachment', text, files: sent, chats: [chatId] });
    }, 30);
  }, [list, ready]);
  const old = knobs.generation === 'v2023' || knobs.generation === 'v2024';
  const current = list[chosen];
  return (
    <div
      ref={drawer}
      className={x('drawer')}
      tabIndex={-1}
      {...testId('media-editor')}
      onKeyDown={(event) => {
        const inCaption = event.target instanceof Element && event.target.closest('[contenteditable="true"]');
        if (event.key === 'Enter' && !inCaption) send();
      }}
    >
      <PlainButton label={label('cancel')} onPress={closePanel}>
        <Icon name="x" />
      </PlainButton>
      {current && <span className={x('file-name')}>{current.name}</span>}
      {dragging && list.length === 0 && (
        <div
          ref={mark('drop-mask')}
          className={x('mask')}
          {...testId('drop-mask')}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            add([...event.dataTransfer.files]);
          }}
        />
      )}
      <canvas width={40} height={30} />
      <div {...(old ? testId('media-caption-input-container') : {})}>
        <Editor
          part="caption"
          id={old ? 'caption' : 'media-caption-input-container'}
          label={old ? label('caption') : label('message')}
          initial={initial.current}
          onText={onText}
          onEnter={send}
          onFiles={add}
          autoFocus
        />
      </div>
      <div role="tablist" className={x('strip')}>
        {list.map((file, index) => (
          <div
            ref={mark(`thumb-${index}`)}
            role="tab"
            key={`${file.name} ${index}`}
            tabIndex={0}
            aria-selected={index === chosen}
            aria-label={`${label('document')} ${file.name}, ${index + 1} / ${list.length}`}
            className={x('thumb')}
            onClick={() => setChosen(index)}
          />
        ))}
        <PlainButton part="add-more" label={label('option')} onPress={() => pickFiles('*', add)}>
          <Icon name="plus" />
        </PlainButton>
      </div>
      <SendFloat
        part="media-send"
        label={old ? label('send') : label('sendSelected', list.length)}
        disabled={!ready}
        onPress={send}
      />
    </div>
  );
}
