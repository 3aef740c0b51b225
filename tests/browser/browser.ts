import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { FIREFOX_UUID, type ExtensionAddress } from './extension.ts';

export type BrowserName = 'chromium' | 'firefox';

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

export interface StartOptions {
  readonly name: BrowserName;
  readonly profileDir: string;
  readonly headless: boolean;
  /** Folder of the shipped build, with the address it will have. */
  readonly extension: { readonly folder: string; readonly address: ExtensionAddress } | null;
}

/** A browser now and then dies while it starts on a busy machine; that says nothing about the extension. */
export async function startBrowser(options: StartOptions): Promise<Browser> {
  const executablePath = programFor(options.name);
  for (let tries = 1; ; tries += 1) {
    try {
      return await start(options, executablePath);
    } catch (error) {
      if (tries === 4) throw error;
      console.log(`a browser did not start and is tried again: ${String(error)}`);
      await new Promise((resolve) => setTimeout(resolve, tries * 2000));
    }
  }
}

async function start(options: StartOptions, executablePath: string): Promise<Browser> {
  const browser = await open(options, executablePath);
  // Not left to puppeteer's launch: it does not wait for this, so a browser that dies would end the whole run.
  try {
    if (options.extension) await browser.installExtension(options.extension.folder);
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
  return browser;
}

function open(options: StartOptions, executablePath: string): Promise<Browser> {
  const { name, headless, extension } = options;
  const common = {
    executablePath,
    userDataDir: options.profileDir,
    headless,
    protocolTimeout: 60_000,
    defaultViewport: { width: 1280, height: 860 },
  };
  if (name === 'firefox') {
    const geckoId = extension?.address.geckoId;
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      acceptInsecureCerts: true,
      // Without it no page of an extension may be opened.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify(geckoId ? { [geckoId]: FIREFOX_UUID } : {}),
        // A clock that counts whole milliseconds could not tell a handler that takes one from a quick one.
        'privacy.reduceTimerPrecision': false,
      },
    });
  }
  return puppeteer.launch({
    ...common,
    enableExtensions: extension !== null,
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
