import type { CorpusDatabase } from './database';

/** The id under which each of these documents stands: the final one for a temporary id that has one. */
export async function finalIdsOf({ aliases }: CorpusDatabase, ids: string[]): Promise<string[]> {
  const found = await aliases.bulkGet(ids);
  return ids.map((id, at) => found[at]?.final ?? id);
}

/** The ids under which these documents stand, in order and each once. */
export async function finalIds(database: CorpusDatabase, ids: string[]): Promise<string[]> {
  return [...new Set(await finalIdsOf(database, ids))];
}

/** The id under which a document stands. */
export async function finalId({ aliases }: CorpusDatabase, id: string): Promise<string> {
  return (await aliases.get(id))?.final ?? id;
}

/** The temporary ids that documents had before. */
export async function temporaryIds({ aliases }: CorpusDatabase, finals: string[]): Promise<string[]> {
  return aliases.where('final').anyOf(finals).primaryKeys();
}
