import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { startBrowser, type BrowserName } from './browser.ts';
import { addressOf } from './extension.ts';
import type { Knobs } from '../stand-in/knobs.ts';
import type {} from '../stand-in/protocol.ts';
import { buildStandIn, type StandInFiles } from '../stand-in/build.ts';

export const WHATSAPP = 'https://web.whatsapp.com/';

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** Folder of the shipped build; without it the page runs alone. */
  readonly extensionDir?: string;
  readonly headless?: boolean;
  readonly profileDir?: string;
}

export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Requests to anywhere but the stand-in, by any page of this session. */
  readonly strayRequests: string[];
  /** Opens the stand-in at WhatsApp's own address. */
  openPage(knobs?: Partial<Knobs>): Promise<Page>;
  /** Runs on a page of the extension, where its storage can be reached. */
  inExtension<Result>(run: (page: Page) => Promise<Result>): Promise<Result>;
  /** Loads the extension anew under its open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Stops the extension's service worker; Chromium only. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with the shipped build in it. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const { browser: name, headless = true } = options;
  const folder = options.extensionDir && resolve(options.extensionDir);
  const extension = folder ? { folder, address: await addressOf(folder) } : null;
  const standIn = await buildStandIn();
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'sluice-')));
  const browser = await startBrowser({ name, profileDir, headless, extension });
  const strayRequests: string[] = [];
  let kept: Page | null = null;
  let front: Page | null = null;

  /** Opened once: it goes away with the extension when that is loaded anew. */
  async function extensionPage(): Promise<Page> {
    if (!extension) throw new Error('this session has no extension');
    const url = `${extension.address.origin}/options.html`;
    const at = await kept?.evaluate(() => location.href).catch(() => null);
    if (kept && at === url) return kept;
    await kept?.close().catch(() => undefined);
    kept = await browser.newPage();
    await openExtensionPage(kept, url);
    if (front && !front.isClosed()) await front.bringToFront();
    return kept;
  }

  return {
    name,
    browser,
    strayRequests,
    openPage: async (knobs = {}) => {
      const page = await browser.newPage();
      front = page;
      await servePage(page, standIn, knobs, strayRequests);
      await page.goto(WHATSAPP);
      await page.waitForFunction(() => Boolean(window.standIn?.ready), { timeout: 15_000 });
      return page;
    },
    inExtension: async (run) => run(await extensionPage()),
    reloadExtension: async () => {
      if (!extension) throw new Error('this session has no extension');
      if (name === 'chromium') {
        // Reloading itself would leave an extension that was loaded by the debugger switched off.
        await browser.installExtension(extension.folder);
        return;
      }
      const page = await browser.newPage();
      await openExtensionPage(page, `${extension.address.origin}/options.html`);
      // The page goes away with the extension, before it can answer.
      await page.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50)).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await page.close().catch(() => undefined);
    },
    stopWorker: () => stopWorker(browser),
    close: async () => {
      await browser.close();
      if (!options.profileDir) await rm(profileDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Firefox opens such a page but never says that it has loaded, so the page itself is asked. */
async function openExtensionPage(page: Page, url: string): Promise<void> {
  void page.goto(url, { timeout: 10_000 }).catch(() => undefined);
  for (let tries = 0; tries < 100; tries += 1) {
    const at = await page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => '');
    if (at === url) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`${url} did not open`);
}

/** Serves the stand-in at WhatsApp's address; everything else is refused and noted. */
async function servePage(
  page: Page,
  standIn: StandInFiles,
  knobs: Partial<Knobs>,
  strayRequests: string[],
): Promise<void> {
  // The test runner's compiler names functions with this helper, which the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request, standIn, knobs, strayRequests).catch(() => undefined);
  });
}

async function answer(
  request: HTTPRequest,
  standIn: StandInFiles,
  knobs: Partial<Knobs>,
  strayRequests: string[],
): Promise<void> {
  const url = request.url();
  if (url === WHATSAPP) {
    const { body, headers } = standIn.document(knobs);
    await request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
  } else if (url === `${WHATSAPP}app.js`) {
    await request.respond({ contentType: 'text/javascript; charset=utf-8', body: standIn.script });
  } else if (url.startsWith(WHATSAPP)) {
    await request.respond({ status: 404, body: '' });
  } else if (/^(?:data|blob|chrome-extension|moz-extension|about):/.test(url)) {
    await request.continue();
  } else {
    strayRequests.push(url);
    await request.abort();
  }
}

async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close();
}

declare const chrome: { runtime: { reload(): void } };
