import type { Publicatie } from '../model/publicatie';
import { firstPrintId } from '../zaken/reprint-of';
import type { CorpusDatabase, PublicatieRow } from './database';
import { parseRow } from './publicatie-row';

/** The documents that lists tie to these: those that they list, with their reprints, and those that list them. */
async function tiedTo({ publicaties }: CorpusDatabase, documents: Publicatie[]): Promise<PublicatieRow[]> {
  const ids = [...new Set(documents.flatMap(({ id }) => [id, firstPrintId(id)]))];
  const listed = [...new Set(documents.flatMap(({ aanhangsels }) => aanhangsels.map(firstPrintId)))];
  const reprints = listed.map((id) => `${id}-`);
  const rows = await Promise.all([
    publicaties.where('id').anyOf(listed).toArray(),
    publicaties.where('id').startsWithAnyOf(reprints).toArray(),
    publicaties.where('aanhangsels').anyOf(ids).toArray(),
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
