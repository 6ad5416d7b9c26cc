import { aanhangselId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import { mergePublicaties } from '../zaken/merge-publicaties';
import { isTemporary, sameDocument, typeOf } from '../zaken/same-document';
import type { CorpusDatabase } from './database';
import { finalId, finalIds, temporaryIds } from './final-ids';
import { parseRow, rowOf } from './publicatie-row';

/** Everything that storing a document reads or changes: the tables of its transaction. */
export function storingTables({ publicaties, removed, visits, aliases }: CorpusDatabase) {
  return [publicaties, removed, visits, aliases];
}

/** The stored documents that could be the same one under an id of the other kind, temporary or final. */
async function candidates(database: CorpusDatabase, publicatie: Publicatie): Promise<Publicatie[]> {
  const { publicaties } = database;
  const { vergaderjaar, aanhangselnummer, vraagnummers, id } = publicatie;
  const type = typeOf(publicatie);
  if (!type) return [];
  const rows = await publicaties.where('vraagnummers').anyOf(vraagnummers).toArray();
  if (type === 'ah' && vergaderjaar && aanhangselnummer) {
    const finals = (['tk', 'ek'] as const).map((kamer) => aanhangselId(kamer, vergaderjaar, aanhangselnummer));
    rows.push(...(await publicaties.where('id').anyOf(finals).toArray()));
    // Temporary ids are the only ones with a digit behind "ah-".
    if (!isTemporary(id)) rows.push(...(await publicaties.where('id').between('ah-0', 'ah-:').toArray()));
  }
  const found = new Map(rows.map((row) => [row.id, row]));
  return [...found.values()].flatMap(parseRow);
}

/** The stored document that is this one under its other id, unless that one is already known under another. */
async function otherOf(database: CorpusDatabase, publicatie: Publicatie): Promise<Publicatie | undefined> {
  const other = sameDocument(publicatie, await candidates(database, publicatie));
  if (!other) return undefined;
  const final = isTemporary(publicatie.id) ? other : publicatie;
  return (await temporaryIds(database, [final.id])).length === 0 ? other : undefined;
}

async function moveVisit({ visits }: CorpusDatabase, from: string, to: string): Promise<void> {
  const [moved, own] = await visits.bulkGet([from, to]);
  if (moved && (!own || own.at < moved.at)) await visits.put({ id: to, at: moved.at });
  await visits.delete(from);
}

/** The question lists the temporary id of its answer: from now on the final one. */
async function renameInLists({ publicaties }: CorpusDatabase, from: string, to: string): Promise<void> {
  const rows = await publicaties.where('aanhangsels').equals(from).toArray();
  for (const row of rows) {
    const [publicatie] = parseRow(row);
    if (!publicatie) continue;
    const aanhangsels = [...new Set(publicatie.aanhangsels.map((id) => (id === from ? to : id)))];
    await publicaties.put(rowOf({ ...publicatie, aanhangsels }, row.seed === true));
  }
}

async function replaceTemporary(database: CorpusDatabase, temporary: string, final: string): Promise<void> {
  await database.publicaties.delete(temporary);
  await database.removed.delete(temporary);
  await database.aliases.put({ id: temporary, final });
  await moveVisit(database, temporary, final);
  await renameInLists(database, temporary, final);
}

/**
 * Adds a document to what is stored of it, under its final id, and returns that id; inside a transaction over
 * {@link storingTables}. What a person removed is theirs again. `seed`: the extension brings it.
 */
export async function storePublicatie(
  database: CorpusDatabase,
  publicatie: Publicatie,
  { seed = false } = {},
): Promise<string> {
  const { publicaties, removed } = database;
  const read = { ...publicatie, aanhangsels: await finalIds(database, publicatie.aanhangsels) };
  const id = await finalId(database, read.id);
  const row = await publicaties.get(id);
  const [stored] = parseRow(row);
  const own = stored && !(seed && row?.seed) ? mergePublicaties(stored, read) : { ...read, id };
  const other = await otherOf(database, own);
  const merged = other ? mergePublicaties(other, own) : own;
  await publicaties.put(rowOf(merged, seed && !other && (!stored || row?.seed === true)));
  await removed.bulkDelete([id, merged.id]);
  if (other) await replaceTemporary(database, isTemporary(other.id) ? other.id : own.id, merged.id);
  return merged.id;
}
