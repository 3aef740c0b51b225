/**
 * Gives one of the extension's own pages its language, direction and theme, and keeps to the system's theme.
 * The theme is an attribute, as it is in WhatsApp Web, so that both share one list of colours.
 */
export function setUpPage(root: HTMLElement, locale: string, dir: 'ltr' | 'rtl'): void {
  root.lang = locale;
  root.dir = dir;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    root.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', apply);
  apply();
}
