import type { CorpusDatabase } from './database';
import { markRemoved } from './mark-unindexed';

/**
 * Takes documents out with all that belongs to them: visits, notes, and the temporary ids that they had; inside a
 * transaction over `storingTables`. Nothing is marked as removed by the person. `ids`: final ones.
 */
export async function dropDocuments(database: CorpusDatabase, ids: string[]): Promise<void> {
  const { publicaties, visits, notes, aliases } = database;
  await markRemoved(database, ids);
  await Promise.all([publicaties.bulkDelete(ids), visits.bulkDelete(ids)]);
  await notes.where('document').anyOf(ids).delete();
  await aliases.where('final').anyOf(ids).delete();
}
