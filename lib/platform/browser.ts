/** The only importer of the polyfill: promises and one namespace in every browser. */
import browser from 'webextension-polyfill';

export { browser };

/** True once the extension was updated, reloaded or removed under this script: its interface is cut off then. */
export function extensionIsGone(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
