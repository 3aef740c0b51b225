// Sets up a fresh clone: packages, generated types and browsers. Runs on the Node that is installed,
// before any package is there, and says nothing when there is nothing to do.
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.sluice-setup');

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  fail(`Set-up stopped: "${command} ${args.join(' ')}" did not succeed.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
  // Two packages fetch nothing but their own binary; both are registry packages as well.
  run('npm', ['rebuild', 'node', 'esbuild', '--no-audit', '--no-fund', '--foreground-scripts']);
  run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
  writeFileSync(stamp, wanted);
}

function onPath(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return true;
      } catch {
        // Not in this folder.
      }
    }
  }
  return false;
}

function installBrowsers() {
  const wanted = [
    { variable: 'SLUICE_CHROMIUM', names: ['chromium', 'chromium-browser'], debian: 'chromium' },
    { variable: 'SLUICE_FIREFOX', names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  ];
  const missing = wanted.filter(({ variable, names }) => !process.env[variable] && !onPath(names));
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !onPath(['apt-get'])) {
    // A start needs one browser only, and says itself when that one is missing.
    if (process.env.npm_lifecycle_event === 'prestart') return;
    fail(
      `Please install ${packages.join(' and ')} (on Debian: sudo apt-get install ${packages.join(' ')}), ` +
        `or name the program in ${missing.map(({ variable }) => variable).join(' and ')}.`,
    );
  }
  console.log(`Installing ${packages.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', ...packages], { env });
}

if (Number(process.versions.node.split('.')[0]) < 20) fail('Sluice needs Node 20 or newer to set itself up.');
try {
  execFileSync('npm', ['--version'], { stdio: 'ignore' });
} catch {
  fail('npm was not found. It comes with Node; please install both.');
}
installPackages();
installBrowsers();
