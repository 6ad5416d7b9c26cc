import type { Card } from '../../model/search';
import { idTerm } from './id-term';
import type { EntryPlace } from './remove-entries';
import type { SearchIndex, Segment } from './search-index';

/** An entry that is in the index, where it stands, and which documents it holds. */
export interface IndexedEntry extends EntryPlace {
  card: Card;
}

async function entriesIn(segment: Segment, ids: ReadonlySet<string>): Promise<IndexedEntry[]> {
  const terms = [...new Set(Array.from(ids, idTerm))];
  const postings = await Promise.all(terms.map((term) => segment.postings(term)));
  const heads = new Set(postings.flatMap((found) => Array.from(found ?? [], (posting) => posting >>> 2)));
  const places: number[] = [];
  segment.firstUnits.forEach((unit, entry) => {
    if (heads.has(unit) && !segment.isRemoved(entry)) places.push(entry);
  });
  const cards = await segment.cards(places);
  return cards.flatMap((card, index) => {
    const entry = places[index];
    const holds = card.documents.some(({ id }) => ids.has(id));
    return holds && entry !== undefined ? [{ segment: segment.id, entry, card }] : [];
  });
}

/** The entries, removed ones left out, that hold a document with any of these ids. */
export async function findEntriesOf(index: SearchIndex, ids: Iterable<string>): Promise<IndexedEntry[]> {
  const wanted = new Set(ids);
  const found = await Promise.all(index.segments.map((segment) => entriesIn(segment, wanted)));
  return found.flat();
}
