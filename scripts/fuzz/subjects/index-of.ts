import { entriesOf } from '../../../lib/corpus/entries-of';
import type { Publicatie } from '../../../lib/model/publicatie';
import { addEntries } from '../../../lib/search/index/add-entries';
import { openIndex } from '../../../lib/search/index/open-index';
import { createMemoryStorage } from '../../../tests/unit/search/index/memory-storage';

/** Indexes documents as the corpus does; says what is wrong with the index. */
export async function indexComplaints(documents: Publicatie[]): Promise<string[]> {
  const storage = createMemoryStorage();
  const numbers = new Set(documents.flatMap(({ vraagnummers }) => vraagnummers));
  const settled = new Set(documents.map(({ id }) => id));
  const none = () => [];
  const entries = [...entriesOf({ documents, numbers, settled, citedBy: none, notesOf: none, today: '2026-11-22' })];
  await addEntries(storage, { removed: [], entries });
  const { segments } = await openIndex(storage);
  const cards = await Promise.all(segments.map((segment) => segment.cards([...Array(segment.entries).keys()])));
  const found = new Set(cards.flat().flatMap((card) => card.documents.map(({ id }) => id)));
  return documents.filter(({ id }) => !found.has(id)).map(({ id }) => `${id} cannot be found`);
}
