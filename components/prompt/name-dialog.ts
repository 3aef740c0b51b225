/**
 * Gives the dialog element around the prompt its role and name. They stand on the dialog itself: a second
 * one inside it would be read out twice.
 */
export function nameDialog(dialog: HTMLDialogElement, dir: 'ltr' | 'rtl'): void {
  dialog.dir = dir;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('aria-labelledby', 'sluice-headline');
  dialog.setAttribute('aria-describedby', 'sluice-recipients sluice-findings');
}
