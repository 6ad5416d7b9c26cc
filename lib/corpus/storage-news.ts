import type { StorageNews, StorageTrouble, WatchStorage } from '../model/storage-trouble';

let trouble: StorageTrouble | undefined;
let full: string | undefined;
/** By what they are: each is told once, however often it is met. */
const unread = new Set<string>();
const watchers = new Set<(news: StorageNews) => void>();

function news(): StorageNews {
  // That there is no room matters least to who cannot read either.
  const shown = trouble ?? (full === undefined ? undefined : { name: 'full' as const, said: full });
  return { trouble: shown, unread: unread.size };
}

function tell(): void {
  for (const changed of watchers) changed(news());
}

/** Tells who watches in this page why it cannot use the documents; undefined: it can. */
export function tellTrouble(now: StorageTrouble | undefined): void {
  if (now === trouble) return;
  trouble = now;
  tell();
}

/** Why this page cannot use the documents, as far as it knows. */
export function knownTrouble(): StorageTrouble | undefined {
  return trouble;
}

/** Tells who watches in this page that there is no room to store anything, in the browser's words; undefined: there is. */
export function tellRoom(said: string | undefined): void {
  if (said === full) return;
  full = said;
  tell();
}

/** The browser's words when there is no room, as far as this page knows. */
export function knownFull(): string | undefined {
  return full;
}

/** Tells that a stored record was met that cannot be read; `key`: which one. It stays where it is. */
export function tellUnread(key: string): void {
  if (unread.has(key)) return;
  unread.add(key);
  tell();
}

/** Tells that a record could be read: it is there again when it could not before. */
export function tellRead(key: string): void {
  if (unread.delete(key)) tell();
}

/** Calls back with what this page knows of its storage, at once and whenever that changes; returns how to stop. */
export const watchStorage: WatchStorage = (changed) => {
  watchers.add(changed);
  changed(news());
  return () => watchers.delete(changed);
};
