import type { Publicatie } from '../../lib/model/publicatie';
import type { ExtensionBrowser } from '../../tests/e2e/harness/extension-browser';
import { type Landed, landed, putLanded } from '../../tests/unit/corpus/landed-databases';
import { keyOf } from './key-of';

type Store = Landed['databases'][number]['stores'][number];

/** The least that every version of the schema wrote of a document. */
function rowOf(publicatie: Publicatie): Record<string, unknown> {
  const { id, kind, vraagnummers, aanhangsels } = publicatie;
  return { id, kind, vraagnummers, aanhangsels, publicatie };
}

/**
 * A store with these documents in it as well; where there is a list of what waits to be indexed, they do. Who upgrades is
 * another version of the extension and brings its own documents, also when the database is of the version of now.
 */
function withMore(store: Store, documents: Publicatie[]): Store {
  const rows = store.name === 'meta' ? store.rows.filter(({ key }) => key !== 'seeds-loaded') : store.rows;
  const waiting = documents.map(({ id }, at) => ({ turn: 1000 + at, id }));
  const more = { publicaties: documents.map(rowOf), unindexed: waiting }[store.name] ?? [];
  return { ...store, rows: [...rows, ...more] };
}

/** Runs in the browser: drops what a reset leaves there, the seeds. */
async function dropAll(): Promise<void> {
  const { storageBuckets } = navigator as { storageBuckets?: { delete(name: string): Promise<void> } };
  await storageBuckets?.delete('search');
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  }
}

/**
 * Puts a corpus of an earlier version of the schema in the place of what there is, with these documents more. Tells what is in
 * it, by {@link keyOf}.
 */
export async function putLandedCorpus(
  browser: ExtensionBrowser,
  version: number,
  documents: Publicatie[],
): Promise<string[]> {
  const { databases } = landed(version);
  const filled = databases.map((database) => ({
    ...database,
    stores: database.stores.map((store) => withMore(store, documents)),
  }));
  await browser.killWorker();
  await browser.asExtension(dropAll);
  await browser.asExtension(putLanded, { databases: filled });
  return filled.flatMap(({ stores }) => stores.flatMap(({ name, rows }) => rows.map((row) => keyOf(name, row))));
}
