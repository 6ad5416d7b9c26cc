import type { Corpus } from '../model/corpus';
import { breathe } from './breathe';
import type { CorpusDatabase } from './database';
import { createDexieCorpus } from './dexie-corpus';
import { afterImport } from './importing';
import { openIndexStorage } from './index-storage';
import { indexedCorpus } from './indexed-corpus';
import { keepAwake } from './keep-awake';
import { onceMore } from './once-more';
import { followDocuments, openDatabase, ownVersion } from './open-database';
import { ownDatabase } from './own-database';
import { rereadCitations } from './reread-citations';
import { fetchSeeds, loadSeeds } from './seeds';
import { tidyIndex } from './update-index';

/**
 * The corpus on this machine, with the documents that come with the extension in it. What is changed in it can be searched
 * for at once, many documents after a while. Rejects when the browser refuses storage; the next call tries again.
 */
export async function openCorpus(): Promise<Corpus> {
  const database = await openDatabase();
  return indexedCorpus(createDexieCorpus(database), () => followDocuments(database));
}

/** Some work on the documents, in the background. */
async function withDatabase(work: (database: CorpusDatabase) => Promise<void>): Promise<void> {
  const database = ownDatabase();
  try {
    await keepAwake(() => work(database));
  } finally {
    database.close();
  }
}

/** After an install or update of the extension: brings in what is new. */
export async function refreshSeeds(): Promise<void> {
  await withDatabase(async (database) => {
    await loadSeeds(database, await fetchSeeds(), ownVersion());
    await followDocuments(database);
  });
}

/** Brings the index up to date with the documents, in the background, and keeps it in few pieces. */
export const refreshIndex = onceMore(() =>
  withDatabase(async (database) => tidyIndex(database, await openIndexStorage(), { rest: breathe })),
);

/** How long pages have the corpus to themselves between a few documents that are read again, in milliseconds. */
const REST = 10;

/**
 * Brings what documents cite up to date with the rules of this version of the extension, in the background. Imports go before
 * it, and so does the index of what was imported.
 */
export const refreshCitations = onceMore(async () => {
  const rest = async () => {
    await new Promise<void>((resolve) => setTimeout(resolve, REST));
    if (await afterImport()) await refreshIndex();
  };
  await withDatabase(async (database) => {
    await rest();
    if (await rereadCitations(database, rest)) await followDocuments(database);
  });
});
