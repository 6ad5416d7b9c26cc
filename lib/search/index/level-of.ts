/** How soon a word that returns says nothing more, how much the length of a unit matters, and the length of a usual one. */
const SATURATION = 1.2;
const LENGTH_MATTERS = 0.55;
const USUAL_LENGTH = 130;

/**
 * The level, 0–3, of a word that stands `count` times in the texts of a unit, which have `length` words together, hyphens
 * dividing words: BM25 in four steps, see docs/search.md.
 */
export function levelOf(count: number, length: number): 0 | 1 | 2 | 3 {
  const norm = SATURATION * (1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / USUAL_LENGTH);
  const strength = (count * (SATURATION + 1)) / (count + norm);
  if (strength < 0.7) return 0;
  if (strength < 1.1) return 1;
  return strength < 1.5 ? 2 : 3;
}
