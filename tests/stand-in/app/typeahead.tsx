import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { TokenNode } from './nodes';
import { x } from './parts';

interface Option {
  readonly name: string;
  readonly insert: () => TokenNode | null;
  readonly text: string;
}

const mention = (name: string, wid: string): Option => {
  return { name, insert: () => new TokenNode(`@${name}`, wid, 'data-app-text-template'), text: ' ' };
};

/** Lists by the character that opens them: mentions, emoji by name, quick replies. */
const lists: Record<string, readonly Option[]> = {
  '@': [mention('Ana Lima', '5511987654321@c.us'), mention('Bob Ray', '447700900001@c.us')],
  ':': [{ name: 'grinning', insert: () => null, text: '😀 ' }],
  '/': [{ name: 'hours', insert: () => null, text: 'We are open from 9 to 5. ' }],
};

interface Props {
  readonly editor: LexicalEditor;
  readonly root: { readonly current: HTMLDivElement | null };
}

/** An open list takes Enter and Tab before the composer does. */
export function Typeahead({ editor, root }: Props) {
  const [opener, setOpener] = useState('');
  const options = lists[opener] ?? [];
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const text = editorState.read(() => $getRoot().getTextContent());
        const last = text.slice(-1);
        setOpener(last in lists && !/[\w/:]/.test(text.slice(-2, -1)) ? last : '');
      }),
    [editor],
  );
  useEffect(() => {
    root.current?.setAttribute('aria-activedescendant', opener ? 'suggestion-0' : '');
    const first = lists[opener]?.[0];
    if (!first) return undefined;
    const take = (event: KeyboardEvent | null): boolean => {
      event?.preventDefault();
      event?.stopPropagation();
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return true;
      selection.deleteCharacter(true);
      const token = first.insert();
      selection.insertNodes(token ? [token, $createTextNode(first.text)] : [$createTextNode(first.text)]);
      return true;
    };
    const enter = editor.registerCommand(KEY_ENTER_COMMAND, take, COMMAND_PRIORITY_HIGH);
    const tab = editor.registerCommand(KEY_TAB_COMMAND, take, COMMAND_PRIORITY_HIGH);
    return () => {
      enter();
      tab();
    };
  }, [editor, opener, root]);
  if (options.length === 0) return null;
  return createPortal(
    <div
      role="listbox"
      id="emoji-suggestion"
      className={x('list')}
      style={{ position: 'fixed', bottom: 80, left: 420 }}
    >
      {options.map(({ name }, index) => (
        <div role="option" id={`suggestion-${index}`} key={name} aria-selected={index === 0}>
          {name}
        </div>
      ))}
    </div>,
    document.body,
  );
}
