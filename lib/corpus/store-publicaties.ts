import type { Publicatie } from '../model/publicatie';
import { isTemporary, sameDocument } from '../zaken/same-document';
import type { CorpusDatabase } from './database';
import { finalIdsOf } from './final-ids';
import { markChanged } from './mark-unindexed';
import { parseRow } from './parse-row';
import { unreadRowOf } from './publicatie-row';
import { citationsWait } from './reread-citations';
import { storePublicatie, storingTables, temporaryAanhangsels } from './store-publicatie';

/** Documents in one transaction: nothing else reaches the corpus meanwhile. */
const AT_ONCE = 200;

/** The stored documents with temporary ids that one of these could be. */
async function temporariesFor(database: CorpusDatabase, publicaties: Publicatie[]): Promise<Publicatie[]> {
  const vraagnummers = [...new Set(publicaties.flatMap((publicatie) => publicatie.vraagnummers))];
  const carrying = await database.publicaties.where('vraagnummers').anyOf(vraagnummers).primaryKeys();
  const ids = new Set([...carrying.filter(isTemporary), ...(await temporaryAanhangsels(database).primaryKeys())]);
  return (await database.publicaties.bulkGet([...ids])).flatMap(parseRow);
}

/** Those of the documents that are neither stored, under any id, nor twice among these. Temporary ids are left to others. */
async function newOnes(database: CorpusDatabase, publicaties: Publicatie[]): Promise<Publicatie[]> {
  const ids = publicaties.map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [stored, temporaries] = await Promise.all([
    database.publicaties.where('id').anyOf(ids).primaryKeys(),
    temporariesFor(database, publicaties),
  ]);
  const known = new Set(stored);
  return publicaties.filter(
    (publicatie) =>
      counts.get(publicatie.id) === 1 &&
      !known.has(publicatie.id) &&
      temporaries.every((temporary) => !sameDocument(publicatie, [temporary])),
  );
}

/** Stores new documents as they are, under the ids that others have by now in their lists. */
async function storeNew(database: CorpusDatabase, publicaties: Publicatie[]): Promise<void> {
  const listed = [...new Set(publicaties.flatMap(({ aanhangsels }) => aanhangsels))];
  const finals = await finalIdsOf(database, listed);
  const final = new Map(listed.map((id, at) => [id, finals[at] ?? id]));
  const rows = publicaties.map((publicatie) => {
    const aanhangsels = [...new Set(publicatie.aanhangsels.map((id) => final.get(id) ?? id))];
    return unreadRowOf({ ...publicatie, aanhangsels });
  });
  await database.publicaties.bulkPut(rows);
  await database.removed.bulkDelete(rows.map(({ id }) => id));
  await markChanged(
    database,
    rows.map((row) => [undefined, row]),
  );
}

/**
 * Adds many documents at once, as if they were stored one by one in this order; each must be parsed already. What new ones
 * cite is not read now, which takes many times as long as all the rest: `rereadCitations` does it. A failure leaves those of
 * before.
 */
export async function storePublicaties(database: CorpusDatabase, publicaties: Publicatie[]): Promise<void> {
  for (let from = 0; from < publicaties.length; from += AT_ONCE) {
    const some = publicaties.slice(from, from + AT_ONCE);
    await database.transaction('rw', [...storingTables(database), database.meta], async () => {
      // A temporary id may be that of any other among these, and then their order counts.
      const fresh = new Set(some.some(({ id }) => isTemporary(id)) ? [] : await newOnes(database, some));
      await storeNew(database, [...fresh]);
      for (const publicatie of some) if (!fresh.has(publicatie)) await storePublicatie(database, publicatie);
      if (fresh.size > 0) await citationsWait(database);
    });
  }
}
