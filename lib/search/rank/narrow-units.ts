import { firstAtLeast } from './first-at-least';

/** Where a term stands in a segment and, unless it does not matter, what follows it there: see `Segment.followers`. */
export interface Following {
  postings: Uint32Array;
  followers?: Uint8Array;
}

/**
 * Those of the candidates, which are postings, in whose unit one of these terms stands with a word behind it that is
 * `allowed`, by the number of that word.
 */
export function narrowUnits(candidates: Uint32Array, terms: readonly Following[], allowed: Uint8Array): Uint32Array {
  const kept = new Uint8Array(candidates.length);
  for (const { postings, followers } of terms) {
    let at = 0;
    for (let candidate = 0; candidate < candidates.length; candidate++) {
      const unit = (candidates[candidate] ?? 0) >>> 2;
      at = firstAtLeast(postings, unit * 4, at);
      if (at === postings.length) break;
      if ((postings[at] ?? 0) >>> 2 !== unit) continue;
      if (!followers || allowed[followers[at] ?? 0]) kept[candidate] = 1;
    }
  }
  return withThose(candidates, kept);
}

function withThose(candidates: Uint32Array, kept: Uint8Array): Uint32Array {
  const left = new Uint32Array(candidates.length);
  let size = 0;
  for (let at = 0; at < candidates.length; at++) if (kept[at] === 1) left[size++] = candidates[at] ?? 0;
  return left.subarray(0, size);
}
