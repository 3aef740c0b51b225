import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Runs every bench of package.json in turn and passes its own arguments on. With --json one array of all figures. */
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
const names = Object.keys(manifest.scripts).filter((name) => name.startsWith('bench:'));
const asJson = process.argv.includes('--json');
const figures: unknown[] = [];
let failed = false;

function run(name: string): Promise<{ code: number; output: string }> {
  const args = ['run', '--silent', name, '--', ...process.argv.slice(2)];
  return new Promise((resolve) => {
    const child = spawn('npm', args, { stdio: ['ignore', asJson ? 'pipe' : 'inherit', 'inherit'] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

for (const name of names) {
  if (!asJson) console.log(`\n${name}`);
  const { code, output } = await run(name);
  failed ||= code !== 0;
  if (!asJson) continue;
  try {
    const parsed: unknown = JSON.parse(output);
    figures.push(...(Array.isArray(parsed) ? parsed : []));
  } catch {
    figures.push({ name, value: null, unit: '', goal: 'prints its figures', ok: false });
  }
}
if (asJson) console.log(JSON.stringify(figures));
process.exitCode = failed ? 1 : 0;
