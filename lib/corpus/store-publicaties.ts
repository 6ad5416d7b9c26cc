import type { Stored } from '../model/imported';
import type { Publicatie } from '../model/publicatie';
import { mergePublicaties } from '../zaken/merge-publicaties';
import { isTemporary, sameDocument } from '../zaken/same-document';
import { contentOf } from './content-of';
import type { CorpusDatabase, PublicatieRow } from './database';
import { finalId, finalIdsOf } from './final-ids';
import { markChanged } from './mark-unindexed';
import { parseRow } from './parse-row';
import { type Origin, unreadRowOf } from './publicatie-row';
import { citationsWait } from './reread-citations';
import { storePublicatie, storingTables, temporaryAanhangsels } from './store-publicatie';

/** Documents in one transaction: nothing else reaches the corpus meanwhile. */
const AT_ONCE = 200;

type OriginOf = (publicatie: Publicatie) => Origin;

/** The stored documents with temporary ids that one of these could be. */
async function temporariesFor(database: CorpusDatabase, publicaties: Publicatie[]): Promise<Publicatie[]> {
  const vraagnummers = [...new Set(publicaties.flatMap((publicatie) => publicatie.vraagnummers))];
  const carrying = await database.publicaties.where('vraagnummers').anyOf(vraagnummers).primaryKeys();
  const ids = new Set([...carrying.filter(isTemporary), ...(await temporaryAanhangsels(database).primaryKeys())]);
  return (await database.publicaties.bulkGet([...ids])).flatMap(parseRow);
}

/** What storing some documents comes down to, where nothing else has to be looked at. */
interface Plain {
  /** Neither stored, under any id, nor twice among these. */
  fresh: Publicatie[];
  /** Stored, and they say nothing new: the rows that a person stores with them. */
  same: Map<Publicatie, PublicatieRow>;
}

/** The row that stays when a person stores what is stored already; undefined when something changes with it. */
function sameRow(row: PublicatieRow, publicatie: Publicatie): { merged: Publicatie; row: PublicatieRow } | undefined {
  const [stored] = parseRow(row);
  const [merged] = stored ? parseRow({ publicatie: mergePublicaties(stored, publicatie) }) : [];
  if (!merged || contentOf({ publicatie: merged }) !== contentOf(row)) return undefined;
  const { seed, untold, remembered, ...kept } = row;
  return { merged, row: { ...kept, publicatie: merged } };
}

/** Sorts out those that are plain. Temporary ids are left to others. */
async function plainOnes(database: CorpusDatabase, publicaties: Publicatie[], originOf: OriginOf): Promise<Plain> {
  const ids = publicaties.map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [rows, temporaries] = await Promise.all([
    database.publicaties.bulkGet(ids),
    temporariesFor(database, publicaties),
  ]);
  const isAlone = (one: Publicatie) => temporaries.every((temporary) => !sameDocument(one, [temporary]));
  const plain: Plain = { fresh: [], same: new Map() };
  publicaties.forEach((publicatie, at) => {
    if (counts.get(publicatie.id) !== 1) return;
    const row = rows[at];
    if (!row && isAlone(publicatie)) plain.fresh.push(publicatie);
    const isOwn = Object.values(originOf(publicatie)).every((value) => !value);
    const found = row && isOwn ? sameRow(row, publicatie) : undefined;
    if (found && isAlone(found.merged)) plain.same.set(publicatie, found.row);
  });
  return plain;
}

/** What these documents list, each under the id that it has by now. */
export async function finalLists(database: CorpusDatabase, publicaties: Publicatie[]): Promise<string[][]> {
  const listed = [...new Set(publicaties.flatMap(({ aanhangsels }) => aanhangsels))];
  const finals = await finalIdsOf(database, listed);
  const final = new Map(listed.map((id, at) => [id, finals[at] ?? id]));
  return publicaties.map(({ aanhangsels }) => [...new Set(aanhangsels.map((id) => final.get(id) ?? id))]);
}

/** Stores new documents as they are, but for the ids that others have by now in their lists. */
async function storeNew(database: CorpusDatabase, publicaties: Publicatie[], originOf: OriginOf): Promise<void> {
  const lists = await finalLists(database, publicaties);
  const rows = publicaties.map((publicatie, at) => {
    return unreadRowOf({ ...publicatie, aanhangsels: lists[at] ?? [] }, originOf(publicatie));
  });
  await database.publicaties.bulkPut(rows);
  await database.removed.bulkDelete(rows.map(({ id }) => id));
  await markChanged(
    database,
    rows.map((row) => [undefined, row]),
  );
}

/** Stores a document, and says what that did to what there was of it. */
async function storeOther(database: CorpusDatabase, publicatie: Publicatie, origin: Origin): Promise<Stored> {
  const before = contentOf(await database.publicaties.get(await finalId(database, publicatie.id)));
  const id = await storePublicatie(database, publicatie, origin);
  if (before === undefined) return 'new';
  return contentOf(await database.publicaties.get(id)) === before ? 'same' : 'changed';
}

/** Stores documents in the transaction that is open, as if one by one. */
async function storeSome(database: CorpusDatabase, some: Publicatie[], originOf: OriginOf): Promise<Stored[]> {
  // A temporary id may be that of any other among these, and then their order counts.
  const inOrder = some.some(({ id }) => isTemporary(id));
  const { fresh, same } = inOrder ? { fresh: [], same: new Map() } : await plainOnes(database, some, originOf);
  await storeNew(database, fresh, originOf);
  await database.publicaties.bulkPut([...same.values()]);
  if (fresh.length > 0) await citationsWait(database);
  const isFresh = new Set(fresh);
  const stored: Stored[] = [];
  for (const publicatie of some) {
    if (isFresh.has(publicatie)) stored.push('new');
    else if (same.has(publicatie)) stored.push('same');
    else stored.push(await storeOther(database, publicatie, originOf(publicatie)));
  }
  return stored;
}

/**
 * Adds many documents at once, as if they were stored one by one in this order; each must be parsed already. Says of each what
 * that did. What new ones cite is not read now, which takes many times as long as all the rest: `rereadCitations` does it. A
 * failure leaves those of before. `originOf`: who brings a document, when it is not a person.
 */
export async function storePublicaties(
  database: CorpusDatabase,
  publicaties: Publicatie[],
  originOf: OriginOf = () => ({}),
): Promise<Stored[]> {
  const tables = [...storingTables(database), database.meta];
  const stored: Stored[] = [];
  for (let from = 0; from < publicaties.length; from += AT_ONCE) {
    const some = publicaties.slice(from, from + AT_ONCE);
    stored.push(...(await database.transaction('rw', tables, async () => storeSome(database, some, originOf))));
  }
  return stored;
}
