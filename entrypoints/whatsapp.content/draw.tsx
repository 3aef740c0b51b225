import { render } from 'preact';
import { BannerView } from '@/components/banner/BannerView';
import bannerCss from '@/components/banner/banner.css?inline';
import { HintView } from '@/components/hint/HintView';
import hintCss from '@/components/hint/hint.css?inline';
import { justificationFrom } from '@/components/prompt/justification';
import { nameDialog } from '@/components/prompt/name-dialog';
import { PromptView } from '@/components/prompt/PromptView';
import promptCss from '@/components/prompt/prompt.css?inline';
import { direction } from '@/lib/i18n/direction';
import { createTranslator, guardLocale, type MessageKey } from '@/lib/i18n/translate';
import type { Decision } from '@/lib/model/decision';
import { createOverlay, pageIsDark, type Overlay } from '@/lib/prompt/overlay';
import type { PromptDrawer } from '@/lib/prompt/prompt-host';

const locale = guardLocale(navigator.languages);
const dir = direction(locale);
const t = createTranslator(locale);

/** Draws the prompt with the components. */
export const promptDrawer: PromptDrawer = {
  css: promptCss,
  draw: (dialog, model, form) => {
    nameDialog(dialog, dir);
    render(<PromptView model={model} form={form} t={t} locale={locale} dir={dir} />, dialog);
  },
  clear: (dialog) => render(null, dialog),
  justificationFrom,
};

/** The quiet line at the composer. */
export interface Hint {
  show(decision: Decision, place: DOMRect): void;
  hide(): void;
}

export function createHint(): Hint {
  let overlay: Overlay | null = null;
  let box: HTMLElement | null = null;
  return {
    show: (decision, place) => {
      overlay ??= createOverlay(hintCss);
      if (!box) {
        box = document.createElement('div');
        overlay.root.append(box);
      }
      box.dataset.theme = pageIsDark() ? 'dark' : 'light';
      box.dir = dir;
      box.style.cssText = `position:fixed;left:${place.left}px;width:${place.width}px;bottom:${window.innerHeight - place.top}px;pointer-events:none`;
      render(<HintView decision={decision} t={t} />, box);
    },
    hide: () => {
      if (box) render(null, box);
      overlay?.remove();
      overlay = null;
      box = null;
    },
  };
}

/** Shows a one-line notice. With `reload` it stays and offers to load the page anew. */
export function showBanner(message: MessageKey, reload: boolean): void {
  const overlay = createOverlay(bannerCss);
  const box = document.createElement('div');
  box.dataset.theme = pageIsDark() ? 'dark' : 'light';
  box.dir = dir;
  overlay.root.append(box);
  render(<BannerView message={message} reload={reload} t={t} />, box);
  const remove = (): void => {
    render(null, box);
    overlay.remove();
  };
  box.addEventListener('click', (event) => {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    if (!event.isTrusted || !target) return;
    if (target.dataset.action === 'reload') location.reload();
    else remove();
  });
  if (!reload) setTimeout(remove, 6000);
}
