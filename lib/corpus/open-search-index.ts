import { openIndexStorage } from './index-storage';
import { tellIndexWaits } from './index-waits';
import { ownDatabase } from './own-database';
import { createStoredIndex, type StoredIndex } from './stored-index';

/**
 * The index of the documents on this machine, for a page that searches: without all that reads or stores documents, so that
 * little has to be loaded before the first result. Rejects when the browser refuses storage.
 */
export async function openSearchIndex(): Promise<StoredIndex> {
  return createStoredIndex(ownDatabase(), await openIndexStorage(), tellIndexWaits);
}
