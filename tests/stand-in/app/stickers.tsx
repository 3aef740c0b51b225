import { createPortal } from 'react-dom';
import { composer } from './composer';
import { mark } from './marks';
import { testId, x } from './parts';
import { closePanel, getState, label, post, setState } from './world';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** Emoji, stickers and GIFs. A sticker leaves with one click; a GIF opens the preview; an emoji is inserted. */
export function StickerPanel() {
  const sendSticker = (): void => {
    const { chatId } = getState();
    closePanel();
    post({ channel: 'sticker', text: '', files: [], chats: [chatId] });
  };
  const openGif = (): void => {
    // The page fetches the file by itself: there is no event that carries it.
    setState({ panel: { kind: 'media', files: [new File(['gif'], 'party.gif', { type: 'image/gif' })] } });
  };
  return createPortal(
    <div className={x('panel')} {...testId('expressions-panel')} id="expressions-panel-container">
      <button type="button" aria-label="😀" onClick={() => composer.current?.setText(`${composer.text}😀`)}>
        😀
      </button>
      <button
        type="button"
        aria-label={label('sticker')}
        ref={mark('sticker')}
        {...testId('sticker-item')}
        onClick={sendSticker}
      >
        <img alt="" src={PICTURE} width={64} height={64} />
      </button>
      <button type="button" aria-label="GIF" ref={mark('gif')} {...testId('gif-item')} onClick={openGif}>
        <img alt="" src={PICTURE} width={64} height={48} />
      </button>
    </div>,
    document.body,
  );
}
