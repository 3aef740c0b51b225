import type { Finding } from '@/lib/model/finding';

/** How much of the sentence is shown on either side of what was found, in characters. */
const CONTEXT = 60;

/** A cut moves to the next space when one is this near, so that no half words stand at the edge. */
const WORD_SLACK = 14;

/** A stretch of an excerpt: the sender's own words, or the safe form of something that was found. */
export interface Segment {
  readonly text: string;
  /** `this`: what the excerpt is about; `other`: masked as well, and shown in an entry of its own. */
  readonly found: 'this' | 'other' | null;
}

export interface Excerpt {
  readonly segments: readonly Segment[];
  /** Findings that this excerpt shows; they need no other. */
  readonly covers: readonly Finding[];
}

/** The form of a finding that may be drawn. Names of files and markings are no values and stay as they are. */
function shownForm(text: string, { source, replacement, start, end, masked }: Finding): string {
  return source.kind === 'file-name' && replacement === '' ? text.slice(start, end) : masked;
}

/**
 * The line around a finding. Everything else that was found in that line is masked as well.
 * @param all every finding of the same text.
 */
export function excerptOf(text: string, finding: Finding, all: readonly Finding[]): Excerpt {
  const lineStart = text.lastIndexOf('\n', Math.max(0, finding.start - 1)) + 1;
  const from = Math.min(lineStart, finding.start);
  const nextBreak = text.indexOf('\n', finding.end);
  const to = nextBreak === -1 ? text.length : nextBreak;
  const others = all
    .filter((one) => one !== finding && one.start < to && one.end > from)
    .sort((a, b) => a.start - b.start);
  const before = clipStart(segmentsOf(text, from, finding.start, others));
  const after = clipEnd(segmentsOf(text, finding.end, to, others));
  const shown = [...before, ...after].flatMap(({ finding: one }) => (one ? [one] : []));
  const toSegment = (piece: Piece): Segment => ({
    text: piece.text,
    found: piece.finding && (piece.finding.type === finding.type ? 'this' : 'other'),
  });
  return {
    segments: [
      ...before.map(toSegment),
      { text: shownForm(text, finding), found: 'this' },
      ...after.map(toSegment),
    ],
    covers: [finding, ...shown],
  };
}

interface Piece {
  readonly text: string;
  readonly finding: Finding | null;
}

/** A stretch of the text with all that was found in it masked, also what only reaches into it. */
function segmentsOf(text: string, from: number, to: number, found: readonly Finding[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const finding of found) {
    if (finding.start >= to || finding.end <= at) continue;
    if (finding.start > at) pieces.push({ text: text.slice(at, finding.start), finding: null });
    pieces.push({ text: shownForm(text, finding), finding });
    at = Math.min(finding.end, to);
  }
  if (at < to) pieces.push({ text: text.slice(at, to), finding: null });
  return pieces;
}

function clipEnd(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let left = CONTEXT;
  for (const piece of pieces) {
    const characters = [...piece.text];
    if (characters.length <= left) {
      kept.push(piece);
      left -= characters.length;
      continue;
    }
    if (piece.finding) return [...kept, { text: '…', finding: null }];
    const cut = characters.slice(0, left).join('');
    const space = cut.lastIndexOf(' ');
    const whole = space > cut.length - WORD_SLACK && space > 0 ? cut.slice(0, space) : cut;
    return [...kept, { text: `${whole}…`, finding: null }];
  }
  return kept;
}

function clipStart(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let left = CONTEXT;
  for (const piece of [...pieces].reverse()) {
    const characters = [...piece.text];
    if (characters.length <= left) {
      kept.unshift(piece);
      left -= characters.length;
      continue;
    }
    if (piece.finding) return [{ text: '…', finding: null }, ...kept];
    const cut = characters.slice(characters.length - left).join('');
    const space = cut.indexOf(' ');
    const whole = space !== -1 && space < WORD_SLACK ? cut.slice(space + 1) : cut;
    return [{ text: `…${whole}`, finding: null }, ...kept];
  }
  return kept;
}
