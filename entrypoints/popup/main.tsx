import { render } from 'preact';
import '@/components/ui/page.css';
import '@/components/popup/popup.css';
import { PopupView, type TabView } from '@/components/popup/PopupView';
import { setUpPage } from '@/components/ui/set-up-page';
import { direction } from '@/lib/i18n/direction';
import { createPageTranslator, pageLocale } from '@/lib/i18n/translate-pages';
import { requestGuardState } from '@/lib/messaging/client';
import { browser } from '@/lib/platform/browser';
import { defaultRuleSet } from '@/lib/rules/default-rules';
import { applyOverrides } from '@/lib/rules/overrides';
import { loadSettings } from '@/lib/storage/settings';

const WHATSAPP = 'https://web.whatsapp.com/';

const locale = pageLocale(navigator.languages);
const t = createPageTranslator(locale);
setUpPage(document.documentElement, locale, direction(locale));

interface FrontTab {
  readonly id: number | null;
  readonly view: TabView;
}

async function readFrontTab(): Promise<FrontTab> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const id = tab?.id ?? null;
    // The address is readable for the one site this extension may see; any other tab shows none.
    if (id === null || !tab?.url?.startsWith(WHATSAPP)) return { id, view: { kind: 'elsewhere' } };
    return await requestGuardState(id).then(
      (state) => ({ id, view: { kind: 'whatsapp', state } }),
      () => ({ id, view: { kind: 'unreachable' } }),
    );
  } catch {
    return { id: null, view: { kind: 'unreachable' } };
  }
}

async function main(): Promise<void> {
  const [{ id, view }, settings] = await Promise.all([readFrontTab(), loadSettings().catch(() => null)]);
  const { rules } = settings ? applyOverrides(defaultRuleSet, settings) : defaultRuleSet;
  const activeRules = rules.filter(({ enabled, action }) => enabled && action !== 'allow').length;
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <PopupView
      tab={view}
      activeRules={activeRules}
      settingsRead={settings !== null}
      t={t}
      onReload={() => {
        if (id !== null) void browser.tabs.reload(id).finally(() => window.close());
      }}
      onOptions={() => void browser.runtime.openOptionsPage().finally(() => window.close())}
    />,
    app,
  );
}

void main();
