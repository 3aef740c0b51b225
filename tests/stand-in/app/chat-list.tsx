import { useState } from 'react';
import { useWindow } from './forward';
import { mark } from './marks';
import { testId, x } from './parts';
import { chatOf, label, openChat, setState, useWorld } from './world';

const ROW_HEIGHT = 60;
const VIEW_HEIGHT = 700;

/** The list of chats, of which only those in view are in the page. */
export function ChatList() {
  const { order } = useWorld();
  const [query, setQuery] = useState('');
  const shown = order.filter((id) => chatOf(id).title.toLowerCase().includes(query.toLowerCase()));
  const { first, last, onScroll } = useWindow(shown.length, ROW_HEIGHT, VIEW_HEIGHT);
  return (
    <div id="side" className={x('side')}>
      <input
        ref={mark('search')}
        type="text"
        role="textbox"
        data-tab="3"
        aria-label={label('search')}
        placeholder={label('search')}
        {...testId('chat-list-search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <button
        type="button"
        {...testId('status-button')}
        onClick={() => setState({ panel: { kind: 'status' } })}
      >
        {label('status')}
      </button>
      <div id="pane-side" style={{ height: VIEW_HEIGHT, overflowY: 'auto' }} onScroll={onScroll}>
        <div
          role="grid"
          aria-rowcount={shown.length}
          data-tab="4"
          style={{ height: shown.length * ROW_HEIGHT, position: 'relative' }}
        >
          <div role="row" className={x('section')} aria-hidden="true" />
          {shown.slice(first, last).map((id, index) => (
            <div
              role="row"
              key={id}
              style={{
                position: 'absolute',
                top: (first + index) * ROW_HEIGHT,
                height: ROW_HEIGHT,
                insetInline: 0,
              }}
            >
              <div ref={mark(`chat-${id}`)} role="gridcell" tabIndex={0} onClick={() => openChat(id)}>
                <div {...testId('cell-frame-title')}>
                  <span dir="auto" title={`\u202A${chatOf(id).title}\u202C`}>
                    {chatOf(id).title}
                  </span>
                </div>
              </div>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
