import type { Card } from '../../model/search';
import type { LiveIndex } from './live-index';

/** The cards of these entries, in their order; those of one segment are read together. */
export async function readCards(
  places: readonly { segment: number; entry: number }[],
  { segments }: LiveIndex,
): Promise<Card[]> {
  const bySegment = await Promise.all(
    segments.map(async ({ segment }, at) => {
      const entries = places.flatMap((place) => (place.segment === at ? [place.entry] : []));
      return (entries.length > 0 ? await segment.cards(entries) : []).values();
    }),
  );
  return places.flatMap((place) => bySegment[place.segment]?.next().value ?? []);
}
