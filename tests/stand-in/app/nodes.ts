import {
  ParagraphNode,
  TextNode,
  type EditorConfig,
  type LexicalNode,
  type NodeKey,
  type SerializedTextNode,
} from 'lexical';

/** A token that shows one thing and sends another: a mention, a list bullet or a quote mark. */
export class TokenNode extends TextNode {
  readonly __sent: string;
  readonly __attribute: 'data-app-text-template' | 'data-plain-text';

  static override getType(): string {
    return 'token';
  }
  static override clone(node: TokenNode): TokenNode {
    return new TokenNode(node.__text, node.__sent, node.__attribute, node.__key);
  }
  static override importJSON(): TokenNode {
    throw new Error('deserialization of this node is not supported');
  }
  constructor(shown: string, sent: string, attribute: TokenNode['__attribute'], key?: NodeKey) {
    super(shown, key);
    this.__sent = sent;
    this.__attribute = attribute;
    this.__mode = 1;
  }
  override exportJSON(): SerializedTextNode {
    return { ...super.exportJSON(), type: 'token' };
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    const value = this.__attribute === 'data-plain-text' ? this.__sent : `\u200B${this.__sent}\u200B`;
    element.setAttribute(this.__attribute, value);
    return element;
  }
  /** What leaves in its place: digits of a mentioned person, `*` for a bullet, `>` for a quote. */
  sentText(): string {
    return this.__attribute === 'data-plain-text' ? this.__sent : `@${this.__sent.split('@')[0] ?? ''}`;
  }
}

export function sentText(node: LexicalNode): string {
  return node instanceof TokenNode ? node.sentText() : node.getTextContent();
}

/** An emoji: two spans, the outer with the picture as its background, and no image element. */
export class EmojiNode extends TextNode {
  static override getType(): string {
    return 'emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__text, node.__key);
  }
  static override importJSON(): EmojiNode {
    throw new Error('deserialization of this node is not supported');
  }
  constructor(text: string, key?: NodeKey) {
    super(text, key);
    this.__mode = 1;
  }
  override exportJSON(): SerializedTextNode {
    return { ...super.exportJSON(), type: 'emoji' };
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const outer = document.createElement('span');
    outer.className = 'emoji';
    outer.style.backgroundImage = 'url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)';
    outer.append(super.createDOM(config));
    return outer;
  }
  override updateDOM(): boolean {
    return true;
  }
}

/** A line, with the inline styles that the page gives it. */
export class BidiParagraphNode extends ParagraphNode {
  static override getType(): string {
    return 'bidi-paragraph';
  }
  static override clone(node: BidiParagraphNode): BidiParagraphNode {
    return new BidiParagraphNode(node.__key);
  }
  static override importJSON(): BidiParagraphNode {
    throw new Error('deserialization of this node is not supported');
  }
  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.style.textIndent = '0px';
    element.style.marginTop = '0px';
    element.style.marginBottom = '0px';
    return element;
  }
}
