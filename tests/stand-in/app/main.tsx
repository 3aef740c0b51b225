import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { api } from './api';
import { ChatList } from './chat-list';
import { Conversation } from './conversation';
import { droppable } from '../knobs';
import { dropAttributes } from './drop';
import { ContactModal, ForwardModal } from './forward';
import { EditModal, EventModal, LocationModal, PollModal, StatusModal, Viewer } from './forms';
import { isRightToLeft } from './labels';
import { sheet } from './sheet';
import { StickerPanel } from './stickers';
import { knobs, setState, useWorld } from './world';

function App() {
  return (
    <>
      <ChatList />
      <Conversation />
      <Panel />
    </>
  );
}

function Panel() {
  const { panel, chatId } = useWorld();
  switch (panel.kind) {
    case 'forward':
      return <ForwardModal ids={panel.ids} />;
    case 'contact':
      return <ContactModal chatId={chatId} />;
    case 'poll':
      return <PollModal />;
    case 'event':
      return <EventModal />;
    case 'location':
      return <LocationModal />;
    case 'status':
      return <StatusModal />;
    case 'edit':
      return <EditModal id={panel.id} />;
    case 'viewer':
      return (
        <Viewer id={panel.id} onForward={() => setState({ panel: { kind: 'forward', ids: [panel.id] } })} />
      );
    case 'stickers':
      return <StickerPanel />;
    default:
      return null;
  }
}

document.documentElement.lang = knobs.language;
document.documentElement.dir = isRightToLeft(knobs.language) ? 'rtl' : 'ltr';
document.body.classList.toggle('dark', knobs.dark);
dropAttributes(knobs.unknownMarkup ? [...droppable, 'id'] : knobs.drop);
const style = document.createElement('style');
style.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
style.textContent = sheet();
document.head.append(style);
const root = document.getElementById('app');
if (!root) throw new Error('no root');
window.standIn = api;
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
