import type { LinkedCitation, PlacedCitation } from './citation-links';
import { type CitedList, type CitedRow, citedList } from './cited-list';
import { goToPlace } from './go-to-place';
import { targetsOf } from './targets-of';

/** Where one citation stands among those of the same target in a document. */
export interface Places {
  /** From 1. */
  at: number;
  of: number;
  /** To the next place, or the one before; from the last to the first. */
  step(by: 1 | -1): void;
}

/** Tells for a citation where else the same is cited; undefined for a list, and for what the panel does not list. */
export type FindPlaces = (placed: PlacedCitation) => Places | undefined;

/** Every row of a list by the citations that stand in it. */
function rowsByCitation({ acts, papers }: CitedList<LinkedCitation>): Map<PlacedCitation, CitedRow<LinkedCitation>> {
  const rows = [...papers, ...acts, ...acts.flatMap(({ articles }) => articles)];
  return new Map(rows.flatMap((row) => row.places.map(({ placed }) => [placed, row] as const)));
}

/**
 * For the linked citations of a document, in order: how to step from each to where the same is cited. The list may still
 * grow, while the page is being linked.
 */
export function createFindPlaces(linked: readonly LinkedCitation[]): FindPlaces {
  let rows = new Map<PlacedCitation, CitedRow<LinkedCitation>>();
  let read = 0;
  return (placed) => {
    if (read !== linked.length) rows = rowsByCitation(citedList(linked));
    read = linked.length;
    const places = targetsOf(placed.citation).length === 1 ? rows.get(placed)?.places : undefined;
    if (!places) return undefined;
    const index = places.findIndex((place) => place.placed === placed);
    return {
      at: index + 1,
      of: places.length,
      step(by) {
        const next = places[(index + by + places.length) % places.length];
        if (next) goToPlace(next);
      },
    };
  };
}
