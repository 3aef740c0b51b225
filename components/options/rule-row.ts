import type { Action, Rule } from '@/lib/model/rule';

/** Actions that a person can choose. `allow` is left out: a rule that does nothing is switched off. */
const CHOICES: readonly Action[] = ['audit', 'hint', 'warn', 'justify', 'block'];

/** One rule as it is built in, and as it is in force. */
export interface RuleRow {
  readonly builtIn: Rule;
  readonly current: Rule;
}

/** What a person may choose for a rule. A hint needs text that is being written; a voice message has none. */
export function actionsFor({ conditions }: Rule): readonly Action[] {
  return conditions.types ? CHOICES : CHOICES.filter((action) => action !== 'hint');
}
