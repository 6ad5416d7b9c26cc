import type { Card } from '../../lib/model/search';
import { findEntriesOf } from '../../lib/search/index/find-entries-of';
import type { SearchIndex } from '../../lib/search/index/search-index';

/** The cards of the zaken of these documents, by the ids of all documents in them; of two zaken, that of the first found. */
export async function cardsOf(index: SearchIndex, ids: readonly string[]): Promise<ReadonlyMap<string, Card>> {
  const byId = new Map<string, Card>();
  for (const { card } of await findEntriesOf(index, ids)) {
    for (const { id } of card.documents) if (!byId.has(id)) byId.set(id, card);
  }
  return byId;
}
