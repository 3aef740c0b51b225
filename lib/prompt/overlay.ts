/** A surface of the guard in the page: closed to it, above it and not stylable by it. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** Inline and important, so that no sheet of the page can win over it. */
const HOST_STYLE =
  'all: initial !important; display: block !important; position: fixed !important; inset: auto !important; ' +
  'width: 0 !important; height: 0 !important; visibility: visible !important; opacity: 1 !important; ' +
  'z-index: 2147483647 !important; pointer-events: auto !important; transform: none !important; filter: none !important;';

/**
 * Puts a closed shadow root into the document and keeps it there: a host that the page takes out or
 * styles is put back at once.
 * @param onRestored Called when the host had to be put back.
 */
export function createOverlay(css: string, onRestored: () => void = () => undefined): Overlay {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const wanted = host.style.cssText;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);
  const keep = (): void => {
    if (host.style.cssText !== wanted) host.style.cssText = wanted;
    for (const name of host.getAttributeNames()) if (name !== 'style') host.removeAttribute(name);
    if (host.isConnected && host.parentNode === document.documentElement) return;
    document.documentElement.append(host);
    onRestored();
  };
  const observer = new MutationObserver(keep);
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributes: true });
  return {
    host,
    root,
    remove: () => {
      observer.disconnect();
      host.remove();
    },
  };
}

/** Whether the page is shown in dark colours right now. */
export function pageIsDark(): boolean {
  const { body, documentElement } = document;
  return body?.classList.contains('dark') === true || documentElement.classList.contains('dark');
}
