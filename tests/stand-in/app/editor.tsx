import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_NORMAL,
  INSERT_LINE_BREAK_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  ParagraphNode,
  PASTE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { BidiParagraphNode, EmojiNode, sentText, TokenNode } from './nodes';
import { mark } from './marks';
import { x } from './parts';
import { Typeahead } from './typeahead';
import { knobs, later } from './world';

type TokenKind = TokenNode['__attribute'] | 'emoji';

const MAX_TEXT = 65_536;

export interface EditorHandle {
  readonly editor: LexicalEditor;
  setText(text: string): void;
  insertToken(shown: string, sent: string, attribute: TokenKind): void;
}

interface EditorProps {
  readonly id: string;
  readonly label: string;
  readonly tab?: string;
  readonly initial?: string;
  readonly onText: (text: string) => void;
  /** Null: Enter is left to whatever is around the editor. */
  readonly onEnter: (() => void) | null;
  readonly onFiles?: (files: readonly File[]) => void;
  readonly handle?: (handle: EditorHandle | null) => void;
  readonly main?: boolean;
  /** Arrow up, wherever the cursor is. */
  readonly onUp?: () => void;
  readonly autoFocus?: boolean;
  readonly part: string;
}

/** Which keys send: with "Enter is send" off, any modifier does. */
function sends(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.altKey || event.shiftKey;
  return knobs.enterIsSend ? !modified : modified || event.metaKey;
}

function fill(text: string): void {
  const root = $getRoot();
  root.clear();
  for (const line of text.split('\n')) {
    const paragraph = $createParagraphNode();
    if (line) paragraph.append($createTextNode(line));
    root.append(paragraph);
  }
  root.selectEnd();
}

function readModel(): string {
  const lines = $getRoot().getChildren();
  return lines
    .map((line) => ($isElementNode(line) ? line.getChildren().map(sentText).join('') : ''))
    .join('\n');
}

export function Editor(props: EditorProps) {
  const initialConfig = {
    namespace: 'WAWebRichTextInput',
    nodes: [
      TokenNode,
      EmojiNode,
      BidiParagraphNode,
      { replace: ParagraphNode, with: () => new BidiParagraphNode(), withKlass: BidiParagraphNode },
    ],
    theme: {
      paragraph: `selectable-text copyable-text ${x('p')}`,
      text: { base: `selectable-text copyable-text ${x('t')}` },
    },
    editorState: () => fill(props.initial ?? ''),
    onError: (error: Error) => {
      throw error;
    },
  };
  return (
    <LexicalComposer initialConfig={initialConfig}>
      <Inner {...props} />
    </LexicalComposer>
  );
}

function Inner({
  id,
  label,
  tab,
  onText,
  onEnter,
  onFiles,
  handle,
  main,
  onUp,
  autoFocus,
  part,
}: EditorProps) {
  const [editor] = useLexicalComposerContext();
  const [empty, setEmpty] = useState(true);
  const root = useRef<HTMLDivElement | null>(null);

  useLayoutEffect(() => {
    if (tab && root.current) root.current.setAttribute('data-tab', tab);
  }, [tab]);
  useLayoutEffect(() => mark(part)(root.current), [part]);
  useEffect(() => {
    if (autoFocus) editor.focus();
  }, [editor, autoFocus]);
  useEffect(() => {
    handle?.({
      editor,
      setText: (text) => editor.update(() => fill(text)),
      insertToken: (shown, sent, attribute) =>
        editor.update(() => {
          const node = attribute === 'emoji' ? new EmojiNode(shown) : new TokenNode(shown, sent, attribute);
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.insertNodes([node, $createTextNode(' ')]);
        }),
    });
    return () => handle?.(null);
  }, [editor, handle]);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || !onEnter || !sends(event)) return false;
          event.preventDefault();
          event.stopPropagation();
          onEnter();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor, onEnter],
  );
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        () => {
          onUp?.();
          return false;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor, onUp],
  );
  useEffect(
    () =>
      editor.registerCommand(
        INSERT_LINE_BREAK_COMMAND,
        () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.insertParagraph();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  );
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent)) return false;
          event.preventDefault();
          const data = event.clipboardData;
          const files = [...(data?.files ?? [])];
          const office = /urn:schemas-microsoft-com:office:(?:powerpoint|word)/.test(
            data?.getData('text/html') ?? '',
          );
          if (files.length > 0 && !office) {
            onFiles?.(files);
            return true;
          }
          const text = (data?.getData('text/plain') ?? '').slice(0, MAX_TEXT);
          later(() => {
            editor.update(() => {
              const selection = $getSelection();
              if (!$isRangeSelection(selection)) return;
              text.split('\n').forEach((line, index) => {
                if (index > 0) selection.insertParagraph();
                const now = $getSelection();
                if ($isRangeSelection(now)) now.insertText(line);
              });
            });
          }, knobs.slowMs + 5);
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    [editor, onFiles],
  );
  return (
    <>
      <PlainTextPlugin
        contentEditable={
          <ContentEditable
            ref={root}
            role="textbox"
            tabIndex={10}
            data-testid={id}
            aria-label={label}
            aria-placeholder={label}
            placeholder={<span />}
            aria-autocomplete="list"
            aria-owns={main ? 'emoji-suggestion' : undefined}
            className={x(`editor-${id}`)}
            style={{ minHeight: 24, outline: 'none', whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}
          />
        }
        ErrorBoundary={LexicalErrorBoundary}
      />
      {empty && <div className={x('placeholder')}>{label}</div>}
      <HistoryPlugin />
      <OnChangePlugin
        ignoreSelectionChange
        onChange={(state) => {
          if (editor.isComposing()) return;
          const text = state.read(readModel);
          setEmpty(text === '');
          onText(text);
        }}
      />
      {main && <Typeahead editor={editor} root={root} />}
    </>
  );
}
