import type { OptionsActions, OptionsState } from '@/components/options/OptionsView';
import { clearRecords } from '@/lib/messaging/client';
import { defaultSettings, type Settings } from '@/lib/model/settings';
import { defaultRuleSet } from '@/lib/rules/default-rules';
import { applyOverrides } from '@/lib/rules/overrides';
import { loadEvents } from '@/lib/storage/event-log';
import { loadSettings, saveSettings, StoredSettingsError, watchSettings } from '@/lib/storage/settings';

type Override = Settings['overrides'][string];

/** What the page shows, and what its controls do. */
export interface OptionsStore {
  load(): Promise<void>;
}

/**
 * Keeps the page's state. A change is shown once it is stored: a switch that looks set while its storage
 * failed would promise a protection that is not there.
 * @param draw Called with each new state.
 */
export function createOptionsStore(
  draw: (shown: { readonly state: OptionsState; readonly actions: OptionsActions }) => void,
): OptionsStore {
  let settings = defaultSettings;
  let rest: Omit<OptionsState, 'rules' | 'changed'> = {
    failure: null,
    saved: false,
    events: [],
    clearFailed: false,
  };
  /** Saves one after the other, each from what the one before it stored. */
  let queue: Promise<void> = Promise.resolve();

  const actions: OptionsActions = {
    onEnabled: (ruleId, enabled) => change(ruleId, { enabled }),
    onAction: (ruleId, action) => change(ruleId, { action }),
    onReset: () => save(() => defaultSettings),
    onRetry: () => void load(),
    onClear: () => void clear(),
  };

  function show(update: Partial<typeof rest>): void {
    rest = { ...rest, ...update };
    const current = applyOverrides(defaultRuleSet, settings).rules;
    const rules = defaultRuleSet.rules.map((builtIn, index) => ({
      builtIn,
      current: current[index] ?? builtIn,
    }));
    const changed = Object.keys(settings.overrides).length > 0;
    draw({ state: { ...rest, rules, changed }, actions });
  }

  async function load(): Promise<void> {
    const [loaded, events] = await Promise.all([
      loadSettings().catch((error: unknown) => failureOf(error)),
      loadEvents().catch(() => null),
    ]);
    const failure = 'kind' in loaded ? loaded : null;
    settings = 'kind' in loaded ? defaultSettings : loaded;
    show({ failure, events, saved: false });
  }

  function change(ruleId: string, override: Override): void {
    save((before) => ({
      ...before,
      overrides: withOverride(before.overrides, ruleId, override),
    }));
  }

  function save(make: (before: Settings) => Settings): void {
    queue = queue.then(async () => {
      const next = make(settings);
      try {
        await saveSettings(next);
        settings = next;
        show({ failure: null, saved: true });
      } catch (error) {
        show({ failure: { kind: 'save', detail: detailOf(error) }, saved: false });
      }
    });
  }

  async function clear(): Promise<void> {
    const cleared = await clearRecords().then(
      () => true,
      () => false,
    );
    show({ clearFailed: !cleared, events: cleared ? [] : rest.events });
  }

  watchSettings((changed) => {
    if (changed instanceof StoredSettingsError) {
      settings = defaultSettings;
      show({ failure: failureOf(changed), saved: false });
    } else {
      settings = changed;
      show({});
    }
  }, new AbortController().signal);

  return { load };
}

/** What equals the built-in rule is not kept, so that a later built-in change reaches those who never chose. */
function withOverride(
  overrides: Settings['overrides'],
  ruleId: string,
  override: Override,
): Settings['overrides'] {
  const builtIn = defaultRuleSet.rules.find(({ id }) => id === ruleId);
  const { enabled, action } = { ...overrides[ruleId], ...override };
  const own: Override = {
    ...(enabled !== undefined && enabled !== builtIn?.enabled ? { enabled } : {}),
    ...(action !== undefined && action !== builtIn?.action ? { action } : {}),
  };
  const others = Object.fromEntries(Object.entries(overrides).filter(([id]) => id !== ruleId));
  return Object.keys(own).length > 0 ? { ...others, [ruleId]: own } : others;
}

function failureOf(error: unknown): { readonly kind: 'invalid' | 'load'; readonly detail: string } {
  return { kind: error instanceof StoredSettingsError ? 'invalid' : 'load', detail: detailOf(error) };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
