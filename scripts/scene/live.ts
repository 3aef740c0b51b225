import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { programFor, type BrowserName } from '../../tests/browser/browser.ts';
import { WHATSAPP } from '../../tests/browser/session.ts';

/** Opens the real WhatsApp Web with the extension. Nothing is intercepted and nothing is read. */
export async function openLive(name: BrowserName, extensionDir: string): Promise<void> {
  const profile = profileFor(name);
  await mkdir(profile, { recursive: true });
  const folder = resolve(extensionDir);
  const common = {
    executablePath: programFor(name),
    userDataDir: profile,
    headless: false,
    defaultViewport: null,
  };
  const browser =
    name === 'firefox'
      ? await puppeteer.launch({ ...common, browser: 'firefox' })
      : await puppeteer.launch({
          ...common,
          enableExtensions: true,
          ignoreDefaultArgs: ['--enable-automation'],
          args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run'],
        });
  await browser.installExtension(folder);
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  console.log(`Opening ${WHATSAPP} with Sluice.`);
  console.log(`The sign-in is kept in ${profile}; delete that folder to be rid of it.`);
  await page.goto(WHATSAPP, { timeout: 0, waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.error(`The page did not open: ${reason}`);
  });
  console.log('Close the window, or press Ctrl+C here, to end.');
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
}

function profileFor(name: BrowserName): string {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'sluice', `profile-${name}`);
}
