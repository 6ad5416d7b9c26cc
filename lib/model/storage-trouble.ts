/** What a failure of the browser's storage comes down to, for who reads what happened and what to do. */
export type StorageRefusal =
  /** There is no room for more on the disk, or for this extension. */
  | 'full'
  /** What is stored is of a later version of the extension than this one. */
  | 'newer'
  /** Anything else: the browser does not give it. */
  | 'refused';

/** What is the matter with the storage of this page. */
export type StorageTrouble =
  | { name: StorageRefusal; said: string }
  /** The documents have to be brought up to date, and another page has them open as an older version of the extension did. */
  | { name: 'waiting' }
  /** A newer version of the extension brought the documents up to date: this page is of the older one and cannot use them. */
  | { name: 'outdated' };

/** What a page knows of its storage. */
export interface StorageNews {
  trouble?: StorageTrouble | undefined;
  /** How many stored records this page met that cannot be read any more. */
  unread: number;
}

/** What stands in for the services that tell it: calls back at once and whenever it changes; returns how to stop. */
export type WatchStorage = (changed: (news: StorageNews) => void) => () => void;

/** What Dexie, a transaction or a list of failures gives as the reason of an error. */
function reasonsOf(error: object): unknown[] {
  const { inner, cause, failures } = error as { inner?: unknown; cause?: unknown; failures?: unknown };
  return [inner, cause, ...(Array.isArray(failures) ? failures : [])];
}

const FULL = /quota|no_device_space/i;

/**
 * What an error of the storage comes down to, its reasons looked at as well. The names are those of
 * https://developer.mozilla.org/docs/Web/API/IDBTransaction/error and .../IDBFactory/open; `chrome.storage` and older Firefox
 * say that they are full in words only.
 */
export function refusalIn(error: unknown, depth = 5): StorageRefusal {
  if (typeof error !== 'object' || error === null || depth === 0) return 'refused';
  const { name, message } = error as { name?: unknown; message?: unknown };
  if (name === 'VersionError') return 'newer';
  if (FULL.test(String(name)) || FULL.test(String(message))) return 'full';
  return (
    reasonsOf(error)
      .map((reason) => refusalIn(reason, depth - 1))
      .find((one) => one !== 'refused') ?? 'refused'
  );
}

/** What an error says, without the stack of causes that Dexie writes under it. */
export function saidBy(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  return line;
}
