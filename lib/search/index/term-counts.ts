import type { TermCount } from './search-index';

function mergeTwo(a: readonly TermCount[], b: readonly TermCount[]): TermCount[] {
  const merged: TermCount[] = [];
  let [fromA, fromB] = [0, 0];
  for (;;) {
    const left = a[fromA];
    const right = b[fromB];
    if (!left || !right) return merged.concat(left ? a.slice(fromA) : b.slice(fromB));
    if (left.term === right.term) {
      merged.push({ term: left.term, entries: left.entries + right.entries });
      fromA++;
      fromB++;
    } else if (left.term < right.term) {
      merged.push(left);
      fromA++;
    } else {
      merged.push(right);
      fromB++;
    }
  }
}

/** Lists of terms in order as one in order, in which the entries of a term are added up. */
export function mergeCounts(lists: readonly (readonly TermCount[])[]): TermCount[] {
  if (lists.length <= 1) return [...(lists[0] ?? [])];
  const half = lists.length >>> 1;
  return mergeTwo(mergeCounts(lists.slice(0, half)), mergeCounts(lists.slice(half)));
}
