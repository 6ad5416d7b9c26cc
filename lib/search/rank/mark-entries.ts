import { firstAtLeast } from './first-at-least';

/** Sets `held` to 1 for every entry in which one of these postings stands. `firstUnits`: see `Segment`. */
export function markEntries(postings: Uint32Array, firstUnits: Uint32Array, held: Uint8Array): void {
  let entry = 0;
  let end = 0;
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] ?? 0;
    if (posting < end) continue;
    entry = firstAtLeast(firstUnits, (posting >>> 2) + 1, entry) - 1;
    held[entry] = 1;
    end = (firstUnits[entry + 1] ?? 0) * 4;
  }
}
