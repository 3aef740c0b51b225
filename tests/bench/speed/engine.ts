import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { scanText } from '../../../lib/detectors/scan';

export interface Engine {
  readonly scanText: typeof scanText;
}

/** The engine as the browser gets it: one file, minified, without what the run of a bench would add to it. */
export interface EngineFile {
  readonly path: string;
  /** Kilobytes of 1,000 bytes. */
  readonly size: number;
  readonly zipped: number;
}

export async function bundleEngine(): Promise<EngineFile> {
  const folder = join('.cache', 'bench');
  const path = resolve(folder, 'engine.mjs');
  const { outputFiles } = await build({
    entryPoints: ['lib/detectors/scan.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  await mkdir(folder, { recursive: true });
  await writeFile(path, code);
  return { path, size: code.length / 1000, zipped: gzipSync(code, { level: 9 }).length / 1000 };
}

export async function loadEngine({ path }: EngineFile): Promise<Engine> {
  return (await import(pathToFileURL(path).href)) as Engine;
}
