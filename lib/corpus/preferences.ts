import { browser } from 'wxt/browser';
import { DEFAULT_PREFERENCES, type Preferences, preferences } from '../model/preferences';

const KEY = 'preferences';

function parse(stored: unknown): Preferences {
  const parsed = preferences.safeParse(stored ?? {});
  return parsed.success ? parsed.data : DEFAULT_PREFERENCES;
}

/** What the person chose, defaults for the rest. */
export async function readPreferences(): Promise<Preferences> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some of the choices and leaves the others. */
export async function writePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readPreferences()), ...change } });
}

/** Calls back with the choices whenever they change, wherever that happens; returns how to stop. */
export function watchPreferences(changed: (preferences: Preferences) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(parse(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
