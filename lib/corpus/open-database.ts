import { browser } from 'wxt/browser';
import { refusalIn, saidBy } from '../model/storage-trouble';
import type { CorpusDatabase } from './database';
import { followIndex } from './follow-index';
import { openIndexStorage } from './index-storage';
import { tellIndexWaits } from './index-waits';
import { ownDatabase } from './own-database';
import { fetchSeeds, loadSeeds, seedsLoaded } from './seeds';
import { knownTrouble, tellTrouble } from './storage-news';

/** The version of the extension, by which it is known whether its seeds are in the corpus. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Has the index on this machine follow what changed in the documents; see {@link followIndex}. Never rejects. */
export function followDocuments(database: CorpusDatabase): Promise<void> {
  return followIndex(database, { openStorage: openIndexStorage, tellWaits: tellIndexWaits });
}

async function open(): Promise<CorpusDatabase> {
  const database = ownDatabase();
  await database.open();
  const version = ownVersion();
  if (!(await seedsLoaded(database, version))) {
    try {
      await loadSeeds(database, await fetchSeeds(), version);
    } catch (error) {
      // There may be no room for them. What is stored can be read all the same, and whoever opens it next tries again.
      console.error(error);
      return database;
    }
    await followDocuments(database);
    // Other versions read what documents cite with other rules: reading them anew is for the background, asleep or not.
    await tellIndexWaits().catch(console.error);
  }
  return database;
}

let opened: Promise<CorpusDatabase> | undefined;

async function openAndTell(): Promise<CorpusDatabase> {
  try {
    const database = await open();
    const trouble = knownTrouble();
    if (trouble && 'said' in trouble) tellTrouble(undefined);
    return database;
  } catch (error) {
    opened = undefined;
    // Who was told that a newer version took over needs no other reason.
    if (knownTrouble()?.name !== 'outdated') tellTrouble({ name: refusalIn(error), said: saidBy(error) });
    throw error;
  }
}

/**
 * The database of this machine, with the documents that come with the extension in it; opened once for each page or
 * worker. Rejects when the browser refuses storage, which this page is told; the next call tries again.
 */
export function openDatabase(): Promise<CorpusDatabase> {
  opened ??= openAndTell();
  return opened;
}
