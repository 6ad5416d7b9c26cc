import { browser } from 'wxt/browser';
import type { WatchStorage } from '../model/storage-trouble';
import { z } from '../model/z';
import { knownFull, tellRoom, watchStorage } from './storage-news';

/** For as long as the browser runs, for all pages and the background: who finds the storage full is seldom who is looked at. */
const KEY = 'storage-full';

const stored = z.optional(z.string());

function take(value: unknown): void {
  tellRoom(stored.safeParse(value).data);
}

let isListening = false;

/** Has this page follow what others find, from its first question on. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  browser.storage.session.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) take(changes[KEY].newValue);
  });
}

let hasTold = false;

/** Tells all pages that there is no room for what was to be stored, in the browser's words; undefined: there is again. */
export function tellFull(said: string | undefined): void {
  listen();
  // What others told before this page listened is not known here.
  if (hasTold && said === knownFull()) return;
  hasTold = true;
  tellRoom(said);
  const { session } = browser.storage;
  const told = said === undefined ? session.remove(KEY) : session.set({ [KEY]: said });
  // What cannot be told is written in the console of who found it.
  told.catch(console.error);
}

/** As {@link watchStorage}, with what the background and other pages found. */
export const watchSharedStorage: WatchStorage = (changed) => {
  listen();
  browser.storage.session.get(KEY).then((found) => KEY in found && take(found[KEY]), console.error);
  return watchStorage(changed);
};
