/**
 * The places of the greatest of these ranks, one after the other; of equal ones in no particular order. A heap: the first
 * costs as much as looking at all of them once, and so does never asking for the rest.
 */
export function* bestFirst(ranks: Float64Array): Generator<number, undefined> {
  let size = ranks.length;
  const heap = new Uint32Array(size);
  for (let at = 0; at < size; at++) heap[at] = at;
  for (let at = (size >>> 1) - 1; at >= 0; at--) sink(heap, at, size, ranks);
  while (size > 0) {
    const best = heap[0] ?? 0;
    size--;
    heap[0] = heap[size] ?? 0;
    sink(heap, 0, size, ranks);
    yield best;
  }
}

/** Moves what stands at `from` down to where nothing below it is greater. */
function sink(heap: Uint32Array, from: number, size: number, ranks: Float64Array): void {
  const moved = heap[from] ?? 0;
  const rank = ranks[moved] ?? 0;
  let at = from;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    const right = child + 1;
    if (right < size && (ranks[heap[right] ?? 0] ?? 0) > (ranks[heap[child] ?? 0] ?? 0)) child = right;
    const below = heap[child] ?? 0;
    if ((ranks[below] ?? 0) <= rank) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = moved;
}
