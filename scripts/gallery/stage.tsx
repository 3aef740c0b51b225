import { render, type VNode } from 'preact';
import { BannerView } from '@/components/banner/BannerView';
import bannerCss from '@/components/banner/banner.css?inline';
import { HintView } from '@/components/hint/HintView';
import hintCss from '@/components/hint/hint.css?inline';
import { nameDialog } from '@/components/prompt/name-dialog';
import { PromptView } from '@/components/prompt/PromptView';
import promptCss from '@/components/prompt/prompt.css?inline';
import { createTranslator } from '@/lib/i18n/translate';
import { pageScenes } from './page-scenes';
import { modelOf, promptStates } from './states';

/** How a scene is shown. */
export interface Setting {
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

type Scene = (setting: Setting) => void;

const t = createTranslator('en');

/** As in the page, but with an open root: the checker and the camera must look inside. */
function openRoot(css: string): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return root;
}

function boxed(css: string, view: VNode): Scene {
  return ({ theme, dir }) => {
    const box = document.createElement('div');
    box.dataset.theme = theme;
    box.dir = dir;
    openRoot(css).append(box);
    render(view, box);
  };
}

const promptScenes = Object.entries(promptStates).map(([name, { model, form }]): [string, Scene] => [
  `prompt-${name}`,
  ({ theme, dir }) => {
    const dialog = document.createElement('dialog');
    dialog.dataset.theme = theme;
    openRoot(promptCss).append(dialog);
    nameDialog(dialog, dir);
    render(<PromptView model={model} form={form} t={t} locale="en" dir={dir} />, dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-default]')?.focus();
  },
]);

const hint = (text: string): VNode => <HintView decision={modelOf({ text }).decision} t={t} />;

const scenes: Readonly<Record<string, Scene>> = {
  ...Object.fromEntries(promptScenes),
  'hint-iban': boxed(hintCss, hint('NL02 ABNA 0123 4567 89')),
  'hint-card': boxed(hintCss, hint('card 4111 1111 1111 1111')),
  'banner-notice': boxed(bannerCss, <BannerView message="notice.voided" reload={false} t={t} />),
  'banner-reload': boxed(bannerCss, <BannerView message="banner.reload" reload t={t} />),
  ...pageScenes,
};

declare global {
  interface Window {
    gallery: { readonly names: readonly string[]; show(name: string, setting: Setting): void };
  }
}

window.gallery = {
  names: Object.keys(scenes),
  show: (name, setting) => {
    document.body.replaceChildren();
    document.documentElement.className = setting.theme;
    delete document.documentElement.dataset.theme;
    document.documentElement.dir = setting.dir;
    scenes[name]?.(setting);
  },
};
