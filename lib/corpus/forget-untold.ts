import type { CorpusDatabase } from './database';
import { dropDocuments } from './drop-documents';
import { storingTables } from './store-publicatie';

/**
 * Takes out what was remembered before the person was told, with all that belongs to it. Nothing is marked as removed: who
 * changes their mind has it remembered again. What a person stored, or the extension brought, stays.
 */
export async function forgetUntold(database: CorpusDatabase): Promise<void> {
  await database.transaction('rw', storingTables(database), async () => {
    await dropDocuments(database, await database.publicaties.filter(({ untold }) => untold === true).primaryKeys());
  });
}
