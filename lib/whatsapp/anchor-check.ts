import { isVisible } from './dom';
import { conversationFooter, mainComposer, sendControl } from './scopes';
import { EDITABLE, findAnchor } from './selectors';

/** Parts of the page without which the guard would not see a send, or not know its chat. */
export type Anchor = 'conversation' | 'composer' | 'send-button' | 'chat-title';

export interface AnchorReport {
  /** True once a chat is open and can be judged at all. */
  readonly open: boolean;
  readonly missing: readonly Anchor[];
}

/** Looks for the anchors that must be there while a chat is open. Reads only; never touches the page. */
export function checkAnchors(): AnchorReport {
  const conversation = findAnchor('conversation', document);
  if (!conversation) return withoutConversation();
  const footer = conversationFooter();
  const composer = mainComposer();
  if (!footer && !composer) {
    // Chats in which nobody may write have no footer; nothing can be sent there.
    const anyEditor = [...conversation.querySelectorAll(EDITABLE)].some(isVisible);
    return { open: true, missing: anyEditor ? ['composer'] : [] };
  }
  const missing: Anchor[] = [];
  if (footer && !composer && footer.querySelector(EDITABLE)) missing.push('composer');
  const hasText = composer !== null && composer.textContent.trim() !== '';
  if (hasText && footer && !sendControl(footer)) missing.push('send-button');
  const header = findAnchor('header', conversation);
  if (composer && !(header && findAnchor('headerTitle', header))) missing.push('chat-title');
  return { open: true, missing };
}

/** A visible text box outside of any known part: the page works, but it is not the one that is known. */
function withoutConversation(): AnchorReport {
  const editors = [...document.querySelectorAll(`${EDITABLE},[role="textbox"]`)].filter(isVisible);
  const unknown = editors.some((editor) => !editor.closest('#side,#pane-side') && editor.matches(EDITABLE));
  return { open: unknown, missing: unknown ? ['conversation'] : [] };
}
