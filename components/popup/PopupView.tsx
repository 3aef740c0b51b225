import type { PageTranslate } from '@/lib/i18n/translate-pages';
import type { GuardState, Problem } from '@/lib/model/guard-state';
import { Mark } from '../ui/Mark';

/** What the popup knows of the tab in front. `starting` without a state: no guard has reported yet. */
export type TabView =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'whatsapp'; readonly state: GuardState | null };

interface Props {
  readonly tab: TabView;
  readonly activeRules: number;
  /** False when the stored settings could not be read. */
  readonly settingsRead: boolean;
  readonly t: PageTranslate;
  readonly onReload: () => void;
  readonly onOptions: () => void;
}

/** The state of the tab in plain sentences, and the one thing that helps where something does. */
export function PopupView({ tab, activeRules, settingsRead, t, onReload, onOptions }: Props) {
  const status = tab.kind === 'whatsapp' ? (tab.state?.state ?? 'starting') : tab.kind;
  const state = tab.kind === 'whatsapp' ? tab.state : null;
  const mayReload = status !== 'guarded' && status !== 'elsewhere';
  return (
    <main class="popup">
      <header class="page-band">
        <Mark />
        <h1>{t('popup.title')}</h1>
      </header>
      <section class={`status status-${status}`}>
        <h2>{t(`popup.state.${status}`)}</h2>
        <p>{t(`popup.text.${status}`)}</p>
        {status === 'degraded' ? <Problems problems={state?.problems ?? []} t={t} /> : null}
        {state && status !== 'starting' ? (
          <p class="quiet">{t('popup.since', { time: t.time(state.since) })}</p>
        ) : null}
        {mayReload ? (
          <button type="button" class="button button-main" onClick={onReload}>
            {t('popup.reload')}
          </button>
        ) : null}
      </section>
      <footer class="popup-foot">
        <p>{t('popup.rules', { count: activeRules })}</p>
        <button type="button" class="button button-link" onClick={onOptions}>
          {t('popup.options')}
        </button>
        {settingsRead ? null : <p class="quiet">{t('popup.rules.built-in')}</p>}
      </footer>
    </main>
  );
}

function Problems({ problems, t }: { readonly problems: readonly Problem[]; readonly t: PageTranslate }) {
  const sentences = new Set(problems.map((problem) => sentenceFor(problem, t)));
  return (
    <ul class="problems">
      {[...sentences].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function sentenceFor({ reason, affected }: Problem, t: PageTranslate): string {
  const name = t.find(`anchor.${affected}`) ?? affected;
  return t.find(`problem.${reason}`, { affected: name }) ?? reason;
}
