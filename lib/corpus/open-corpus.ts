import type { Corpus } from '../model/corpus';
import { createDatabase } from './database';
import { createDexieCorpus } from './dexie-corpus';
import { fetchSeeds, loadSeeds, seedsLoaded } from './seeds';

/**
 * The corpus on this machine, with the documents that come with the extension in it. Rejects when the browser refuses
 * storage. The browser keeps one database for all pages of the extension; opening it again costs little.
 */
export async function openCorpus(): Promise<Corpus> {
  const database = createDatabase();
  await database.open();
  if (!(await seedsLoaded(database))) await loadSeeds(database, await fetchSeeds());
  return createDexieCorpus(database);
}

/** After an install or update of the extension: brings in what is new. */
export async function refreshSeeds(): Promise<void> {
  const database = createDatabase();
  await database.open();
  await loadSeeds(database, await fetchSeeds());
  database.close();
}
