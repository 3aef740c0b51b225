import { mkdtemp } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../tests/browser/browser.ts';
import { launch } from '../../tests/browser/session.ts';
import { createStage } from './stage.ts';
import { steps } from './steps.ts';

export interface SceneOptions {
  readonly browser: BrowserName;
  readonly extensionDir: string;
  /** Somebody sees the window: go slowly, and leave it to them in the end. */
  readonly watched: boolean;
  readonly pictureDir: string;
}

/**
 * Plays the scene on the stand-in and tells it line by line.
 * @throws when a step did not behave, with a plain message that names it.
 */
export async function playScene(options: SceneOptions): Promise<void> {
  const { browser, extensionDir, watched, pictureDir } = options;
  const profileDir = await mkdtemp(join(tmpdir(), 'sluice-start-'));
  const session = await launch({ browser, extensionDir, headless: !watched, profileDir }).finally(() =>
    removeAtExit(profileDir),
  );
  try {
    const stage = await createStage({ session, watched, pictureDir });
    for (const [index, { title, play }] of steps.entries()) {
      console.log(`\n${index + 1}  ${title}`);
      await play(stage).catch((error: unknown) => {
        const what = error instanceof Error ? error.message : String(error);
        throw new Error(`Step ${index + 1} (${title}) did not behave: ${what}.`);
      });
    }
    if (session.strayRequests.length > 0) {
      throw new Error(`Something was requested from elsewhere: ${session.strayRequests.join(', ')}`);
    }
    console.log(`\nAll ${steps.length} steps behaved.`);
    if (!watched) {
      console.log(`Pictures are in ${pictureDir}/.`);
      return;
    }
    console.log('The window is yours now. Close it, or press Ctrl+C here, to end.');
    const { page } = stage.person;
    await new Promise<void>((resolve) => {
      page.once('close', () => resolve());
      session.browser.once('disconnected', () => resolve());
    });
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Registered after the browser's start, so that the browser is ended before its profile goes. */
function removeAtExit(profileDir: string): void {
  process.once('exit', () => {
    try {
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // The browser may hold a file for a moment longer; the system clears its own temporary folder.
    }
  });
}
