import type { CorpusDatabase } from './database';
import { markRemoved } from './mark-unindexed';
import { storingTables } from './store-publicatie';

/**
 * Takes out what was remembered before the person was told, with its visits. Nothing is marked as removed: who changes
 * their mind has it remembered again. What a person stored, or the extension brought, stays.
 */
export async function forgetUntold(database: CorpusDatabase): Promise<void> {
  const { publicaties, visits, aliases } = database;
  await database.transaction('rw', storingTables(database), async () => {
    const ids = await publicaties.filter(({ untold }) => untold === true).primaryKeys();
    await markRemoved(database, ids);
    await Promise.all([publicaties.bulkDelete(ids), visits.bulkDelete(ids)]);
    await aliases.where('final').anyOf(ids).delete();
  });
}
