import type { CorpusDatabase } from './database';

/** The ids under which documents stand, in order and each once: the final one for a temporary id that has one. */
export async function finalIds({ aliases }: CorpusDatabase, ids: string[]): Promise<string[]> {
  const found = await aliases.bulkGet(ids);
  return [...new Set(ids.map((id, at) => found[at]?.final ?? id))];
}

/** The id under which a document stands. */
export async function finalId({ aliases }: CorpusDatabase, id: string): Promise<string> {
  return (await aliases.get(id))?.final ?? id;
}

/** The temporary ids that documents had before. */
export async function temporaryIds({ aliases }: CorpusDatabase, finals: string[]): Promise<string[]> {
  return aliases.where('final').anyOf(finals).primaryKeys();
}
