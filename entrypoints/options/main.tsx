import { render } from 'preact';
import '@/components/ui/page.css';
import '@/components/options/options.css';
import { OptionsView } from '@/components/options/OptionsView';
import { setUpPage } from '@/components/ui/set-up-page';
import { labelOf } from '@/lib/detectors/type-labels';
import { direction } from '@/lib/i18n/direction';
import { createPageTranslator, pageLocale } from '@/lib/i18n/translate-pages';
import { createOptionsStore } from './options-store';

const locale = pageLocale(navigator.languages);
const t = createPageTranslator(locale);
setUpPage(document.documentElement, locale, direction(locale));
document.title = t('options.title');

const app = document.getElementById('app');
if (app) {
  const store = createOptionsStore(({ state, actions }) => {
    render(<OptionsView state={state} actions={actions} labelOf={labelOf} t={t} />, app);
  });
  void store.load();
}
