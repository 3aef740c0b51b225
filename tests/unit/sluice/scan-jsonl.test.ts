import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanText } from '@/lib/detectors/scan';
import { answers, run } from './run';

const CARD = 'my card is 5105 1051 0510 5100';
const folder = mkdtempSync(join(tmpdir(), 'sluice-test-'));

const message = (id: unknown, text: unknown): string => JSON.stringify({ id, text });

function ruleFile(name: string, types: readonly string[], action: string): string {
  const file = join(folder, name);
  const rules = [
    { id: 'one', conditions: { types }, action },
    { id: 'off', enabled: false, conditions: { types: ['iban'] }, action: 'block' },
  ];
  writeFileSync(file, `\uFEFF${JSON.stringify({ schemaVersion: 1, id: 'test', rules })}`);
  return file;
}

describe('sluice scan --jsonl', () => {
  it('answers each message in its order, with what the engine finds', async () => {
    const texts = ['hello', CARD, '', 'send it to NL02 ABNA 0123 4567 89 please'];
    const { code, output, complaints } = await run(
      ['scan', '--jsonl'],
      texts.map((text, id) => message(id, text)).join('\n'),
    );
    expect(code).toBe(0);
    expect(complaints).toEqual([]);
    expect(answers(output)).toEqual(
      texts.map((text, id) => ({
        id,
        findings: scanText(text, 'text').map(({ type, start, end, confidence, validated }) => ({
          type,
          start,
          end,
          confidence,
          validated,
        })),
      })),
    );
    expect(answers(output)[1]?.findings).toHaveLength(1);
  });

  it('counts UTF-16 code units, whatever the bytes were cut into', async () => {
    const text = `😀 naïve 日本 ${CARD}`;
    const { output } = await run(['scan', '--jsonl'], `\uFEFF${message('a', text)}\r\n`, 1);
    const [found] = answers(output)[0]?.findings ?? [];
    expect(text.slice(Number(found?.['start']), Number(found?.['end']))).toBe('5105 1051 0510 5100');
  });

  it('gives ids back as they came', async () => {
    const ids = ['"a\\"b"', '0', '-1', '12345678901234567890', '1.5e-7', '"\\ud800"'];
    const lines = ids.map((id) => `{"meta":{"id":1},"id":${id},"text":"x","more":{"id":2}}`);
    const { output } = await run(['scan', '--jsonl'], lines.join('\n'));
    expect(output.split('\n').slice(0, -1)).toEqual(ids.map((id) => `{"id":${id},"findings":[]}`));
  });

  it('names each bad line with its number, answers none of them, and goes on', async () => {
    const bad = [
      'nonsense 5105',
      '{"id":1',
      '[]',
      'null',
      '{"text":"x"}',
      '{"id":{},"text":"x"}',
      '{"id":2}',
      message(3, 4),
    ];
    const { code, output, complaints } = await run(
      ['scan', '--jsonl'],
      ['', ...bad, message('good', CARD), '   ', ''].join('\n'),
    );
    expect(code).toBe(1);
    expect(answers(output).map(({ id }) => id)).toEqual(['good']);
    expect(complaints.map((line) => /^sluice: -:(\d+): /u.exec(line)?.[1])).toEqual(
      bad.map((_, index) => String(index + 2)),
    );
    expect(complaints.join()).not.toContain('5105');
    expect(complaints[4]).toContain('"id" is missing');
    expect(complaints[7]).toContain('"text" is a number');
  });

  it('passes on NUL and other control characters', async () => {
    const { code, output } = await run(['scan', '--jsonl'], `${message(1, `\u0000${CARD}\u0007`)}\n`);
    expect(code).toBe(0);
    expect(answers(output)[0]?.findings[0]?.['start']).toBe(12);
  });

  it('reads files in turn and complains of those that it cannot read', async () => {
    const one = join(folder, 'one.jsonl');
    const two = join(folder, 'two.jsonl');
    writeFileSync(one, message(1, 'x'));
    writeFileSync(two, `${message(2, 'y')}\nbad`);
    const { code, output, complaints } = await run(
      ['scan', '--jsonl', one, join(folder, 'none'), folder, '-', two],
      message('in', 'z'),
    );
    expect(code).toBe(1);
    expect(answers(output).map(({ id }) => id)).toEqual([1, 'in', 2]);
    expect(complaints).toHaveLength(3);
    expect(complaints[0]).toContain('there is no such file');
    expect(complaints[1]).toContain('this is a folder');
    expect(complaints[2]).toContain(`${two}:2:`);
  });

  it('reports only types that a rule in force names, and decides by these rules', async () => {
    const rules = ruleFile('card.json', ['payment-card'], 'block');
    const lines = [message(1, CARD), message(2, 'to NL02 ABNA 0123 4567 89'), message(3, 'hello')].join('\n');
    const limited = answers((await run(['scan', '--jsonl', '--decide', '--rules', rules], lines)).output);
    expect(limited.map(({ findings }) => findings.map(({ type }) => type))).toEqual([
      ['payment-card'],
      [],
      [],
    ]);
    expect(limited.map(({ action }) => action)).toEqual(['block', 'allow', 'allow']);
    const byDefault = answers((await run(['scan', '--jsonl', '--decide'], lines)).output);
    expect(byDefault.map(({ action }) => action)).toEqual(['warn', 'hint', 'allow']);
  });
});
