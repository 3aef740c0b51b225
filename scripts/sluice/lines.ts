/** A line without its end, or null for one that is too long to be held. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** Longest line that is read, in UTF-16 code units. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Cuts chunks of text into lines; "\n" and "\r\n" end a line.
 * @param longest a line above this many UTF-16 code units is given as null, and never held in memory.
 * @returns lines in batches, one for each chunk, so that what is read can be answered before more comes.
 */
export async function* cutLines(
  chunks: AsyncIterable<string>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line[]> {
  let parts: string[] = [];
  let held = 0;
  let number = 0;
  const takeLine = (last: string): Line => {
    number += 1;
    const text = held + last.length > longest ? null : withoutReturn(parts.join('') + last);
    parts = [];
    held = 0;
    return { number, text };
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      lines.push(takeLine(chunk.slice(from, end)));
      from = end + 1;
    }
    const rest = chunk.slice(from);
    held += rest.length;
    if (held > longest) parts = [];
    else if (rest !== '') parts.push(rest);
    if (lines.length > 0) yield lines;
  }
  if (held > 0) yield [takeLine('')];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
