import { ruleName } from '@/lib/i18n/names';
import type { PageTranslate } from '@/lib/i18n/translate-pages';
import { actionSchema, type Action } from '@/lib/model/rule';
import { actionsFor, type RuleRow } from './rule-row';

interface Props {
  readonly rules: readonly RuleRow[];
  /** True while the settings cannot be changed without losing what is stored. */
  readonly locked: boolean;
  readonly t: PageTranslate;
  readonly onEnabled: (ruleId: string, enabled: boolean) => void;
  readonly onAction: (ruleId: string, action: Action) => void;
}

export function RuleList({ rules, ...rest }: Props) {
  return (
    <ul class="rules">
      {rules.map((row) => (
        <RuleItem key={row.builtIn.id} row={row} {...rest} />
      ))}
    </ul>
  );
}

function RuleItem({ row, locked, t, onEnabled, onAction }: Omit<Props, 'rules'> & { readonly row: RuleRow }) {
  const { builtIn, current } = row;
  const name = ruleName(t, current);
  const why = t.find(`why.${current.id}`);
  const change = changeOf(row, t);
  return (
    <li class={current.enabled ? 'rule' : 'rule rule-off'}>
      <div class="rule-text">
        <h3 id={`rule-${current.id}`}>{name}</h3>
        {why ? <p>{why}</p> : null}
        {change ? <p class="quiet">{change}</p> : null}
      </div>
      <div class="rule-controls">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-label={t('options.rule.enabled', { rule: name })}
            checked={current.enabled}
            disabled={locked}
            onChange={(event) => onEnabled(current.id, event.currentTarget.checked)}
          />
          <span class="switch-state" aria-hidden="true">
            {t(current.enabled ? 'options.rule.on' : 'options.rule.off')}
          </span>
        </label>
        <label class="rule-action">
          <span class="for-ears">
            {name}: {t('options.rule.action')}
          </span>
          <select
            value={current.action}
            disabled={locked || !current.enabled}
            onChange={(event) => {
              const action = actionSchema.safeParse(event.currentTarget.value);
              if (action.success) onAction(current.id, action.data);
            }}
          >
            {[...new Set([...actionsFor(builtIn), current.action])].map((action) => (
              <option key={action} value={action}>
                {t(`action.${action}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </li>
  );
}

/** What it was before, so that nobody has to remember how to get back. */
function changeOf({ builtIn, current }: RuleRow, t: PageTranslate): string | null {
  if (builtIn.action !== current.action) {
    return t('options.rule.changed', { action: t(`action.${builtIn.action}`) });
  }
  if (builtIn.enabled === current.enabled) return null;
  return t(builtIn.enabled ? 'options.rule.changed-on' : 'options.rule.changed-off');
}
