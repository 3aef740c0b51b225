import { render, type VNode } from 'preact';
import { OptionsView, type OptionsState } from '@/components/options/OptionsView';
import optionsCss from '@/components/options/options.css?inline';
import { PopupView, type TabView } from '@/components/popup/PopupView';
import popupCss from '@/components/popup/popup.css?inline';
import pageCss from '@/components/ui/page.css?inline';
import { labelOf } from '@/lib/detectors/type-labels';
import { createPageTranslator } from '@/lib/i18n/translate-pages';
import type { GuardEvent } from '@/lib/model/event';
import type { GuardState, Problem } from '@/lib/model/guard-state';
import { defaultRuleSet } from '@/lib/rules/default-rules';
import { applyOverrides } from '@/lib/rules/overrides';
import type { Setting } from './stage';

const t = createPageTranslator('en');
const nothing = (): void => undefined;
const AT = Date.UTC(2026, 8, 14, 9, 26);

function page(css: string, view: VNode): (setting: Setting) => void {
  return ({ theme }) => {
    const style = document.createElement('style');
    style.textContent = pageCss + css;
    const app = document.createElement('div');
    document.documentElement.className = '';
    document.documentElement.dataset.theme = theme;
    document.body.append(style, app);
    render(view, app);
  };
}

function popup(tab: TabView, settingsRead = true): (setting: Setting) => void {
  return page(
    popupCss,
    <PopupView
      tab={tab}
      activeRules={8}
      settingsRead={settingsRead}
      t={t}
      onReload={nothing}
      onOptions={nothing}
    />,
  );
}

function whatsapp(state: GuardState['state'], problems: readonly Problem[] = []): TabView {
  return { kind: 'whatsapp', state: { state, since: AT, problems, ruleSetId: 'built-in' } };
}

function event(index: number, more: Partial<GuardEvent>): GuardEvent {
  return {
    id: String(index),
    at: AT - index * 5_400_000,
    channel: 'text',
    action: 'warn',
    outcome: 'edited',
    ruleIds: ['payment-card'],
    types: { 'payment-card': 1 },
    recipientKinds: ['person'],
    reason: null,
    ...more,
  };
}

const events = [
  event(3, { outcome: 'voided', recipientKinds: ['group', 'person'], channel: 'forward' }),
  event(2, { outcome: 'blocked', types: { 'private-key': 1 }, channel: 'edit' }),
  event(1, {
    outcome: 'sent-anyway',
    types: { 'github-token': 2 },
    reason: 'approved',
    recipientKinds: ['group'],
  }),
  event(0, {}),
];

function options(more: Partial<OptionsState> = {}): (setting: Setting) => void {
  const settings = {
    schemaVersion: 1 as const,
    overrides: { iban: { action: 'warn' as const }, 'ask-location': { enabled: true } },
  };
  const current = applyOverrides(defaultRuleSet, settings).rules;
  const rules = defaultRuleSet.rules.map((builtIn, index) => ({
    builtIn,
    current: current[index] ?? builtIn,
  }));
  const state = { rules, failure: null, saved: true, changed: true, events, clearFailed: false, ...more };
  const actions = {
    onEnabled: nothing,
    onAction: nothing,
    onReset: nothing,
    onRetry: nothing,
    onClear: nothing,
  };
  return page(optionsCss, <OptionsView state={state} actions={actions} labelOf={labelOf} t={t} />);
}

/** The extension's own pages, drawn from made-up data. */
export const pageScenes: Readonly<Record<string, (setting: Setting) => void>> = {
  'page-popup-guarded': popup(whatsapp('guarded')),
  'page-popup-starting': popup({ kind: 'whatsapp', state: null }),
  'page-popup-degraded': popup(
    whatsapp('degraded', [
      { reason: 'anchor-missing', affected: 'send-button', since: AT },
      { reason: 'unguarded-send', affected: 'text', since: AT },
    ]),
    false,
  ),
  'page-popup-elsewhere': popup({ kind: 'elsewhere' }),
  'page-options': options(),
  'page-options-invalid': options({
    failure: { kind: 'invalid', detail: 'settings.overrides.iban.action: Invalid option' },
    saved: false,
    events: [],
  }),
};
