import type { Publicatie } from '../model/publicatie';
import { publicatie as publicatieSchema } from '../model/publicatie';
import { z } from '../model/z';
import type { CorpusDatabase } from './database';
import { storePublicatie, storingTables } from './store-publicatie';

const LOADED = 'seeds-loaded';

const seedFile = z.array(publicatieSchema);

/** The file of documents that is built into the extension. Rejects when it cannot be read or holds anything else. */
export async function fetchSeeds(): Promise<Publicatie[]> {
  const response = await fetch(new URL('/seeds.json', location.href));
  return seedFile.parse(await response.json());
}

/**
 * Adds the documents that come with this `version` of the extension. What a person removed stays away, and what a
 * person changed or stored stays as it is; an older version of our own is replaced. All or nothing.
 */
export async function loadSeeds(database: CorpusDatabase, seeds: Publicatie[], version: string): Promise<void> {
  const { publicaties, removed, aliases, meta } = database;
  await database.transaction('rw', [...storingTables(database), meta], async () => {
    for (const seed of seeds) {
      if ((await removed.get(seed.id)) || (await aliases.get(seed.id))) continue;
      const stored = await publicaties.get(seed.id);
      if (!stored || stored.seed) await storePublicatie(database, seed, { seed: true });
    }
    await meta.put({ key: LOADED, value: version });
  });
}

/** Whether the documents that come with this version of the extension were loaded. */
export async function seedsLoaded(database: CorpusDatabase, version: string): Promise<boolean> {
  return (await database.meta.get(LOADED))?.value === version;
}
