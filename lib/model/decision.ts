import type { Finding } from './finding';
import type { Action, Rule } from './rule';

/** Why one rule applied: the rule and the findings that met its conditions (none for a channel rule). */
export interface Reason {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** What happens with one intent. `reasons` is ordered by strictness; the first gave the action. */
export interface Decision {
  readonly action: Action;
  readonly reasons: readonly Reason[];
  /** All findings of all reasons, without repeats, ordered by source and start. */
  readonly findings: readonly Finding[];
  /** True when the intent could not be read in full and a rule's fail mode gave the action. */
  readonly undecided: boolean;
}
