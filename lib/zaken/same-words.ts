/** No question is longer; what is, is compared by its beginning. */
const LONGEST = 20_000;
const INVISIBLE = /[\p{Mn}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** The words of a text as they are compared: without case, accents, punctuation and white space. */
export function wordsOf(text: string): string[] {
  const folded = text.slice(0, LONGEST).normalize('NFD').replace(INVISIBLE, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How much of two texts is the same, from 0 to 1: the words that they have in common, each as often as it stands in both,
 * as a part of the longer one. 1 when they have the same words, whatever their order.
 */
export function wordsInCommon(some: string[], others: string[]): number {
  const longest = Math.max(some.length, others.length);
  if (longest === 0) return 0;
  const left = new Map<string, number>();
  for (const word of some) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return common / longest;
}
