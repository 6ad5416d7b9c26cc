/**
 * What four bits say of the word behind a term, for phrases: the letters of that word, mixed to 1–14, or one of the two
 * below. A phrase can only stand where the number of its second word, or `DIFFERENT`, stands with its first.
 */

/** Behind the places where the term stands in the unit are several words that differ in their numbers. */
export const DIFFERENT_FOLLOWERS = 0;
/** Nothing stands behind the term in its field, wherever it stands in the unit. */
export const NO_FOLLOWER = 15;

const NUMBERS = 14;

/** FNV-1a over the UTF-16 units of the word that stands from `start` to `end` in a text; 32 bits. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The number of a word by its {@link hashOf}: 1–14. Of a hyphenated word only its parts have one: see `termsOf`. */
export function followerOfHash(hash: number): number {
  return 1 + (hash % NUMBERS);
}

/** The number of a word: 1–14. */
export function followerOf(word: string): number {
  return followerOfHash(hashOf(word));
}
