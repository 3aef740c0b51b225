// Starts the command on any Node from 20 on. Its TypeScript is bundled once and kept in .cache/ until one of its
// sources changes: compiling on every start would cost more than scanning a hundred thousand messages.
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache', 'sluice');
const sourcesFile = join(cache, 'sources.json');
const bundleOf = (hash) => join(cache, `sluice-${hash}.mjs`);

/** Hash of the contents of the sources; throws when one of them is gone. */
function hashOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources)
    hash
      .update(source)
      .update('\0')
      .update(readFileSync(join(root, source)));
  return hash.digest('hex');
}

/** The bundle that the last start left, or null when there is none or its sources have changed. */
function findKept() {
  try {
    const file = bundleOf(hashOf(JSON.parse(readFileSync(sourcesFile, 'utf8'))));
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

async function bundle() {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: ['scripts/sluice/main.ts'],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The project's own names a file that is only there after the set-up.
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  return { code: outputFiles[0].contents, sources: Object.keys(metafile.inputs).sort() };
}

/** Another start may read these files at any moment, so each appears at once and whole. */
function write(file, content) {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

async function findProgram() {
  const kept = findKept();
  if (kept) return kept;
  const { code, sources } = await bundle();
  try {
    mkdirSync(cache, { recursive: true });
    const file = bundleOf(hashOf(sources));
    write(file, code);
    write(sourcesFile, JSON.stringify(sources));
    for (const old of readdirSync(cache))
      if (old.endsWith('.mjs') && join(cache, old) !== file) rmSync(join(cache, old), { force: true });
    return file;
  } catch {
    // A checkout that may not be written to: bundled anew on every start.
    const file = join(mkdtempSync(join(tmpdir(), 'sluice-')), 'sluice.mjs');
    writeFileSync(file, code);
    return file;
  }
}

await import(pathToFileURL(await findProgram()).href);
