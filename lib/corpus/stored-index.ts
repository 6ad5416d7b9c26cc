import { HEADER_KEY, readHeader } from '../search/index/header';
import type { IndexStorage } from '../search/index/index-storage';
import { type OpenIndex, openIndex } from '../search/index/open-index';
import { IndexDamaged, type SearchIndex } from '../search/index/search-index';
import type { CorpusDatabase } from './database';
import { countWaiting, rebuildIndex, stateOfIndex } from './rebuild-index';
import { underIndexLock } from './under-lock';

/** The index on this machine, as a page has it. Every method may reject when the browser's storage refuses. */
export interface StoredIndex {
  /**
   * The index as it is now: the same object for as long as it does not change. Rejects with `IndexDamaged`, and has it made
   * again then; what is in it by and by can be searched meanwhile.
   */
  index(): Promise<SearchIndex>;
  /** How many changes to documents the index does not show yet; wakes the background the first time that there are any. */
  pending(): Promise<number>;
  /** Has the index made again from the documents, a record of it being missing; resolves when that is under way. */
  rebuild(): Promise<void>;
}

/** Whether an index is the one of the revision of which a record is missing, or cannot be read at all. */
async function isStillDamaged(
  database: CorpusDatabase,
  storage: IndexStorage,
  damaged: number | undefined,
): Promise<boolean> {
  try {
    if ((await openIndex(storage)).revision === damaged) return true;
    return (await stateOfIndex(database, storage)) === 'lost';
  } catch (error) {
    if (error instanceof IndexDamaged) return true;
    throw error;
  }
}

/** The index in a storage. `tellWaits`: tells the background that there is work to do. */
export function createStoredIndex(
  database: CorpusDatabase,
  storage: IndexStorage,
  tellWaits: () => Promise<void>,
): StoredIndex {
  let opened: OpenIndex | undefined;
  let rebuilding: Promise<void> | undefined;
  let isTold = false;

  /** Unless another page had it made again while this one waited. */
  async function rebuildOnce(): Promise<void> {
    const damaged = opened?.revision;
    await underIndexLock(async () => {
      if (await isStillDamaged(database, storage, damaged)) await rebuildIndex(database, storage);
    });
    await tellWaits();
  }

  function rebuild(): Promise<void> {
    rebuilding ??= rebuildOnce().finally(() => {
      rebuilding = undefined;
    });
    return rebuilding;
  }

  return {
    async index() {
      try {
        const [bytes] = await storage.read([HEADER_KEY]);
        // Nothing at all: either none was made yet, or the browser lost it.
        if (!bytes && (await stateOfIndex(database, storage)) === 'lost') throw new IndexDamaged('the index is gone');
        opened = await openIndex(storage, { before: opened, header: readHeader(bytes) });
        return opened;
      } catch (error) {
        if (error instanceof IndexDamaged) rebuild().catch(console.error);
        throw error;
      }
    },
    async pending() {
      const waiting = await countWaiting(database);
      if (waiting > 0 && !isTold) {
        isTold = true;
        // The background may have ended before it was done, as it does with the browser.
        await tellWaits().catch(console.error);
      }
      return waiting;
    },
    rebuild,
  };
}
