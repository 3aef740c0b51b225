import { Readable, Writable } from 'node:stream';
import { runCommand } from '@/scripts/sluice/command';

/** What one call of the command left behind. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly complaints: readonly string[];
}

/** Runs the command with `input` on standard input, which comes in pieces of a few bytes. */
export async function run(
  args: readonly string[],
  input: string | Buffer = '',
  pieceBytes = 7,
): Promise<Outcome> {
  const bytes = Buffer.from(input as string);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) pieces.push(bytes.subarray(at, at + pieceBytes));
  const chunks: Buffer[] = [];
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      setImmediate(done);
    },
    highWaterMark: 16,
  });
  const complaints: string[] = [];
  const code = await runCommand(args, {
    input: Readable.from(pieces),
    output,
    complain: (line) => complaints.push(line),
  });
  return { code, output: Buffer.concat(chunks).toString(), complaints };
}

/** The lines of an output, parsed. */
export function answers(
  output: string,
): { id: unknown; findings: Record<string, unknown>[]; action?: string }[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
