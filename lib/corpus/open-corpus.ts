import { browser } from 'wxt/browser';
import type { Corpus } from '../model/corpus';
import { breathe } from './breathe';
import { type CorpusDatabase, createDatabase } from './database';
import { createDexieCorpus } from './dexie-corpus';
import { followIndex } from './follow-index';
import { openIndexStorage } from './index-storage';
import { tellIndexWaits } from './index-waits';
import { indexedCorpus } from './indexed-corpus';
import { keepAwake } from './keep-awake';
import { onceMore } from './once-more';
import { rereadCitations } from './reread-citations';
import { fetchSeeds, loadSeeds, seedsLoaded } from './seeds';
import { tidyIndex } from './update-index';

function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

const openStorage = openIndexStorage;
const tellWaits = tellIndexWaits;

function follow(database: CorpusDatabase): Promise<void> {
  return followIndex(database, { openStorage, tellWaits });
}

async function open(): Promise<Corpus> {
  const database = createDatabase();
  await database.open();
  const version = ownVersion();
  if (!(await seedsLoaded(database, version))) {
    await loadSeeds(database, await fetchSeeds(), version);
    await follow(database);
  }
  return indexedCorpus(createDexieCorpus(database), () => follow(database));
}

let opened: Promise<Corpus> | undefined;

/**
 * The corpus on this machine, with the documents that come with the extension in it; opened once for each page or
 * worker. What is changed in it can be searched for at once, many documents after a while. Rejects when the browser refuses
 * storage; the next call tries again.
 */
export function openCorpus(): Promise<Corpus> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Some work on the documents, in the background. */
async function withDatabase(work: (database: CorpusDatabase) => Promise<void>): Promise<void> {
  const database = createDatabase();
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
    await follow(database);
  });
}

/** Brings the index up to date with the documents, in the background, and keeps it in few pieces. */
export const refreshIndex = onceMore(() =>
  withDatabase(async (database) => tidyIndex(database, await openStorage(), { rest: breathe })),
);

/** How long pages have the corpus to themselves between a few documents that are read again, in milliseconds. */
const REST = 10;

/** Brings what documents cite up to date with the rules of this version of the extension, in the background. */
export async function refreshCitations(): Promise<void> {
  const rest = () => new Promise<void>((resolve) => setTimeout(resolve, REST));
  await withDatabase(async (database) => {
    await rest();
    await rereadCitations(database, rest);
    await follow(database);
  });
}
