// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { locateSpan, readField } from '@/lib/whatsapp/read-text';

function field(...lines: Node[][]): HTMLElement {
  const root = document.createElement('div');
  for (const nodes of lines) {
    const line = document.createElement('p');
    line.append(...nodes);
    root.append(line);
  }
  document.body.append(root);
  return root;
}

function span(text: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

beforeEach(() => document.body.replaceChildren());

describe('readField', () => {
  it('joins paragraphs with a line feed and trims the ends', () => {
    const root = field([span('  one')], [document.createElement('br')], [span('three ')]);
    expect(readField(root).text).toBe('one\n\nthree');
  });

  it('reads what a mention, a bullet and a quote send, not what they show', () => {
    const mention = span('@Ana Lima', { 'data-app-text-template': '\u200B5511987654321@c.us\u200B' });
    const bullet = span('•', { 'data-plain-text': '*' });
    const quote = span('\u3000', { 'data-plain-text': '>' });
    const root = field([span('hi '), mention], [bullet, span(' milk')], [quote, span(' said')]);
    expect(readField(root).text).toBe('hi @5511987654321\n* milk\n> said');
  });

  it('reads a plain text the same way as one with something special in it', () => {
    const lines = fc.array(fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(lines, fc.string({ maxLength: 4 }), (texts, loose) => {
        const root = field(...texts.map((pieces) => pieces.map((piece) => span(piece))));
        root.prepend(loose);
        root.append(document.createComment('not sent'));
        const plain = readField(root).text;
        // A break at the very end only fills an empty line.
        root.append(document.createElement('br'));
        expect(readField(root).text).toBe(plain);
      }),
    );
  });

  it('names a mentioned group by its whole id', () => {
    const root = field([span('@Team', { 'data-app-text-template': '\u200B12036304@g.us\u200B' })]);
    expect(readField(root).text).toBe('@12036304@g.us');
  });

  it('finds a span again across nodes, after trimmed blanks', () => {
    const root = field([span('  pay 4111 1111 '), span('1111 1111 now')]);
    const read = readField(root);
    const start = read.text.indexOf('4111');
    const range = locateSpan(root, start, start + 19);
    expect(range?.toString()).toBe('4111 1111 1111 1111');
  });

  it('takes an atomic node whole', () => {
    const mention = span('@Ana', { 'data-app-text-template': '\u200B551@c.us\u200B' });
    const root = field([span('a '), mention]);
    const range = locateSpan(root, 2, 6);
    expect(range?.toString()).toBe('@Ana');
  });
});
