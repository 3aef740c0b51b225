import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { buildFor } from './build.ts';

/** Runs a program, passes its output on and gives back its exit code and last line. */
function run(command: string, args: readonly string[]): Promise<{ code: number; lastLine: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let tail = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      tail = (tail + chunk.toString()).slice(-2000);
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, lastLine: tail.trimEnd().split('\n').at(-1) ?? '' });
    });
  });
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

async function unitTests(): Promise<Count> {
  const report = '.output/unit.json';
  await run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--root',
    '.',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const result: unknown = JSON.parse(await readFile(report, 'utf8'));
  const { numPassedTests, numFailedTests, numFailedTestSuites } = result as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) };
}

async function browserTests(): Promise<Count> {
  const { code, lastLine } = await run('tsx', ['tests/browser/run.ts']);
  const counts = /^(\d+) passed, (\d+) failed$/.exec(lastLine);
  const passed = Number(counts?.[1] ?? 0);
  const failed = Number(counts?.[2] ?? 0);
  // A runner that crashed, or ran nothing, is a failure of its own.
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

await buildFor('chrome');
await buildFor('firefox');
const counts = [await unitTests(), await browserTests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0) + (counts[0]?.passed === 0 ? 1 : 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
