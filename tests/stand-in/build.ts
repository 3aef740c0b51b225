import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { defaultKnobs, type Knobs } from './knobs.ts';

export interface StandInFiles {
  readonly script: string;
  document(knobs: Partial<Knobs>): { body: string; headers: Record<string, string> };
}

const NONCE = 'c2x1aWNl';

/** What the real page is served with: no inline script, no code from text, nothing from elsewhere. */
const POLICY = [
  "default-src 'self' data: blob:",
  `script-src 'self' 'nonce-${NONCE}'`,
  `style-src 'self' 'nonce-${NONCE}'`,
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

let built: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('app/main.tsx', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    jsx: 'automatic',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('the stand-in was not built');
  return file.text;
}

/** Bundles the stand-in, once per process. */
export async function buildStandIn(): Promise<StandInFiles> {
  const script = await (built ??= bundle());
  return { script, document: documentFor };
}

function documentFor(knobs: Partial<Knobs>): { body: string; headers: Record<string, string> } {
  const all: Knobs = { ...defaultKnobs, ...knobs };
  const trusted = all.trustedTypes ? `; require-trusted-types-for 'script'` : '';
  const json = JSON.stringify(all).replaceAll('<', '\\u003c');
  const body = `<!doctype html>
<html id="whatsapp-web">
<head><meta charset="utf-8"><title>WhatsApp</title><meta name="viewport" content="width=device-width,initial-scale=1"></head>
<body>
<div id="app"></div>
<script type="application/json" id="knobs">${json}</script>
<script nonce="${NONCE}" src="/app.js" data-btmanifest="stand-in_main"></script>
</body>
</html>`;
  return { body, headers: { 'content-security-policy': POLICY + trusted } };
}
