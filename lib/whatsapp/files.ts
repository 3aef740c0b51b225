import type { Attachment } from '../model/send-intent';

const MAX_FILES = 300;

/**
 * Remembers the files that were picked, pasted or dropped. The picker's input lives for milliseconds
 * and the preview opens before the drop, so the events are the only moment at which files can be read.
 */
export interface FileTracker {
  /** Files taken in since the preview was opened; the newest last. */
  current(): readonly File[];
  /** Called when the preview was sent or closed. */
  clear(): void;
  /** True while a drag with files is over the page or files were taken in and not cleared. */
  active(): boolean;
}

/** @param previewIsOpen Files taken in while no preview is open belong to a new one. */
export function createFileTracker(previewIsOpen: () => boolean, signal: AbortSignal): FileTracker {
  let files: File[] = [];
  const beginAnew = (): void => {
    if (files.length > 0 && !previewIsOpen()) files = [];
  };
  const take = (list: FileList | null | undefined): void => {
    if (!list || list.length === 0) return;
    beginAnew();
    const known = new Set(files.map(fileKey));
    for (const file of list) if (!known.has(fileKey(file))) files.push(file);
    files = files.slice(-MAX_FILES);
  };
  const options = { capture: true, signal } as const;
  window.addEventListener(
    'change',
    (event) => {
      const input = event.composedPath()[0];
      if (input instanceof HTMLInputElement && input.type === 'file') take(input.files);
    },
    options,
  );
  // The preview opens on the drag already, before there are files to take in.
  window.addEventListener('dragenter', beginAnew, options);
  window.addEventListener('paste', (event) => take(event.clipboardData?.files), options);
  window.addEventListener('drop', (event) => take(event.dataTransfer?.files), options);
  return {
    current: () => files,
    clear: () => {
      files = [];
    },
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
  const shown = [
    ...scope.querySelectorAll('[role="tab"][aria-label],[data-testid*="thumb"][aria-label]'),
  ].map((tab) => tab.getAttribute('aria-label') ?? '');
  const described = files.map(describe);
  if (shown.length === 0) return described.length > 0 ? described : namesInHeading(scope);
  const kept = described.filter(({ name }) => shown.some((label) => label.includes(name)));
  const unknown = shown.filter((label) => !kept.some(({ name }) => label.includes(name)));
  if (kept.length + unknown.length === shown.length && described.length === shown.length) return described;
  return [...kept, ...unknown.map((label) => ({ name: label, mediaType: '', size: null }))];
}

function describe(file: File): Attachment {
  return { name: file.name, mediaType: file.type, size: file.size };
}

const FILE_NAME = /^[^\n/\\]{1,200}\.[A-Za-z0-9]{1,8}$/;

function namesInHeading(scope: Element): Attachment[] {
  const names = [...scope.querySelectorAll('span')]
    .map((span) => span.textContent.trim())
    .filter((text) => FILE_NAME.test(text));
  return [...new Set(names)].map((name) => ({ name, mediaType: '', size: null }));
}
