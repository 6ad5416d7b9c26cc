import 'fake-indexeddb/auto';
import { type CorpusDatabase, createDatabase } from '../../../lib/corpus/database';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import type { Corpus } from '../../../lib/model/corpus';

let count = 0;

/** A corpus of its own with nothing in it. */
export async function emptyCorpus(): Promise<{ database: CorpusDatabase; corpus: Corpus }> {
  const database = createDatabase(`corpus-${count++}`);
  await database.open();
  return { database, corpus: createDexieCorpus(database) };
}
