import { aanhangselId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';
import { hasContent } from '../zaken/has-content';
import { mergePublicaties } from '../zaken/merge-publicaties';
import { finality, isTemporary, sameDocument, typeOf } from '../zaken/same-document';
import type { CorpusDatabase, PublicatieRow } from './database';
import { finalId, finalIds, temporaryIds } from './final-ids';
import { markChanged, markRemoved } from './mark-unindexed';
import { moveNotes } from './notes/move-notes';
import { parseRow } from './parse-row';
import { type Origin, rowOf } from './publicatie-row';

/** Everything that storing a document reads or changes: the tables of its transaction. */
export function storingTables({ publicaties, removed, visits, aliases, unindexed, notes }: CorpusDatabase) {
  return [publicaties, removed, visits, aliases, unindexed, notes];
}

/** The Aanhangsels under a temporary number: these ids are the only ones with a digit behind "ah-". */
export function temporaryAanhangsels({ publicaties }: CorpusDatabase) {
  return publicaties.where('id').between('ah-0', 'ah-:');
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
    if (!isTemporary(id)) rows.push(...(await temporaryAanhangsels(database).toArray()));
  }
  const found = new Map(rows.map((row) => [row.id, row]));
  return [...found.values()].flatMap(parseRow);
}

/**
 * The stored document that is this one under another id, unless the more final of the two already stands for another of
 * that kind: a document has one temporary number.
 */
async function otherOf(database: CorpusDatabase, publicatie: Publicatie): Promise<Publicatie | undefined> {
  const other = sameDocument(publicatie, await candidates(database, publicatie));
  if (!other) return undefined;
  const [fresh, final] = finality(publicatie.id) < finality(other.id) ? [publicatie, other] : [other, publicatie];
  const known = await temporaryIds(database, [final.id]);
  return known.some((id) => finality(id) === finality(fresh.id)) ? undefined : other;
}

async function moveVisit({ visits }: CorpusDatabase, from: string, to: string): Promise<void> {
  const [moved, own] = await visits.bulkGet([from, to]);
  if (moved && (!own || own.at < moved.at)) await visits.put({ id: to, at: moved.at });
  await visits.delete(from);
}

async function putRow(database: CorpusDatabase, before: PublicatieRow | undefined, row: PublicatieRow): Promise<void> {
  await database.publicaties.put(row);
  await markChanged(database, [[before, row]]);
}

/** Since when all of these are remembered; undefined when one of the rows is there for another reason. */
function firstRemembered(at: string, rows: PublicatieRow[]): string | undefined {
  const times = rows.map(({ remembered }) => remembered);
  return times.reduce((first, time) => (first && time && time < first ? time : time && first), at);
}

/** The question lists the temporary id of its answer: from now on the final one. */
async function renameInLists(database: CorpusDatabase, from: string, to: string): Promise<void> {
  const rows = await database.publicaties.where('aanhangsels').equals(from).toArray();
  for (const row of rows) {
    const [publicatie] = parseRow(row);
    if (!publicatie) continue;
    const aanhangsels = [...new Set(publicatie.aanhangsels.map((id) => (id === from ? to : id)))];
    await putRow(database, row, rowOf({ ...publicatie, aanhangsels }, row as Origin));
  }
}

/** Puts a final id in the place of a temporary one everywhere; inside a transaction over {@link storingTables}. */
export async function replaceTemporary(database: CorpusDatabase, temporary: string, final: string): Promise<void> {
  await markRemoved(database, [temporary]);
  await database.publicaties.delete(temporary);
  await database.removed.delete(temporary);
  // What stood for the temporary id stands for the final one.
  await database.aliases.where('final').equals(temporary).modify({ final });
  await database.aliases.put({ id: temporary, final });
  await moveVisit(database, temporary, final);
  await moveNotes(database, temporary, final);
  await renameInLists(database, temporary, final);
}

/**
 * Adds a document to what is stored of it, under its final id, and returns that id; inside a transaction over
 * {@link storingTables}. What a person removed is theirs again. What is stored and cannot be read stays until something
 * with content takes its place. `origin`: who brings it, when it is not a person.
 */
export async function storePublicatie(
  database: CorpusDatabase,
  publicatie: Publicatie,
  { seed = false, untold = false, remembered }: Origin = {},
): Promise<string> {
  const { publicaties, removed } = database;
  const read = { ...publicatie, aanhangsels: await finalIds(database, publicatie.aanhangsels) };
  const id = await finalId(database, read.id);
  const row = await publicaties.get(id);
  const [stored] = parseRow(row);
  if (row && !stored && !hasContent(read)) return id;
  let merged = stored && !(seed && row?.seed) ? mergePublicaties(stored, read) : { ...read, id };
  const before = row ? [row] : [];
  const replaced: string[] = [];
  for (let other = await otherOf(database, merged); other; other = await otherOf(database, merged)) {
    const otherRow = await publicaties.get(other.id);
    if (otherRow) before.push(otherRow);
    const both = mergePublicaties(other, merged);
    // Stored or not, the less final id is known from now on.
    const temporary = both.id === merged.id ? other.id : merged.id;
    await replaceTemporary(database, temporary, both.id);
    replaced.push(other.id);
    merged = both;
  }
  const origin = {
    seed: seed && replaced.length === 0 && (!stored || row?.seed === true),
    untold: untold && before.every((one) => one.untold),
    remembered: remembered && firstRemembered(remembered, before),
  };
  // It may list what has a final id only now.
  merged = { ...merged, aanhangsels: await finalIds(database, merged.aanhangsels) };
  await putRow(database, await publicaties.get(merged.id), rowOf(merged, origin));
  await removed.bulkDelete([id, merged.id]);
  return merged.id;
}
