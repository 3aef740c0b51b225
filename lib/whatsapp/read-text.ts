/** A stretch of the sent text and the node that yields it. `atomic` nodes are replaced whole or not at all. */
interface Segment {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
  readonly atomic: boolean;
}

/** The text that would be sent from a field. */
export interface FieldText {
  /** As sent: ends trimmed, lines joined with a line feed, mentions as "@digits". */
  readonly text: string;
  /** How many leading UTF-16 units were trimmed. */
  readonly lead: number;
}

const TEMPLATE_MARKS = /\u200B/g;

/** Everything that is sent as something else than it shows. */
const SPECIAL = '[data-app-text-template],[data-plain-text],img,br';

/**
 * Reads what WhatsApp sends rather than what it draws: a mention shows a name and sends digits, a
 * bullet shows a dot and sends an asterisk, a quote shows a blank and sends ">".
 * @param field A Lexical root, any other editable element, or a text control.
 */
export function readField(field: Element): FieldText {
  if (isTextControl(field)) return trimmed(field.value);
  // Each question to the page costs time on the key that sends, and most texts are plain.
  return trimmed(field.querySelector(SPECIAL) ? walkField(field).text : plainText(field));
}

function isTextControl(field: Element): field is HTMLTextAreaElement | HTMLInputElement {
  return field.localName === 'textarea' || field.localName === 'input';
}

/** The text of a field of which every node sends just what it shows. */
function plainText(field: Element): string {
  const first = field.firstChild;
  let text = '';
  for (let line: Node | null = first; line; line = line.nextSibling) {
    if (line.nodeType === Node.COMMENT_NODE) continue;
    if (line !== first && isBlock(line)) text += '\n';
    text += line.textContent ?? '';
  }
  return text;
}

function walkField(field: Element): { text: string; segments: Segment[] } {
  const segments: Segment[] = [];
  let text = '';
  const add = (node: Node, piece: string, atomic: boolean): void => {
    if (piece.length === 0) return;
    segments.push({ node, start: text.length, end: text.length + piece.length, atomic });
    text += piece;
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      add(node, node.data, false);
      return;
    }
    if (!(node instanceof Element)) return;
    const fixed = sentInsteadOf(node);
    if (fixed !== null) {
      add(node, fixed, true);
      return;
    }
    if (node instanceof HTMLBRElement) {
      const filler = node.hasAttribute('data-lexical-managed-linebreak') || node.nextSibling === null;
      if (!filler) add(node, '\n', true);
      return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  for (let line = field.firstChild; line; line = line.nextSibling) {
    if (line !== field.firstChild && isBlock(line)) text += '\n';
    walk(line);
  }
  return { text, segments };
}

/** What a node sends in place of what it shows; null where both are the same. */
function sentInsteadOf(node: Element): string | null {
  const template = node.getAttribute('data-app-text-template');
  if (template !== null) {
    const id = template.replace(TEMPLATE_MARKS, '').trim();
    const person = /^(\d+)(?::\d+)?@(?!g\.us)/.exec(id);
    return `@${person?.[1] ?? id}`;
  }
  const plain = node.getAttribute('data-plain-text');
  if (plain !== null) return plain;
  return node instanceof HTMLImageElement ? node.alt : null;
}

const BLOCKS: ReadonlySet<string> = new Set(['P', 'DIV', 'LI']);

function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName);
}

function trimmed(text: string): FieldText {
  const start = text.trimStart();
  return { text: start.trimEnd(), lead: text.length - start.length };
}

/**
 * The place of a span of a field's sent text in the page, as the field stands now.
 * @param start,end UTF-16 offsets into the `text` that `readField` gives, end exclusive.
 * @returns null when a border of the span falls into an atomic node's inside or outside of the text.
 */
export function locateSpan(field: Element, start: number, end: number): Range | null {
  const { text, segments } = walkField(field);
  const { lead } = trimmed(text);
  const from = boundary(segments, start + lead, 'start');
  const to = boundary(segments, end + lead, 'end');
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function boundary(
  segments: readonly Segment[],
  offset: number,
  side: 'start' | 'end',
): { node: Node; offset: number } | null {
  for (const segment of segments) {
    const inside =
      side === 'start'
        ? offset >= segment.start && offset < segment.end
        : offset > segment.start && offset <= segment.end;
    if (!inside) continue;
    if (!segment.atomic) return { node: segment.node, offset: offset - segment.start };
    const parent = segment.node.parentNode;
    if (!parent) return null;
    const index = Array.prototype.indexOf.call(parent.childNodes, segment.node);
    return { node: parent, offset: side === 'start' ? index : index + 1 };
  }
  return null;
}
