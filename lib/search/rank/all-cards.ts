import type { Card } from '../../model/search';
import type { SearchIndex, Segment } from '../index/search-index';

async function cardsIn(segment: Segment): Promise<{ card: Card; day: number }[]> {
  const entries = Array.from({ length: segment.entries }, (_, entry) => entry).filter(
    (entry) => !segment.isRemoved(entry),
  );
  const cards = await segment.cards(entries);
  return cards.map((card, at) => ({ card, day: segment.days[entries[at] ?? 0] ?? 0 }));
}

/** Everything in the index, the newest first, of one day by their keys. Throws `IndexDamaged` when a record is missing. */
export async function allCards(index: SearchIndex): Promise<Card[]> {
  const all = (await Promise.all(index.segments.map(cardsIn))).flat();
  all.sort((a, b) => b.day - a.day || (a.card.key < b.card.key ? -1 : 1));
  return all.map(({ card }) => card);
}
