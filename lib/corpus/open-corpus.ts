import { browser } from 'wxt/browser';
import type { Corpus } from '../model/corpus';
import { createDatabase } from './database';
import { createDexieCorpus } from './dexie-corpus';
import { rereadCitations } from './reread-citations';
import { fetchSeeds, loadSeeds, seedsLoaded } from './seeds';

function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

async function open(): Promise<Corpus> {
  const database = createDatabase();
  await database.open();
  const version = ownVersion();
  if (!(await seedsLoaded(database, version))) await loadSeeds(database, await fetchSeeds(), version);
  return createDexieCorpus(database);
}

let opened: Promise<Corpus> | undefined;

/**
 * The corpus on this machine, with the documents that come with the extension in it; opened once for each page or
 * worker. Rejects when the browser refuses storage; the next call tries again.
 */
export function openCorpus(): Promise<Corpus> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** After an install or update of the extension: brings in what is new. */
export async function refreshSeeds(): Promise<void> {
  const database = createDatabase();
  try {
    await loadSeeds(database, await fetchSeeds(), ownVersion());
  } finally {
    database.close();
  }
}

/** How long pages have the corpus to themselves between a few documents that are read again, in milliseconds. */
const REST = 50;

/** Brings what documents cite up to date with the rules of this version of the extension, in the background. */
export async function refreshCitations(): Promise<void> {
  const database = createDatabase();
  const rest = () => new Promise<void>((resolve) => setTimeout(resolve, REST));
  try {
    await rest();
    await rereadCitations(database, rest);
  } finally {
    database.close();
  }
}
