import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

/** Draws public/icon-SIZE.png from public/icon.svg. Run it after a change of the drawing. */
const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));
const SIZES = [16, 32, 48, 128];

/** Store listings want air around the largest icon; at the small sizes every pixel is needed. */
const PADDED_FROM = 128;

const svg = await readFile(`${PUBLIC}/icon.svg`, 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const padding = size >= PADDED_FROM ? size / 8 : 0;
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:${padding}px}svg{display:block;width:${size - 2 * padding}px}</style>${svg}`,
    );
    await writeFile(`${PUBLIC}/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
