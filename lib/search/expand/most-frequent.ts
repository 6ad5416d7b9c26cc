import type { TermCount } from '../index/search-index';

/** The more frequent first; of equals the first in the order of UTF-16 units, in which the index keeps its terms. */
function byFrequency(a: TermCount, b: TermCount): number {
  return b.entries - a.entries || (a.term < b.term ? -1 : a.term > b.term ? 1 : 0);
}

/**
 * At most this many of the terms: the most frequent, best first. One pass that keeps the best so far, because a letter
 * is the beginning of tens of thousands of terms.
 */
export function mostFrequent(terms: readonly TermCount[], most: number): TermCount[] {
  const best: TermCount[] = [];
  for (const candidate of terms) {
    const last = best.at(-1);
    if (last && best.length === most && byFrequency(last, candidate) <= 0) continue;
    let place = best.length;
    for (let above = best[place - 1]; above && byFrequency(candidate, above) < 0; above = best[place - 1]) place--;
    best.splice(place, 0, candidate);
    if (best.length > most) best.pop();
  }
  return best;
}
