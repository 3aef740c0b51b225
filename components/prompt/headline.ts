import type { Decision } from '@/lib/model/decision';
import { describeFindings } from '@/lib/i18n/names';
import type { Translate } from '@/lib/i18n/translate';

/** The first line of the prompt. It names what gave the action, so that nobody reads a rule's name first. */
export function headlineFor({ action, reasons, findings, undecided }: Decision, t: Translate): string {
  const blocked = action === 'block';
  if (undecided) return t(blocked ? 'prompt.headline.block-unread' : 'prompt.headline.unread');
  const strictest = reasons[0]?.findings ?? [];
  // A block names only what is not let through; else all of it stands there, the gravest first.
  const named = blocked ? strictest : [...strictest, ...findings.filter((one) => !strictest.includes(one))];
  if (named.length === 0) return t(blocked ? 'prompt.headline.block-rule' : 'prompt.headline.rule');
  const what = describeFindings(t, named);
  return t(blocked ? 'prompt.headline.block' : 'prompt.headline.found', { what });
}
