import type { Publicatie } from '../model/publicatie';
import { firstPrintId, reprintPrefix } from '../zaken/reprint-of';
import type { CorpusDatabase, PublicatieRow } from './database';
import { parseRow } from './publicatie-row';

/** The documents that lists tie to these: those that they list and those that list them, in any print. */
async function tiedTo({ publicaties }: CorpusDatabase, documents: Publicatie[]): Promise<PublicatieRow[]> {
  const ids = [...new Set(documents.map(({ id }) => firstPrintId(id)))];
  const listed = [...new Set(documents.flatMap(({ aanhangsels }) => aanhangsels.map(firstPrintId)))];
  const rows = await Promise.all([
    publicaties.where('id').anyOf(listed).toArray(),
    publicaties.where('id').startsWithAnyOf(listed.map(reprintPrefix)).toArray(),
    publicaties.where('aanhangsels').anyOf(ids).toArray(),
    publicaties.where('aanhangsels').startsWithAnyOf(ids.map(reprintPrefix)).toArray(),
  ]);
  return rows.flat();
}

/**
 * The stored documents that can belong to the zaken of these vraagnummers or of the documents given: followed from list to
 * list, but not into the zaak of another question. A document given stands for the stored one with its id.
 */
export async function tiedDocuments(
  database: CorpusDatabase,
  vraagnummers: string[],
  given: Publicatie[] = [],
): Promise<Publicatie[]> {
  const isOfAnother = ({ kind, vraagnummers: carried }: Publicatie) =>
    kind === 'kamervraag' && carried.length > 0 && !carried.some((number) => vraagnummers.includes(number));
  const rows = await database.publicaties.where('vraagnummers').anyOf(vraagnummers).toArray();
  const found = new Map<string, Publicatie>();
  let next = [...given, ...rows.flatMap(parseRow)];
  while (next.length > 0) {
    const fresh = next.filter(({ id }, at) => !found.has(id) && next.findIndex((other) => other.id === id) === at);
    for (const publicatie of fresh) found.set(publicatie.id, publicatie);
    const tied = await tiedTo(
      database,
      fresh.filter((publicatie) => !isOfAnother(publicatie)),
    );
    next = tied.filter(({ id }) => !found.has(id)).flatMap(parseRow);
  }
  return [...found.values()];
}
