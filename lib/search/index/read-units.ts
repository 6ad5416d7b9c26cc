import type { Note } from '../../model/note';
import type { Publicatie } from '../../model/publicatie';
import type { Card } from '../../model/search';
import type { ReadUnits } from '../searcher';
import { unitsOf } from './entry-of';

/** Gives documents by their ids as they are stored now, undefined for what is not there. */
export type ReadDocuments = (ids: string[]) => Promise<(Publicatie | undefined)[]>;

/** Gives the notes beside documents, by the ids of these, those of one document in the order in which they are indexed. */
export type ReadNotes = (ids: string[]) => Promise<Note[]>;

/**
 * Reads the units of entries from their documents and the notes beside these. An entry of which a document is gone has those
 * of what is left; undefined when nothing is. Without `readNotes` there are no notes.
 */
export function createReadUnits(readDocuments: ReadDocuments, readNotes: ReadNotes = async () => []): ReadUnits {
  return async (cards: readonly Card[]) => {
    const ids = [...new Set(cards.flatMap(({ documents }) => documents.map(({ id }) => id)))];
    const [read, notes] = await Promise.all([readDocuments(ids), readNotes(ids)]);
    const found = new Map(ids.flatMap((id, at) => (read[at] ? [[id, read[at]] as const] : [])));
    return cards.map(({ key, documents }) => {
      const publicaties = documents.flatMap(({ id }) => found.get(id) ?? []);
      const beside = publicaties.flatMap(({ id }) => notes.filter(({ document }) => document === id));
      return publicaties.length > 0 ? unitsOf({ vraagnummer: key, publicaties }, beside) : undefined;
    });
  };
}
