const LONG_WORD = /\p{L}{8,}/gu;
/** Between a vowel and one consonant before a vowel, and before the last of several consonants. */
const SYLLABLE_END =
  /(?<=[aeiouyäëïöü][b-df-hj-np-tv-xz]{0,3})(?=(?:s?ch|[bcdfgkptvw]r|[bfgkp]l|[b-df-hj-np-tv-xz])[aeiouyäëïöü])/giu;
const SHORTEST_PIECE = 3;

/**
 * A word with soft hyphens where it may be broken at the end of a line. The syllables are roughly those of
 * Dutch, which is enough to see broken words in a PDF. A web address stays whole.
 */
export function withSoftHyphens(text: string): string {
  if (text.includes('://')) return text;
  return text.replace(LONG_WORD, (word) => {
    const ends = [...word.matchAll(SYLLABLE_END)]
      .map(({ index }) => index)
      .filter((at) => at >= SHORTEST_PIECE && word.length - at >= SHORTEST_PIECE);
    const starts = [0, ...ends];
    return starts.map((start, at) => word.slice(start, starts[at + 1])).join('\u00ad');
  });
}
