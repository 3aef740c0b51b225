/** A piece of text that is judged as one, in UTF-16 code units, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const longest = 320;
const shortest = 45;
const stop = /[.!?…؟।。！？]+(?=\s)|\n+/gu;

/**
 * Sentences of a text. A short one is joined to the one before it, because people add "don't tell anyone" as a
 * sentence of its own; one that never ends is cut at a space.
 */
export function splitSentences(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    add(pieces, text, start, match.index + match[0].length);
    start = match.index + match[0].length;
  }
  add(pieces, text, start, text.length);
  return pieces;
}

function add(pieces: Piece[], text: string, from: number, to: number): void {
  let start = from;
  while (to - start > longest) {
    // Looks no further back than half a piece, so that text without spaces stays linear.
    const half = start + longest / 2;
    const space = text.slice(half, start + longest).lastIndexOf(' ');
    const cut = space < 0 ? start + longest : half + space;
    push(pieces, text, start, cut);
    start = cut;
  }
  push(pieces, text, start, to);
}

function push(pieces: Piece[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return;
  const last = pieces.at(-1);
  const joins =
    last !== undefined &&
    end - last.start <= longest &&
    (end - start < shortest || last.end - last.start < shortest);
  if (joins) pieces[pieces.length - 1] = { start: last.start, end };
  else pieces.push({ start, end });
}
