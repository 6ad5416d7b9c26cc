import { browser } from 'wxt/browser';
import { type CorpusDatabase, createDatabase } from './database';
import { followIndex } from './follow-index';
import { openIndexStorage } from './index-storage';
import { tellIndexWaits } from './index-waits';
import { fetchSeeds, loadSeeds, seedsLoaded } from './seeds';

/** The version of the extension, by which it is known whether its seeds are in the corpus. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Has the index on this machine follow what changed in the documents; see {@link followIndex}. Never rejects. */
export function followDocuments(database: CorpusDatabase): Promise<void> {
  return followIndex(database, { openStorage: openIndexStorage, tellWaits: tellIndexWaits });
}

async function open(): Promise<CorpusDatabase> {
  const database = createDatabase();
  await database.open();
  const version = ownVersion();
  if (!(await seedsLoaded(database, version))) {
    await loadSeeds(database, await fetchSeeds(), version);
    await followDocuments(database);
  }
  return database;
}

let opened: Promise<CorpusDatabase> | undefined;

/**
 * The database of this machine, with the documents that come with the extension in it; opened once for each page or
 * worker. Rejects when the browser refuses storage; the next call tries again.
 */
export function openDatabase(): Promise<CorpusDatabase> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
