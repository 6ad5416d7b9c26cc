import { type Corpus, visit as visitSchema } from '../model/corpus';
import { publicatie as publicatieSchema } from '../model/publicatie';
import type { CorpusDatabase } from './database';
import { dropDocuments } from './drop-documents';
import { finalId, finalIdsOf, temporaryIds } from './final-ids';
import { forgetUntold } from './forget-untold';
import { loadAbout, loadCiting } from './load-citing';
import { loadRelations } from './load-relations';
import { loadZaak, loadZaken } from './load-zaken';
import { parseRow } from './parse-row';
import { storePublicatie, storingTables } from './store-publicatie';
import { storePublicaties } from './store-publicaties';
import { takeTurn } from './take-turn';

/** The corpus over IndexedDB. */
export function createDexieCorpus(database: CorpusDatabase): Corpus {
  const { publicaties, removed, visits, aliases, asked } = database;
  const tables = storingTables(database);

  async function isRemoved(id: string): Promise<boolean> {
    const marks = await removed.bulkGet([id, await finalId(database, id)]);
    return marks.some((mark) => mark !== undefined);
  }

  return {
    async get(id) {
      const [publicatie] = parseRow(await publicaties.get(await finalId(database, id)));
      return publicatie;
    },
    async documents(ids) {
      const rows = await publicaties.bulkGet(await finalIdsOf(database, ids));
      return rows.map((row) => parseRow(row)[0]);
    },
    count: () => publicaties.count(),
    zaak: (vraagnummer, today) => loadZaak(database, vraagnummer, today),
    zakenOf: (publicatie, today) => loadZaken(database, publicatie, today),
    relationsOf: (publicatie) => loadRelations(database, publicatie),
    citing: (target, most) => loadCiting(database, target, most),
    about: (target, self, today) => loadAbout(database, target, self, today),
    async put(publicatie) {
      const parsed = publicatieSchema.parse(publicatie);
      // Dexie keeps the transaction open over an await only in an async function of its own.
      return database.transaction('rw', tables, async () => storePublicatie(database, parsed));
    },
    async putAll(all) {
      const parsed = all.map((publicatie) => publicatieSchema.parse(publicatie));
      return storePublicaties(database, parsed);
    },
    async remember(publicatie, { untold, at = new Date().toISOString() } = { untold: false }) {
      const parsed = publicatieSchema.parse(publicatie);
      return database.transaction('rw', tables, async () => {
        if (await isRemoved(parsed.id)) return false;
        await storePublicatie(database, parsed, { untold, remembered: at });
        return true;
      });
    },
    forgetUntold: () => forgetUntold(database),
    async remove(id) {
      await database.transaction('rw', tables, async () => {
        const final = await finalId(database, id);
        const ids = [final, ...(await temporaryIds(database, [final]))];
        await removed.bulkPut(ids.map((one) => ({ id: one })));
        await dropDocuments(database, [final]);
      });
    },
    async visited(id, at) {
      await database.transaction('rw', publicaties, visits, aliases, async () => {
        const final = await finalId(database, id);
        if (await publicaties.get(final)) await visits.put({ id: final, at });
      });
    },
    recent(limit) {
      const isVisit = (row: unknown) => visitSchema.safeParse(row).success;
      return visits.orderBy('at').reverse().filter(isVisit).limit(limit).toArray();
    },
    async asked(vraagnummer, day) {
      await asked.put({ vraagnummer, day });
    },
    async answered(vraagnummers) {
      await asked.bulkDelete(vraagnummers);
    },
    takeTurn: (now) => takeTurn(database, now),
  };
}
