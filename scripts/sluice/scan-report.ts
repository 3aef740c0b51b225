import type { Match } from '../../lib/model/finding';
import { isAtLeast } from '../../lib/rules/strictness';
import type { Action } from '../../lib/model/rule';
import type { Judgement } from './judge.ts';
import type { Sink } from './io.ts';

/** How much of a text is scanned at once, and how much of it again with what comes next, in UTF-16 code units. */
export interface Slices {
  readonly size: number;
  readonly overlap: number;
}

const SLICES: Slices = { size: 4 * 1024 * 1024, overlap: 64 * 1024 };

/** What was found in one text, and the strictest of what the rules would do with its slices. */
export interface Summary {
  readonly found: number;
  readonly action: Action | null;
}

/**
 * Scans one text of any length in little memory and writes a line for each finding.
 * A finding in an overlap is told by the slice that sees more of what is around it: what begins in its first half
 * by the slice before, what begins in its second half by the one behind.
 */
export async function reportText(
  name: string,
  chunks: AsyncIterable<string>,
  judge: (text: string) => Judgement,
  sink: Sink,
  { size, overlap }: Slices = SLICES,
): Promise<Summary> {
  let slice = '';
  let sliceStart: Place = { line: 1, column: 1 };
  let skipBefore = 0;
  let found = 0;
  let action: Action | null = null;
  const scanSlice = async (isLast: boolean): Promise<void> => {
    const keepFrom = isLast ? slice.length : slice.length - overlap;
    const tellBefore = isLast ? Infinity : keepFrom + overlap / 2;
    const judged = judge(slice);
    if (judged.action !== null && (action === null || isAtLeast(judged.action, action)))
      action = judged.action;
    const told = judged.findings.filter(({ start }) => start >= skipBefore && start < tellBefore);
    found += told.length;
    let place = sliceStart;
    let at = 0;
    let lines = '';
    for (const match of told) {
      place = walk(slice, at, match.start, place);
      at = match.start;
      lines += `${name}:${place.line}:${place.column}: ${describe(match)}\n`;
    }
    await sink.write(lines);
    sliceStart = walk(slice, 0, keepFrom, sliceStart);
    slice = slice.slice(keepFrom);
    skipBefore = overlap / 2;
  };
  for await (const chunk of chunks) {
    slice += chunk;
    if (slice.length >= size + overlap) await scanSlice(false);
  }
  await scanSlice(true);
  return { found, action };
}

function describe({ type, confidence, validated, masked }: Match): string {
  const form = masked.replace(/\p{C}+/gu, ' ');
  return `${type} (${confidence}${validated ? ', validated' : ''}) ${form}`;
}

/** Counted from 1; columns in UTF-16 code units. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of `to`, when that of `from`, which is not behind it, is known. */
function walk(text: string, from: number, to: number, { line, column }: Place): Place {
  let lineStart = from;
  let lines = 0;
  for (let end = text.indexOf('\n', from); end >= 0 && end < to; end = text.indexOf('\n', lineStart)) {
    lines += 1;
    lineStart = end + 1;
  }
  return { line: line + lines, column: lines === 0 ? column + to - from : to - lineStart + 1 };
}
