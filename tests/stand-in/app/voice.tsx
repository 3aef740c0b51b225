import { useRef } from 'react';
import { mark } from './marks';
import { Footer, Icon, PlainButton, TitleIcon, x } from './parts';
import { closePanel, getState, label, post } from './world';

/** Voice notes leave when the button is let go as well as on its click. */
export function VoicePanel() {
  const done = useRef(false);
  const send = (): void => {
    if (done.current) return;
    done.current = true;
    post({ channel: 'voice', text: '', files: [], chats: [getState().chatId] });
    closePanel();
  };
  return (
    <Footer className={x('footer')}>
      <PlainButton label={label('cancel')} onPress={closePanel}>
        <Icon name="delete" />
      </PlainButton>
      <button
        ref={mark('voice-send')}
        type="button"
        aria-label={label('send')}
        onMouseUp={send}
        onClick={send}
        className={x('button')}
      >
        <TitleIcon name="ic-send-filled" />
      </button>
    </Footer>
  );
}
