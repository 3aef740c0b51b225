import { decode, explainFailure, listSources, type Io, type Sink, type Source } from './io.ts';
import { createJudge, type Judgement } from './judge.ts';
import { scanMessages } from './scan-jsonl.ts';
import { reportText } from './scan-report.ts';
import { parseScanCall } from './scan-options.ts';

export const SCAN_HELP = `sluice scan [--jsonl] [--rules FILE] [--countries LIST] [--table FILE] [--decide] [FILE...]

Finds confidential data in files, or in standard input where no file or "-" is named.
Without --jsonl each file is one text, and each finding is one line:

  FILE:LINE:COLUMN: TYPE (CONFIDENCE, validated) MASKED FORM

  --jsonl           Each line of the input is one message, {"id": …, "text": "…"}, and is answered by one line,
                    {"id": …, "findings": [{"type", "start", "end", "confidence", "validated"}]}, in the same
                    order. start and end count UTF-16 code units, end exclusive. Ids are strings or numbers and
                    come back as they were. A line that is no message is named on standard error with its
                    number, gets no answer, and does not stop the run; empty lines are passed over.
  --rules FILE      A set of rules (JSON). Only types that a rule in force names are then reported, and
                    --decide decides by these rules instead of those that come with the extension.
  --countries LIST  Countries whose numbers are in use: "all", or codes such as "BR,DE". Without it a national
                    number is reported only where words around it say what it is.
  --table FILE      A table of an organisation's own values or documents (see docs/exact-match.md); may be given
                    several times.
  --decide          Adds "action": what the rules do with a message like this to one person who may be no
                    contact: allow, audit, hint, warn, justify or block.

Exit codes: 0 all was read, whether or not anything was found; 1 a line or a file could not be read;
2 the command was called in a wrong way.
`;

/**
 * Runs "sluice scan".
 * @returns whether everything could be read.
 * @throws {UsageError} when the arguments make no sense.
 */
export async function runScan(args: readonly string[], io: Io, sink: Sink): Promise<boolean> {
  const call = parseScanCall(args);
  const judge = createJudge(call);
  const scan = call.jsonl ? scanLines : scanWhole;
  let allRead = true;
  for (const source of listSources(call.files, io.input)) {
    try {
      if (!(await scan(source, judge, io, sink))) allRead = false;
    } catch (error) {
      // Only what reading throws has a code; anything else is a mistake of ours and must be seen.
      if (!(error instanceof Error) || !('code' in error)) throw error;
      allRead = false;
      io.complain(`sluice: ${source.name}: ${explainFailure(error)}`);
    }
  }
  return allRead;
}

type Scan = (source: Source, judge: (text: string) => Judgement, io: Io, sink: Sink) => Promise<boolean>;

const scanLines: Scan = async ({ name, open }, judge, { complain }, sink) => {
  const bad = await scanMessages(decode(open()), judge, sink, (line, error) =>
    complain(`sluice: ${name}:${line}: ${error}`),
  );
  return bad === 0;
};

const scanWhole: Scan = async ({ name, open }, judge, _io, sink) => {
  const { found, action } = await reportText(name, decode(open()), judge, sink);
  const count = found === 1 ? '1 finding' : `${found} findings`;
  await sink.write(
    `${name}: ${found === 0 ? 'nothing found' : count}${action === null ? '' : `; ${action}`}\n`,
  );
  return true;
};
