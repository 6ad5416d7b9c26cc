import { createDatabase } from './database';
import { openIndexStorage } from './index-storage';
import { tellIndexWaits } from './index-waits';
import { createStoredIndex, type StoredIndex } from './stored-index';

/**
 * The index of the documents on this machine, for a page that searches: without all that reads or stores documents, so that
 * little has to be loaded before the first result. Rejects when the browser refuses storage.
 */
export async function openSearchIndex(): Promise<StoredIndex> {
  return createStoredIndex(createDatabase(), await openIndexStorage(), tellIndexWaits);
}
