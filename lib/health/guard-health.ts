import type { DegradedReason, GuardState, Problem } from '../model/guard-state';

/** Keeps what is wrong with this tab's guard and tells whoever shows it. */
export interface GuardHealth {
  state(): GuardState;
  /** Notes a problem, once per reason and affected part. */
  report(reason: DegradedReason, affected: string): void;
  /** Takes a problem back once what it named works again. */
  clear(reason: DegradedReason, affected: string): void;
  /** The page is known well enough to say that it is guarded. */
  ready(): void;
}

/**
 * @param onChange Called with each new state.
 * @param now Milliseconds since the epoch.
 */
export function createGuardHealth(
  ruleSetId: () => string,
  onChange: (state: GuardState) => void,
  now: () => number,
): GuardHealth {
  const problems = new Map<string, Problem>();
  let isReady = false;
  let since = now();
  let shown: GuardState['state'] = 'starting';

  function state(): GuardState {
    const current = problems.size > 0 ? 'degraded' : isReady ? 'guarded' : 'starting';
    if (current !== shown) {
      shown = current;
      since = now();
    }
    return { state: current, since, problems: [...problems.values()], ruleSetId: ruleSetId() };
  }
  return {
    state,
    report: (reason, affected) => {
      const key = `${reason} ${affected}`;
      if (problems.has(key)) return;
      problems.set(key, { reason, affected, since: now() });
      onChange(state());
    },
    clear: (reason, affected) => {
      if (problems.delete(`${reason} ${affected}`)) onChange(state());
    },
    ready: () => {
      if (isReady) return;
      isReady = true;
      onChange(state());
    },
  };
}
