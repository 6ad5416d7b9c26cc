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

/** The last change that was begun in this window. */
let lastWritten: Promise<void> = Promise.resolve();

/**
 * Changes some of the choices and leaves the others. One change waits for the one before it, since each begins with what is
 * kept; of two windows in the same instant one can still lose. Rejects when the browser cannot keep it.
 */
export function writePreferences(change: Partial<Preferences>): Promise<void> {
  const write = async () => browser.storage.local.set({ [KEY]: { ...(await readPreferences()), ...change } });
  lastWritten = lastWritten.then(write, write);
  return lastWritten;
}

/** Calls back with the choices whenever they change, wherever that happens; returns how to stop. */
export function watchPreferences(changed: (preferences: Preferences) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(parse(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
