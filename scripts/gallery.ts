import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Setting } from './gallery/stage';

/**
 * Takes a picture of every state of every surface, in both themes and directions and at two widths, and checks
 * each with axe. `npm run gallery -- prompt-` takes only those whose name starts so. Exits 1 on a violation.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}screenshots`;
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const WIDTHS = [1280, 320];
const SETTINGS: readonly Setting[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['ltr', 'rtl'] as const).map((dir) => ({ theme, dir })),
);

/** Stands in for the page behind: something, so that the backdrop and the shadows can be judged. */
const BACKGROUND = `body{margin:0}html.light{background:#e9edef}html.dark{background:#0b141a}`;

async function bundleStage(): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/u, '') } },
    build: {
      write: false,
      lib: { entry: `${ROOT}scripts/gallery/stage.tsx`, formats: ['iife'], name: 'stage' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The gallery was not bundled.');
  return chunk.code;
}

/** The prompt, the hint and the banner are parts of somebody else's page and need none of a page's landmarks. */
const PAGE_RULES = ['landmark-one-main', 'page-has-heading-one', 'region'];

async function violationsOf(page: Page, isPage: boolean): Promise<string[]> {
  const rules = Object.fromEntries(PAGE_RULES.map((id) => [id, { enabled: isPage }]));
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify({ rules })})`)) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
}

async function main(): Promise<void> {
  const prefix = process.argv[2] ?? '';
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const stage = await bundleStage();
  if (!prefix) await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const failures: string[] = [];
  let taken = 0;
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.setContent(
      `<!doctype html><html lang="en"><title>Gallery</title><style>${BACKGROUND}</style><body>`,
    );
    await page.addScriptTag({ content: axe });
    await page.addScriptTag({ content: stage });
    const names = await page.evaluate(() => [...window.gallery.names]);
    for (const name of names.filter((one) => one.startsWith(prefix))) {
      for (const width of WIDTHS) {
        for (const setting of SETTINGS) {
          const label = `${name}-${setting.theme}-${setting.dir}-${width}`;
          await page.setViewport({ width, height: width === 320 ? 640 : 860 });
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: setting.theme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          await page.evaluate((which, how) => window.gallery.show(which, how), name, setting);
          const isPage = name.startsWith('page-');
          await writeFile(
            `${OUT}/${label}.png`,
            await page.screenshot({ fullPage: name.startsWith('page-options') }),
          );
          failures.push(...(await violationsOf(page, isPage)).map((violation) => `${label}: ${violation}`));
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
          if (wide) failures.push(`${label}: scrolls sideways`);
          taken += 1;
        }
      }
    }
  } finally {
    await browser.close();
  }
  for (const failure of failures) console.error(failure);
  console.log(`${taken} pictures in screenshots/, ${failures.length} problems`);
  if (failures.length > 0) process.exitCode = 1;
}

await main();
