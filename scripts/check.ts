import { spawn } from 'node:child_process';

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['types', 'tsc', ['--noEmit']],
  ['types of the stand-in', 'tsc', ['-p', 'tests/stand-in/app']],
  ['lint and layers', 'eslint', ['.', '--max-warnings', '0']],
  ['unused code', 'knip', []],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
];

function run(command: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const results = await Promise.all(
  steps.map(async ([name, command, args]) => {
    const start = Date.now();
    const { ok, output } = await run(command, args);
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (!ok) console.log(output.trimEnd());
    return ok;
  }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
