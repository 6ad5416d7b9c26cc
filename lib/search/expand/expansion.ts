import type { MatchKind } from '../searcher';

/** A term of the index that a typed word stands for. */
export interface Expansion {
  term: string;
  kind: MatchKind;
  /**
   * For a beginning or a part: how much of the term was typed, `floor(4 · length typed / length)`. For a typing error 11 for
   * the nearest term, 10 for the next. Otherwise 0.
   */
  closeness: number;
}

/** From this many letters on a typed word is also found in the middle of a word. */
export const LETTERS_FOR_PART = 4;

/** How many terms of each kind a word stands for at most; see docs/search.md. */
export const MOST: Readonly<Record<MatchKind, number>> = { whole: 64, form: 32, prefix: 32, part: 32, error: 12 };

/** How many beginnings a word of so many letters stands for: of one letter the most frequent stand nearly everywhere. */
export function mostBeginnings(letters: number): number {
  return letters === 1 ? 8 : MOST.prefix;
}
