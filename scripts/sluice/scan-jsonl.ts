import type { Judgement } from './judge.ts';
import type { Sink } from './io.ts';
import { cutLines, LONGEST_LINE, type Line } from './lines.ts';
import { parseMessageLine } from './message-line.ts';

/** Written out when this much is there, so that a batch of long answers is never held as one text. */
const FLUSH_AT = 256 * 1024;

/**
 * Scans messages in JSON Lines and writes one line for each, in their order.
 * @param complain called with the number of a line that is no message; nothing is written for it.
 * @returns the number of such lines.
 */
export async function scanMessages(
  chunks: AsyncIterable<string>,
  judge: (text: string) => Judgement,
  sink: Sink,
  complain: (line: number, error: string) => void,
): Promise<number> {
  let bad = 0;
  for await (const lines of cutLines(chunks)) {
    let answers = '';
    for (const line of lines) {
      if (line.text !== null && line.text.trim() === '') continue;
      const parsed = parse(line);
      if (parsed.ok) answers += answer(parsed.message.id, judge(parsed.message.text));
      else {
        bad += 1;
        complain(line.number, parsed.error);
      }
      if (answers.length < FLUSH_AT) continue;
      await sink.write(answers);
      answers = '';
    }
    await sink.write(answers);
  }
  return bad;
}

function parse({ text }: Line): ReturnType<typeof parseMessageLine> {
  if (text !== null) return parseMessageLine(text);
  return { ok: false, error: `longer than ${LONGEST_LINE / 1024 / 1024} million characters` };
}

function answer(id: string, { findings, action }: Judgement): string {
  const shown = findings.map(({ type, start, end, confidence, validated }) => ({
    type,
    start,
    end,
    confidence,
    validated,
  }));
  const decision = action === null ? '' : `,"action":"${action}"`;
  return `{"id":${id},"findings":${shown.length === 0 ? '[]' : JSON.stringify(shown)}${decision}}\n`;
}
