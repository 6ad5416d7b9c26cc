import 'fake-indexeddb/auto';
import { type CorpusDatabase, createDatabase } from '../../../lib/corpus/database';
import { createDexieCorpus } from '../../../lib/corpus/dexie-corpus';
import { parseRow } from '../../../lib/corpus/parse-row';
import type { Corpus } from '../../../lib/model/corpus';
import type { Publicatie } from '../../../lib/model/publicatie';

let count = 0;

/** Every document that is stored and can be read. */
export async function storedIn({ publicaties }: CorpusDatabase): Promise<Publicatie[]> {
  return (await publicaties.toArray()).flatMap(parseRow);
}

/** The temporary ids that documents had before, each with the id under which it stands now. */
export async function aliasesIn({ aliases }: CorpusDatabase): Promise<ReadonlyMap<string, string>> {
  return new Map((await aliases.toArray()).map(({ id, final }) => [id, final]));
}

/** A corpus of its own with nothing in it. */
export async function emptyCorpus(): Promise<{ database: CorpusDatabase; corpus: Corpus }> {
  const database = createDatabase(`corpus-${count++}`);
  await database.open();
  return { database, corpus: createDexieCorpus(database) };
}
