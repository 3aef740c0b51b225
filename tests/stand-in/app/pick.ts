/** The picker's input lives only while it is used: made, put into the body, clicked and taken out again. */
export function pickFiles(accept: string, onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accept === '*' ? '' : accept;
  input.style.display = 'none';
  input.onchange = () => {
    const files = [...(input.files ?? [])];
    input.remove();
    if (files.length > 0) onFiles(files);
  };
  input.oncancel = () => input.remove();
  document.body.append(input);
  input.click();
}
