import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanText } from '@/lib/detectors/scan';
import { createSink } from '@/scripts/sluice/io';
import { cutLines, type Line } from '@/scripts/sluice/lines';
import { reportText } from '@/scripts/sluice/scan-report';
import { run } from './run';

const CARD = '5105 1051 0510 5100';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

describe('sluice scan', () => {
  it('tells the place, the type and the masked form, never the value', async () => {
    const { code, output } = await run(['scan'], `first line\r\nmy card\tis ${CARD}.\nand ${CARD}`);
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/^-:2:12: payment-card \(high, validated\) .*5100$/u),
      expect.stringMatching(/^-:3:5: payment-card \(high, validated\) .*5100$/u),
      '-: 2 findings',
      '',
    ]);
    expect(output).not.toContain('5105');
  });

  it('says so when nothing was found, with the decision when asked', async () => {
    expect((await run(['scan'], 'hello')).output).toBe('-: nothing found\n');
    expect((await run(['scan', '--decide'], CARD)).output).toContain('1 finding; warn');
  });

  it('reads UTF-16 with a mark', async () => {
    const { output } = await run(['scan'], Buffer.from(`\uFEFFcard ${CARD}`, 'utf16le'));
    expect(output).toContain('-:1:6: payment-card');
  });

  it('finds in slices what it finds in the whole, each once and at the same place', async () => {
    const filler = 'nothing much\nto see here, \n\nmove on please ';
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(400), { maxLength: 12 }),
        fc.integer({ min: 1, max: 90 }),
        async (gaps, size) => {
          const text = gaps.map((gap) => `${filler.repeat(10).slice(0, gap)}\ncard ${CARD} `).join('');
          const written: string[] = [];
          const output = new Writable({
            write: (chunk: Buffer, _, done) => (written.push(String(chunk)), done()),
          });
          const judge = (slice: string) => ({ findings: scanText(slice, 'text'), action: null });
          const { found } = await reportText('f', pieces(text, size), judge, createSink(output), {
            size: 150,
            overlap: 120,
          });
          const starts = scanText(text, 'text').map(({ start }) => {
            const before = text.slice(0, start).split('\n');
            return `f:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
          });
          const told = written.join('').split('\n').slice(0, -1);
          expect(told.map((line) => line.split(': ')[0])).toEqual(starts);
          expect(found).toBe(gaps.length);
        },
      ),
    );
  });
});

async function collect(batches: AsyncIterable<Line[]>): Promise<Line[][]> {
  const all: Line[][] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

describe('cutLines', () => {
  it('gives the lines of a text, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '😀')),
        fc.integer({ min: 1, max: 5 }),
        async (parts, size) => {
          const text = parts.join('');
          const lines = (await collect(cutLines(Readable.from(pieces(text, size))))).flat();
          const expected = text.split('\n').map((line) => line.replace(/\r$/u, ''));
          if (text === '' || text.endsWith('\n')) expected.pop();
          expect(lines.map((line) => line.text)).toEqual(expected);
          expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
        },
      ),
    );
  });

  it('does not hold a line that is too long', async () => {
    const lines = (await collect(cutLines(pieces('abcdefghijk\nxy\nabcdefghijk', 3), 10))).flat();
    expect(lines).toEqual([
      { number: 1, text: null },
      { number: 2, text: 'xy' },
      { number: 3, text: null },
    ]);
  });
});
