import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

/** Where a call of the command reads from, writes to and complains. */
export interface Io {
  readonly input: Readable;
  readonly output: Writable;
  readonly complain: (line: string) => void;
}

/** An output that is waited for when its reader is slower than we are. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
}

export function createSink(output: Writable): Sink {
  return {
    write: async (text) => {
      if (text === '' || output.write(text)) return;
      // A stream that is destroyed meanwhile never drains.
      await new Promise<void>((resolve) => {
        const done = (): void => {
          output.off('drain', done).off('close', done).off('error', done);
          resolve();
        };
        output.on('drain', done).on('close', done).on('error', done);
      });
    },
  };
}

/** One thing to read: a file, or standard input under the name "-". */
export interface Source {
  readonly name: string;
  readonly open: () => Readable;
}

const CHUNK_BYTES = 256 * 1024;

export function listSources(files: readonly string[], input: Readable): Source[] {
  const standardInput = { name: '-', open: () => input };
  if (files.length === 0) return [standardInput];
  return files.map((name) =>
    name === '-'
      ? standardInput
      : { name, open: () => createReadStream(name, { highWaterMark: CHUNK_BYTES }) },
  );
}

/**
 * Decodes what is read, chunk by chunk, without a byte order mark. UTF-16 is known by its mark, all else is taken
 * for UTF-8; bytes that are neither become U+FFFD.
 */
export async function* decode(stream: Readable): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Why something could not be read, as a person would say it. */
export function explainFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'this file may not be read';
  if (code === 'EISDIR') return 'this is a folder; name the files in it';
  return message;
}
