import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programFor } from '../tests/browser/browser.ts';
import { buildFor } from './build.ts';
import { openLive } from './scene/live.ts';
import { hasDisplay, HELP, parseOptions } from './scene/options.ts';
import { playScene } from './scene/play.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function start(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (!options) {
    console.log(HELP);
    return;
  }
  const { browser, live } = options;
  const watched = hasDisplay();
  if (live && !watched) throw new Error('--live needs a display: there is nobody to sign in.');
  const program = programFor(browser);
  if (!existsSync(program)) throw new Error(`${program} was not found, but is named as the browser to use.`);
  process.chdir(ROOT);
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  console.log(`Building .output/${target}-mv3 …`);
  await buildFor(target);
  const extensionDir = `${ROOT}.output/${target}-mv3`;
  if (live) {
    await openLive(browser, extensionDir);
    return;
  }
  const name = browser === 'firefox' ? 'Firefox' : 'Chromium';
  console.log(`Sluice in ${name}, on the local stand-in for WhatsApp Web${watched ? '' : ' (no display)'}`);
  await playScene({
    browser,
    extensionDir,
    watched,
    pictureDir: relative(process.cwd(), `${ROOT}screenshots`),
  });
}

// Before the browser library, which would end with an error where a person just wants to stop.
process.on('SIGINT', () => process.exit(0));

try {
  await start();
  process.exit(0);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
