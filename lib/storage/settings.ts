import { defaultSettings, settingsSchema, type Settings } from '../model/settings';
import { browser } from '../platform/browser';

const KEY = 'settings';

/** Stored settings that could not be read. What was stored is left as it is. */
export class StoredSettingsError extends Error {
  override readonly name = 'StoredSettingsError';
}

function parse(stored: unknown): Settings {
  if (stored === undefined) return defaultSettings;
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new StoredSettingsError(`settings${issue ? `.${issue.path.join('.')}: ${issue.message}` : ''}`);
}

/**
 * Reads the settings; the defaults when none were saved.
 * @throws StoredSettingsError when what is stored does not fit; whatever storage throws when it fails.
 */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

/** @throws whatever storage throws when it fails. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back with each new settings value, or with the error when a stored one does not fit. */
export function watchSettings(
  onChange: (settings: Settings | StoredSettingsError) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area !== 'local' || !change) return;
    try {
      onChange(parse(change.newValue));
    } catch (error) {
      if (error instanceof StoredSettingsError) onChange(error);
      else throw error;
    }
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
