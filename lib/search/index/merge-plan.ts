/** What a merge has to know of a segment. */
export interface SegmentSize {
  id: number;
  entries: number;
  /** Of them. */
  removed: number;
}

/** So many are as good as one: each costs a search a few reads more. */
const FEW = 6;

function leftIn({ entries, removed }: SegmentSize): number {
  return entries - removed;
}

/**
 * The segments that should become one; none when all is well. The largest first: everything from the first on that is
 * smaller than twice what stands behind it, so that what is merged at least grows by half, and an entry is written again a
 * number of times that only grows with the logarithm of how many there are. When that leaves more than six, the smallest
 * two; and those of which more than half is removed.
 */
export function mergePlan(segments: readonly SegmentSize[]): number[] {
  const bySize = [...segments].sort((a, b) => leftIn(b) - leftIn(a));
  let behind = 0;
  let from = bySize.length > FEW ? bySize.length - 2 : bySize.length;
  for (let index = bySize.length - 1; index >= 0; index--) {
    const segment = bySize[index];
    if (!segment) break;
    if (leftIn(segment) < 2 * behind) from = Math.min(from, index);
    behind += leftIn(segment);
  }
  if (from < bySize.length) return bySize.slice(from).map(({ id }) => id);
  return segments.filter(({ entries, removed }) => removed * 2 > entries).map(({ id }) => id);
}
