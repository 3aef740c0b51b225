import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BrowserName } from '../browser.ts';
import { expect, expectEqual, type BrowserTest } from '../test.ts';

/** The build that is tested in each browser. */
export const builds: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

const manifestSchema = z.object({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_permissions: z.optional(z.array(z.string())),
  web_accessible_resources: z.optional(z.array(z.unknown())),
  content_security_policy: z.object({ extension_pages: z.string() }),
  content_scripts: z.array(
    z.object({ matches: z.array(z.string()), world: z.optional(z.string()), run_at: z.string() }),
  ),
});

/** Names by which a script could reach the network, run text as code or put code into the page. */
const FORBIDDEN = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\beval\(|importScripts|<script/;

async function scriptsOf(dir: string): Promise<readonly { name: string; code: string }[]> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.js'));
  return Promise.all(names.map(async (name) => ({ name, code: await readFile(join(dir, name), 'utf8') })));
}

export const packageTests: readonly BrowserTest[] = [
  {
    name: 'the manifest asks for storage and for one host, and for nothing else',
    run: async ({ name }) => {
      const manifest = manifestSchema.parse(
        JSON.parse(await readFile(join(builds[name], 'manifest.json'), 'utf8')),
      );
      const hosts = ['https://web.whatsapp.com/*'];
      expectEqual(manifest.manifest_version, 3, 'manifest version');
      expectEqual(manifest.permissions, ['storage'], 'permissions');
      expectEqual(manifest.host_permissions, hosts, 'hosts');
      expectEqual(manifest.optional_permissions ?? [], [], 'optional permissions');
      expectEqual(manifest.web_accessible_resources ?? [], [], 'what the page can load');
      for (const { matches, world, run_at } of manifest.content_scripts) {
        expectEqual(matches, hosts, 'where the guard runs');
        expectEqual(world ?? 'ISOLATED', 'ISOLATED', "not in the page's own world");
        expectEqual(run_at, 'document_start', 'before the page');
      }
      const policy = manifest.content_security_policy.extension_pages;
      expect(
        /default-src 'none'/.test(policy) && !/unsafe|https?:/.test(policy),
        `a strict policy: ${policy}`,
      );
    },
  },
  {
    name: 'no script of the build can reach the network or make code from text',
    run: async ({ name }) => {
      const scripts = await scriptsOf(builds[name]);
      expect(scripts.length >= 3, 'the scripts of the build');
      const found = scripts.map((script) => `${script.name}: ${FORBIDDEN.exec(script.code)?.[0] ?? ''}`);
      expectEqual(
        found.filter((line) => !line.endsWith(': ')),
        [],
        'forbidden names',
      );
    },
  },
];
