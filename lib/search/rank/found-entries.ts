import type { FoundEntry, Tier } from '../searcher';
import type { LiveIndex } from './live-index';
import { type Ranked, scoreIn } from './ranked';
import { readCards } from './read-cards';

/** The first `limit` of these in order, with what a list shows of them. Of equals the first is that with the first key. */
export async function foundEntries(
  best: readonly Ranked[],
  limit: number,
  tier: Tier,
  live: LiveIndex,
): Promise<FoundEntry[]> {
  const cards = await readCards(best, live);
  const ranked = best.flatMap((one, at) => {
    const card = cards[at];
    return card ? [{ ...one, card }] : [];
  });
  ranked.sort((a, b) => b.rank - a.rank || (a.card.key < b.card.key ? -1 : 1));
  return ranked.slice(0, limit).map(({ card, rank, unit, segment, entry }) => ({
    card,
    tier,
    score: scoreIn(rank),
    unit,
    place: { segment: live.segments[segment]?.segment.id ?? 0, entry },
  }));
}
