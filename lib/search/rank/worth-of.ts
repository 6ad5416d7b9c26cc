import type { MatchKind } from '../searcher';

/** What a word counts for by how it was found: each kind more at its least than the next at its most. */
export const WORTH: Readonly<Record<MatchKind, number>> = { whole: 210, form: 160, prefix: 110, part: 60, error: 10 };

/** What is added for the level of the word, in a text and in the head of an entry. */
const IN_TEXT = [0, 4, 8, 12];
const IN_HEAD = [20, 26, 32, 40];

/**
 * What a term counts for by where it stands: with its level in a text, with 4 and its level in the head. Of words that
 * resemble the one that was typed, the nearest is more likely meant than one that stands in a title.
 */
export function worthOf(kind: MatchKind, closeness: number): Uint8Array {
  const places = [...IN_TEXT, ...IN_HEAD];
  if (kind === 'error') return Uint8Array.from(places, (place) => WORTH.error + 4 * closeness + (place >> 3));
  return Uint8Array.from(places, (place) => WORTH[kind] + place + closeness);
}
