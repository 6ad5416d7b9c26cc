import type { Publicatie } from '../../model/publicatie';
import type { Card } from '../../model/search';
import type { ReadUnits } from '../searcher';
import { unitsOf } from './entry-of';

/** Gives documents by their ids as they are stored now, undefined for what is not there. */
export type ReadDocuments = (ids: string[]) => Promise<(Publicatie | undefined)[]>;

/**
 * Reads the units of entries from their documents. An entry of which a document is gone has those of what is left; undefined
 * when nothing is.
 */
export function createReadUnits(readDocuments: ReadDocuments): ReadUnits {
  return async (cards: readonly Card[]) => {
    const ids = [...new Set(cards.flatMap(({ documents }) => documents.map(({ id }) => id)))];
    const read = await readDocuments(ids);
    const found = new Map(ids.flatMap((id, at) => (read[at] ? [[id, read[at]] as const] : [])));
    return cards.map(({ key, documents }) => {
      const publicaties = documents.flatMap(({ id }) => found.get(id) ?? []);
      return publicaties.length > 0 ? unitsOf({ vraagnummer: key, publicaties }) : undefined;
    });
  };
}
