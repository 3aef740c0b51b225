import type { Translate } from '@/lib/i18n/translate';
import type { PromptAction } from '@/lib/model/prompt';

interface Props {
  readonly actions: readonly PromptAction[];
  /** True while "Send anyway" waits for a reason. */
  readonly sendWaits: boolean;
  readonly t: Translate;
}

/** The ways out, named by what comes of them. The safe one has the focus and the weight. */
export function Actions({ actions, sendWaits, t }: Props) {
  const safest: PromptAction = actions.includes('edit') ? 'edit' : 'cancel';
  return (
    <div class="actions">
      {actions.map((action) => {
        const waits = action === 'send' && sendWaits;
        return (
          <button
            key={action}
            type="button"
            class={`action action-${action}${action === safest ? ' action-safest' : ''}`}
            data-action={action}
            data-default={action === safest ? '' : undefined}
            aria-disabled={waits ? 'true' : undefined}
            aria-describedby={waits ? 'sluice-missing' : undefined}
          >
            {t(`prompt.action.${action}`)}
          </button>
        );
      })}
    </div>
  );
}
