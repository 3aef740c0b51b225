import type { PageTranslate } from '@/lib/i18n/translate-pages';
import type { GuardEvent } from '@/lib/model/event';
import type { Action } from '@/lib/model/rule';
import { Mark } from '../ui/Mark';
import { ClearEvents } from './ClearEvents';
import { EventList } from './EventList';
import { RuleList } from './RuleList';
import type { RuleRow } from './rule-row';

/** Why the settings cannot be shown or were not saved; `detail` is for whoever has to mend them. */
interface SettingsFailure {
  readonly kind: 'invalid' | 'load' | 'save';
  readonly detail: string;
}

export interface OptionsState {
  readonly rules: readonly RuleRow[];
  readonly failure: SettingsFailure | null;
  /** True right after a change was stored. */
  readonly saved: boolean;
  readonly changed: boolean;
  /** Null when the list could not be loaded. */
  readonly events: readonly GuardEvent[] | null;
  readonly clearFailed: boolean;
}

export interface OptionsActions {
  onEnabled(ruleId: string, enabled: boolean): void;
  onAction(ruleId: string, action: Action): void;
  onReset(): void;
  onRetry(): void;
  onClear(): void;
}

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  /** What a data type is called in every language, or null where its name is translated. */
  readonly labelOf: (type: string) => string | null;
  readonly t: PageTranslate;
}

/** The rules, what came of them, and what may be expected of them. */
export function OptionsView({ state, actions, labelOf, t }: Props) {
  const { rules, failure, saved, changed, events, clearFailed } = state;
  const locked = failure !== null && failure.kind !== 'save';
  return (
    <main class="options">
      <header class="page-band">
        <Mark />
        <h1>{t('options.title')}</h1>
      </header>
      <p class="intro">{t('options.intro')}</p>

      <section aria-labelledby="rules">
        <h2 id="rules">{t('options.rules')}</h2>
        <p class="quiet">{t('options.rules.intro')}</p>
        <Failure failure={failure} actions={actions} t={t} />
        <RuleList
          rules={rules}
          locked={locked}
          t={t}
          onEnabled={actions.onEnabled}
          onAction={actions.onAction}
        />
        <div class="section-foot">
          {changed && !locked ? (
            <button type="button" class="button" onClick={actions.onReset}>
              {t('options.rules.reset')}
            </button>
          ) : null}
          <p class="saved" role="status">
            {saved ? t('options.saved') : ''}
          </p>
        </div>
      </section>

      <section aria-labelledby="events">
        <h2 id="events">{t('options.events')}</h2>
        <p class="quiet">{t('options.events.intro')}</p>
        {events === null ? (
          <p class="failure">{t('options.error.events')}</p>
        ) : (
          <EventList events={events} labelOf={labelOf} t={t} />
        )}
        {clearFailed ? (
          <p class="failure" role="alert">
            {t('options.error.clear')}
          </p>
        ) : null}
        {events && events.length > 0 ? (
          <ClearEvents count={events.length} onClear={actions.onClear} t={t} />
        ) : null}
      </section>

      <section aria-labelledby="scope">
        <h2 id="scope">{t('options.scope')}</h2>
        <ul class="scope">
          <li>{t('options.scope.does')}</li>
          <li>{t('options.scope.local')}</li>
          <li>{t('options.scope.not-inside')}</li>
          <li>{t('options.scope.not-elsewhere')}</li>
        </ul>
      </section>
    </main>
  );
}

interface FailureProps {
  readonly failure: SettingsFailure | null;
  readonly actions: OptionsActions;
  readonly t: PageTranslate;
}

/** Says what is in force and that nothing was lost, before it offers to replace anything. */
function Failure({ failure, actions, t }: FailureProps) {
  if (!failure) return null;
  const button = t('options.rules.reset');
  return (
    <div class="failure" role="alert">
      <p>{t(`options.error.${failure.kind}`)}</p>
      {failure.kind === 'invalid' ? <p>{t('options.error.invalid.kept', { button })}</p> : null}
      {failure.detail ? (
        <p class="failure-detail">{t('options.error.detail', { detail: failure.detail })}</p>
      ) : null}
      {failure.kind === 'load' ? (
        <button type="button" class="button" onClick={actions.onRetry}>
          {t('options.retry')}
        </button>
      ) : null}
      {failure.kind === 'invalid' ? (
        <button type="button" class="button" onClick={actions.onReset}>
          {button}
        </button>
      ) : null}
    </div>
  );
}
