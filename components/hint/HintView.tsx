import { describeFindings, ruleName } from '@/lib/i18n/names';
import type { Translate } from '@/lib/i18n/translate';
import type { Decision } from '@/lib/model/decision';
import { Mark } from '../ui/Mark';

interface Props {
  readonly decision: Decision;
  readonly t: Translate;
}

/** One quiet line while the text is still being written: what is in it, and what comes of it. */
export function HintView({ decision, t }: Props) {
  return (
    <p class={decision.action === 'block' ? 'hint hint-block' : 'hint'} role="status" aria-live="polite">
      <span class="hint-mark">
        <Mark />
      </span>
      <span>
        <strong>{whatIsInIt(decision, t)}</strong> {whatComesOfIt(decision, t)}
      </span>
    </p>
  );
}

function whatIsInIt({ findings, reasons }: Decision, t: Translate): string {
  if (findings.length > 0) {
    return t('hint.found', {
      what: describeFindings(t, findings),
    });
  }
  const rule = reasons[0]?.rule;
  return rule ? t('hint.rule', { rule: ruleName(t, rule) }) : '';
}

function whatComesOfIt({ action }: Decision, t: Translate): string {
  if (action === 'block') return t('hint.next.block');
  if (action === 'justify') return t('hint.next.justify');
  return t(action === 'warn' ? 'hint.next.ask' : 'hint.next.send');
}
