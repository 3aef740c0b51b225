import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'sluice-test-'));

describe('sluice', () => {
  it('shows its help, and that of a command', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, complaints: [] });
    expect((await run(['--help'])).output).toContain('sluice scan');
    expect((await run(['scan', '--help'])).output).toContain('--jsonl');
    expect((await run([])).code).toBe(2);
  });

  it.each([
    [['look'], 'no command "look"'],
    [['scan', '--fast'], "Unknown option '--fast'"],
    [['scan', '--rules'], '--rules'],
    [['scan', '--jsonl=yes'], '--jsonl'],
    [['scan', '--countries', 'BR,Germany'], '"GERMANY" is none'],
    [['scan', '--countries', ''], '--countries'],
    [['scan', '--rules', join(folder, 'none.json')], 'there is no such file'],
  ])('refuses %j', async (args, words) => {
    const { code, output, complaints } = await run(args, '{"id":1,"text":"x"}');
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(words);
  });

  it('refuses a set of rules that is wrong, and says where', async () => {
    const file = join(folder, 'rules.json');
    writeFileSync(
      file,
      JSON.stringify({ schemaVersion: 1, id: 'x', rules: [{ id: 'a', conditions: {}, action: 'shout' }] }),
    );
    const { code, complaints } = await run(['scan', '--rules', file]);
    expect(code).toBe(2);
    expect(complaints[0]).toContain('rules[0].action');
    writeFileSync(file, '{');
    expect((await run(['scan', '--rules', file])).complaints[0]).toContain('is not JSON');
  });
});
