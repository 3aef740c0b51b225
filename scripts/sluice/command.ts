import { createSink, type Io } from './io.ts';
import { runScan, SCAN_HELP } from './scan-command.ts';
import { UsageError } from './usage-error.ts';

const HELP = `Finds confidential data in texts, with the engine that the extension uses.

  sluice scan [--jsonl] [--rules FILE] [--countries LIST] [--decide] [FILE...]

  sluice COMMAND --help   tells more of a command
`;

/** Exit codes: all went well, something could not be read, the command was called in a wrong way. */
export const EXIT = { ok: 0, unread: 1, usage: 2 } as const;

/**
 * Runs one call of the command.
 * @param args what stands behind the command's name.
 * @returns the exit code; never throws.
 */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  const sink = createSink(io.output);
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      await sink.write(HELP);
      return name === undefined ? EXIT.usage : EXIT.ok;
    }
    if (name !== 'scan')
      throw new UsageError(`there is no command "${name}". "sluice --help" lists what there is.`);
    if (rest.includes('--help') || rest.includes('-h')) {
      await sink.write(SCAN_HELP);
      return EXIT.ok;
    }
    return (await runScan(rest, io, sink)) ? EXIT.ok : EXIT.unread;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.complain(`sluice: ${error.message}`);
    return EXIT.usage;
  }
}
