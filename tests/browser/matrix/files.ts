import type { Person } from '../person.ts';

/** Ways in which a person brings a file into the page. */
export type FileSource = 'picker' | 'paste' | 'drop';

const BYTES = 'quarterly numbers';

/** Size of every file that is made here, in bytes. */
export const FILE_SIZE = BYTES.length;

/** Puts files into the page and waits for its preview. */
export async function attach(person: Person, source: FileSource, names: readonly string[]): Promise<void> {
  if (source === 'picker') {
    await person.click('attach');
    await person.see('mi-attach-document');
    await person.page.evaluate(watchForInput, names, BYTES);
    await person.click('mi-attach-document');
  } else {
    await person.focus('composer');
    await person.page.evaluate(source === 'paste' ? pasteFiles : dropFiles, names, BYTES);
  }
  await person.see(`thumb-${names.length - 1}`);
  // The preview takes a moment before its send button works.
  await person.pause(40);
}

/** Chooses the files in the picker's input the moment it is made, as the browser's own dialog would. */
function watchForInput(names: readonly string[], bytes: string): void {
  const files = new DataTransfer();
  for (const name of names) files.items.add(new File([bytes], name, { type: 'text/plain' }));
  const click = HTMLInputElement.prototype.click;
  HTMLInputElement.prototype.click = function (): void {
    HTMLInputElement.prototype.click = click;
    setTimeout(() => {
      this.files = files.files;
      this.dispatchEvent(new Event('change', { bubbles: true }));
    }, 5);
  };
}

function pasteFiles(names: readonly string[], bytes: string): void {
  const data = new DataTransfer();
  for (const name of names) data.items.add(new File([bytes], name, { type: 'text/plain' }));
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  // Firefox empties the files of a paste that is made by script: the page gets them all the same, while the
  // guard does not, as with a file that the page fetched by itself.
  if (event.clipboardData?.files.length === 0) Object.defineProperty(event, 'clipboardData', { value: data });
  window.standIn.part('composer')?.dispatchEvent(event);
}

/** The preview opens while the files are still over the page; they land on its mask. */
async function dropFiles(names: readonly string[], bytes: string): Promise<void> {
  const data = new DataTransfer();
  for (const name of names) data.items.add(new File([bytes], name, { type: 'text/plain' }));
  const fire = (type: string, target: Element | null): void => {
    target?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  };
  fire('dragenter', window.standIn.part('messages'));
  for (let tries = 0; tries < 100 && !window.standIn.part('drop-mask'); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const mask = window.standIn.part('drop-mask');
  fire('dragover', mask);
  fire('drop', mask);
}
