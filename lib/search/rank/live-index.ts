import type { SearchIndex, Segment } from '../index/search-index';

/** A segment, and per entry 1 unless it was removed. */
export interface LiveSegment {
  segment: Segment;
  alive: Uint8Array;
}

/** An index with what was removed from it since the last merge. */
export interface LiveIndex {
  segments: readonly LiveSegment[];
  /** How many entries are left, and how many were removed. */
  entries: number;
  removed: number;
}

/** Asks each segment once which entries were removed from it. */
export function liveIndex(index: SearchIndex): LiveIndex {
  const segments = index.segments.map((segment) => {
    const alive = new Uint8Array(segment.entries);
    for (let entry = 0; entry < alive.length; entry++) alive[entry] = segment.isRemoved(entry) ? 0 : 1;
    return { segment, alive };
  });
  const all = index.segments.reduce((sum, { entries }) => sum + entries, 0);
  return { segments, entries: index.entries, removed: all - index.entries };
}

/** How many of the entries that are left are marked. `held`: by segment, per entry 0 or 1. */
export function countAlive(held: readonly Uint8Array[], { segments }: LiveIndex): number {
  let count = 0;
  for (const [at, { alive }] of segments.entries()) {
    const marked = held[at];
    for (let entry = 0; entry < alive.length; entry++) count += (alive[entry] ?? 0) & (marked?.[entry] ?? 0);
  }
  return count;
}
