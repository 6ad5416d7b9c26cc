import { type Corpus, visit as visitSchema } from '../model/corpus';
import { type Publicatie, publicatie as publicatieSchema } from '../model/publicatie';
import { zaakOf } from '../zaken/zaak-of';
import type { CorpusDatabase, PublicatieRow } from './database';

/** A row that no longer fits the schema is left where it is and counts as not there. */
function parseRow(row: PublicatieRow | undefined): Publicatie[] {
  const parsed = publicatieSchema.safeParse(row?.publicatie);
  return parsed.success ? [parsed.data] : [];
}

/** The corpus over IndexedDB. */
export function createDexieCorpus(database: CorpusDatabase): Corpus {
  const { publicaties, removed, visits } = database;
  return {
    async get(id) {
      return parseRow(await publicaties.get(id))[0];
    },
    async all() {
      return (await publicaties.toArray()).flatMap(parseRow);
    },
    count() {
      return publicaties.count();
    },
    async zaak(vraagnummer, today) {
      const rows = await publicaties.where('vraagnummers').equals(vraagnummer).toArray();
      return zaakOf(vraagnummer, rows.flatMap(parseRow), today);
    },
    async put(publicatie) {
      const parsed = publicatieSchema.parse(publicatie);
      const { id, vraagnummers, kind } = parsed;
      await database.transaction('rw', publicaties, removed, async () => {
        await publicaties.put({ id, vraagnummers, kind, publicatie: parsed });
        await removed.delete(id);
      });
    },
    async remove(id) {
      await database.transaction('rw', publicaties, removed, visits, async () => {
        await removed.put({ id });
        await publicaties.delete(id);
        await visits.delete(id);
      });
    },
    async visited(id, at) {
      await database.transaction('rw', publicaties, visits, async () => {
        if (await publicaties.get(id)) await visits.put({ id, at });
      });
    },
    recent(limit) {
      const isVisit = (row: unknown) => visitSchema.safeParse(row).success;
      return visits.orderBy('at').reverse().filter(isVisit).limit(limit).toArray();
    },
  };
}
