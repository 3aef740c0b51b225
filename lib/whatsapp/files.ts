import type { Attachment } from '../model/send-intent';
import type { WindowEvents } from '../events/window-events';

const MAX_FILES = 300;

/** How often it is looked whether the preview of the files is still open, in milliseconds. */
const LOOK_EVERY_MS = 100;

/** A page that is rendering may show no preview for a moment; files that are forgotten then would leave unseen. */
const CLOSED_AFTER_MISSES = 3;

/**
 * Remembers the files that were picked, pasted or dropped. The picker's input lives for milliseconds
 * and the preview opens before the drop, so the events are the only moment at which files can be read.
 */
export interface FileTracker {
  /** Files taken in since the preview was opened; the newest last. */
  current(): readonly File[];
  /** True from when files are taken in until their preview was sent or closed. */
  active(): boolean;
}

/** @param previewIsOpen Files taken in while no preview is open belong to a new one. */
export function createFileTracker(previewIsOpen: () => boolean, events: WindowEvents): FileTracker {
  let files: File[] = [];
  let timer: ReturnType<typeof setInterval> | null = null;
  const clear = (): void => {
    files = [];
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  /** A preview may take long to open; only one that was seen can be seen to close. */
  const watchPreview = (): void => {
    let seen = false;
    let misses = 0;
    timer ??= setInterval(() => {
      const isOpen = previewIsOpen();
      seen ||= isOpen;
      misses = isOpen ? 0 : misses + 1;
      if (seen && misses >= CLOSED_AFTER_MISSES) clear();
    }, LOOK_EVERY_MS);
  };
  const beginAnew = (): void => {
    if (files.length > 0 && !previewIsOpen()) clear();
  };
  const take = (list: FileList | null | undefined): void => {
    if (!list || list.length === 0) return;
    beginAnew();
    const known = new Set(files.map(fileKey));
    for (const file of list) if (!known.has(fileKey(file))) files.push(file);
    files = files.slice(-MAX_FILES);
    watchPreview();
  };
  events.on(['change'], (event) => {
    const input = event.composedPath()[0];
    if (input instanceof HTMLInputElement && input.type === 'file') take(input.files);
  });
  // The preview opens on the drag already, before there are files to take in.
  events.on(['dragenter'], beginAnew);
  events.on(['paste'], (event) => take(event.clipboardData?.files));
  events.on(['drop'], (event) => take(event.dataTransfer?.files));
  return {
    current: () => files,
    active: () => files.length > 0,
  };
}

function fileKey(file: File): string {
  return `${file.name}\u0000${file.size}\u0000${file.lastModified}`;
}

/**
 * Files that the preview shows: names from its thumbnails, matched with the files that were taken in.
 * A preview that names none (one picture, say) stands for all files taken in.
 * @param scope The preview.
 */
export function readAttachments(scope: Element, files: readonly File[]): Attachment[] {
  const tabs = [...scope.querySelectorAll('[role="tab"][aria-label],[data-testid*="thumb"][aria-label]')];
  const shown = tabs.map((tab) => tab.getAttribute('aria-label') ?? '');
  const described = files.map(describe);
  if (shown.length === 0) return described.length > 0 ? described : namesInHeading(scope);
  const kept = described.filter(({ name }) => shown.some((label) => label.includes(name)));
  const unknown = shown.filter((label) => !kept.some(({ name }) => label.includes(name)));
  // Thumbnails of pictures may name no file; one that names another file than was taken in stands for itself.
  const strange = unknown.filter((label) => NAMES_A_FILE.test(label));
  const unnamed = unknown.filter((label) => !strange.includes(label));
  const others = strange.map((label) => ({ name: label, mediaType: '', size: null }));
  // A long strip renders only what is in view: files without a thumbnail still leave, unless the page counts fewer.
  const total = Number(tabs[0]?.getAttribute('aria-setsize') ?? Number.NaN);
  const removed = total < described.length;
  if (removed && unnamed.length === 0) return [...kept, ...others];
  return [...described, ...others];
}

function describe(file: File): Attachment {
  return { name: file.name, mediaType: file.type, size: file.size };
}

const NAMES_A_FILE = /\.[A-Za-z0-9]{1,8}(?![A-Za-z0-9])/;

const FILE_NAME = /^[^\n/\\]{1,200}\.[A-Za-z0-9]{1,8}$/;

function namesInHeading(scope: Element): Attachment[] {
  const names = [...scope.querySelectorAll('span')]
    .map((span) => span.textContent.trim())
    .filter((text) => FILE_NAME.test(text));
  return [...new Set(names)].map((name) => ({ name, mediaType: '', size: null }));
}
