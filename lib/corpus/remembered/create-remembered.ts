import { liveQuery } from 'dexie';
import type { Remembered, RememberedDocument } from '../../model/remembered';
import type { CorpusDatabase, PublicatieRow } from '../database';
import { dropDocuments } from '../drop-documents';
import { parseRow } from '../parse-row';
import { storingTables } from '../store-publicatie';

/** Documents that are removed in one transaction: nothing else reaches the corpus meanwhile. */
const AT_ONCE = 200;

function listed(row: PublicatieRow, noted: ReadonlySet<string>): RememberedDocument {
  const [publicatie] = parseRow(row);
  const { id, remembered: at = '' } = row;
  const known = publicatie ? { title: publicatie.title || id, kind: publicatie.kind } : { title: id };
  return { id, ...known, at, noted: noted.has(id) };
}

/** What browsing left in the corpus. `follow`: has the index follow what was removed. */
export function createRemembered(database: CorpusDatabase, follow: () => Promise<void>): Remembered {
  const { publicaties, notes, visits } = database;
  const since = (time: string) => publicaties.where('remembered').aboveOrEqual(time);

  async function notedAmong(ids: string[]): Promise<ReadonlySet<string>> {
    const documents = await notes.where('document').anyOf(ids).uniqueKeys();
    return new Set(documents.map(String));
  }

  async function list(most: number): Promise<RememberedDocument[]> {
    const rows = await publicaties.orderBy('remembered').reverse().limit(most).toArray();
    const noted = await notedAmong(rows.map(({ id }) => id));
    return rows.map((row) => listed(row, noted));
  }

  /** The newest of them that there are still; returns how many. */
  function removeSome(time: string): Promise<number> {
    return database.transaction('rw', storingTables(database), async () => {
      const ids = await since(time).reverse().limit(AT_ONCE).primaryKeys();
      await dropDocuments(database, ids);
      return ids.length;
    });
  }

  return {
    list,
    watch(most, changed, failed) {
      const watching = liveQuery(() => list(most)).subscribe({ next: changed, error: failed });
      return () => watching.unsubscribe();
    },
    async count(time) {
      const ids = await since(time).primaryKeys();
      return { documents: ids.length, noted: (await notedAmong(ids)).size };
    },
    async remove(id) {
      await database.transaction('rw', storingTables(database), async () => {
        if ((await publicaties.get(id))?.remembered) await dropDocuments(database, [id]);
      });
      await follow();
    },
    async removeSince(time) {
      let removed = 0;
      for (let some = await removeSome(time); some > 0; some = await removeSome(time)) removed += some;
      await visits.where('at').aboveOrEqual(time).delete();
      await follow();
      return removed;
    },
  };
}
