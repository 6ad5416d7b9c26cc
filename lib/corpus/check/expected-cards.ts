import type { Card } from '../../model/search';
import { readCard, writeCard } from '../../search/index/card-record';
import { today } from '../../zaken/days';
import type { CorpusDatabase } from '../database';
import { createDocumentReader } from '../document-reader';
import { entriesOf } from '../entries-of';
import { notesByDocument } from '../notes/notes-beside';
import { tiedDocuments } from '../tied-documents';
import { isLoose, zakenAround } from '../zaken-around';

/** A card as text, as it is when it was kept in the index and read again. */
export function cardText(card: Card): string {
  return JSON.stringify(readCard(writeCard(card)));
}

/**
 * The cards that the index has to have of the zaken with these vraagnummers, of those that hold these documents, and of
 * these documents by themselves when no zaak does; by their keys.
 */
export async function expectedCards(
  database: CorpusDatabase,
  vraagnummers: readonly string[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Card>> {
  const reader = createDocumentReader(database);
  const own = await reader.withIds(ids);
  const loose = own.filter(isLoose);
  const carried = own.flatMap((publicatie) => publicatie.vraagnummers);
  const numbers = new Set([...vraagnummers, ...carried, ...(await zakenAround(reader, loose))]);
  numbers.delete('');
  const tied = await tiedDocuments(reader, numbers);
  const documents = [...new Map([...tied, ...own].map((one) => [one.id, one])).values()];
  const notes = await notesByDocument(
    database,
    documents.map(({ id }) => id),
  );
  const entries = entriesOf({
    documents,
    numbers,
    settled: new Set(loose.map(({ id }) => id)),
    citedBy: reader.citedBy,
    notesOf: (id) => notes.get(id) ?? [],
    today: today(new Date()),
  });
  return new Map(Array.from(entries, ({ card }) => [card.key, card]));
}
