import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { addressOf, FIREFOX_UUID, type ExtensionAddress } from './extension.ts';
import type { Knobs } from '../stand-in/knobs.ts';
import type {} from '../stand-in/protocol.ts';
import { buildStandIn, type StandInFiles } from '../stand-in/build.ts';

export type BrowserName = 'chromium' | 'firefox';
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

const programs: Record<BrowserName, { variable: string; names: readonly string[] }> = {
  chromium: { variable: 'SLUICE_CHROMIUM', names: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'SLUICE_FIREFOX', names: ['firefox-esr', 'firefox'] },
};

/** @throws when the browser is not installed, with one line that says what to do. */
export function programFor(name: BrowserName): string {
  const { variable, names } = programs[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => names.map((program) => join(folder, program)));
  const found = process.env[variable] ?? paths.find((path) => existsSync(path));
  if (!found) throw new Error(`${name} was not found. Install it, or name the program in ${variable}.`);
  return found;
}

/** Starts a browser with the shipped build in it. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const { browser: name, headless = true } = options;
  const extensionDir = options.extensionDir && resolve(options.extensionDir);
  const standIn = await buildStandIn();
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'sluice-')));
  const address = extensionDir ? await addressOf(extensionDir) : null;
  const browser = await startPatiently(() => start(name, profileDir, headless, extensionDir, address));
  if (name === 'firefox' && extensionDir) await browser.installExtension(extensionDir);
  const strayRequests: string[] = [];
  let kept: Page | null = null;
  let front: Page | null = null;

  /** Opened once: it goes away with the extension when that is loaded anew. */
  async function extensionPage(): Promise<Page> {
    if (!address) throw new Error('this session has no extension');
    const url = `${address.origin}/options.html`;
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
      if (!address) throw new Error('this session has no extension');
      if (name === 'chromium' && extensionDir) {
        // Reloading itself would leave an extension that was loaded by the debugger switched off.
        await browser.installExtension(extensionDir);
        return;
      }
      const page = await browser.newPage();
      await openExtensionPage(page, `${address.origin}/options.html`);
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

/** A browser now and then dies while it starts on a busy machine; that says nothing about the extension. */
async function startPatiently(begin: () => Promise<Browser>): Promise<Browser> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await begin();
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

function start(
  name: BrowserName,
  userDataDir: string,
  headless: boolean,
  extensionDir: string | undefined,
  address: ExtensionAddress | null,
): Promise<Browser> {
  const common = {
    executablePath: programFor(name),
    userDataDir,
    headless,
    protocolTimeout: 60_000,
    defaultViewport: { width: 1280, height: 860 },
  };
  if (name === 'firefox') {
    const uuids = address?.geckoId ? { [address.geckoId]: FIREFOX_UUID } : {};
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      acceptInsecureCerts: true,
      // Without it no page of an extension may be opened.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify(uuids),
        // A clock that counts whole milliseconds could not tell a handler that takes one from a quick one.
        'privacy.reduceTimerPrecision': false,
      },
    });
  }
  return puppeteer.launch({
    ...common,
    ...(extensionDir ? { enableExtensions: [extensionDir] } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
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
