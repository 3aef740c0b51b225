import type { BrowserName } from '../../tests/browser/browser.ts';

export interface StartOptions {
  readonly browser: BrowserName;
  /** The real WhatsApp Web instead of the stand-in. */
  readonly live: boolean;
}

export const HELP = `npm start [-- OPTIONS]

Builds Sluice, loads it into a browser and plays a short scene on a local stand-in for
WhatsApp Web. With a display the browser stays open afterwards, to try it by hand. Without
one the scene runs unseen, is told here step by step, and leaves pictures in screenshots/.

  --firefox   use Firefox instead of Chromium
  --live      open the real web.whatsapp.com, with a profile that is kept for the next time
  --help      show this

SLUICE_CHROMIUM and SLUICE_FIREFOX name the programs to use.`;

/**
 * @returns null when help was asked for.
 * @throws when an option is not known.
 */
export function parseOptions(args: readonly string[]): StartOptions | null {
  if (args.includes('--help') || args.includes('-h')) return null;
  const unknown = args.find((arg) => arg !== '--firefox' && arg !== '--live');
  if (unknown !== undefined) {
    throw new Error(`"${unknown}" is no option of npm start. "npm start -- --help" lists them.`);
  }
  return { browser: args.includes('--firefox') ? 'firefox' : 'chromium', live: args.includes('--live') };
}

/** Whether a window would be seen by anybody. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
