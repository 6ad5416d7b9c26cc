import { HEADER_KEY, readHeader } from '../search/index/header';
import type { IndexStorage } from '../search/index/index-storage';
import { openIndex } from '../search/index/open-index';
import { IndexDamaged, type SearchIndex } from '../search/index/search-index';
import type { CorpusDatabase } from './database';
import { countWaiting, rebuildIndex } from './rebuild-index';
import { underIndexLock } from './update-index';

/** The index on this machine, as a page has it. Every method may reject when the browser's storage refuses. */
export interface StoredIndex {
  /**
   * The index as it is now: the same object for as long as it does not change. Rejects with `IndexDamaged`, and has it made
   * again then; what is in it by and by can be searched meanwhile.
   */
  index(): Promise<SearchIndex>;
  /** How many changes to documents the index does not show yet. */
  pending(): Promise<number>;
  /** Has the index made again from the documents, a record of it being missing; resolves when that is under way. */
  rebuild(): Promise<void>;
}

/** The index in a storage. `tellWaits`: tells the background that there is work to do. */
export function createStoredIndex(
  database: CorpusDatabase,
  storage: IndexStorage,
  tellWaits: () => Promise<void>,
): StoredIndex {
  let opened: SearchIndex | undefined;

  async function rebuild(): Promise<void> {
    await underIndexLock(() => rebuildIndex(database, storage));
    await tellWaits();
  }

  return {
    async index() {
      try {
        const [bytes] = await storage.read([HEADER_KEY]);
        if (opened?.revision !== readHeader(bytes).revision) opened = await openIndex(storage);
        return opened;
      } catch (error) {
        if (error instanceof IndexDamaged) rebuild().catch(console.error);
        throw error;
      }
    },
    pending: () => countWaiting(database),
    rebuild,
  };
}
