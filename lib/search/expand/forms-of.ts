import type { TermCount, Vocabulary } from '../index/search-index';
import { formPlaces, stemOf } from '../words/word-forms';

/** The shortest stem of which forms are looked for: a beginning of two letters is that of thousands of words. */
const LETTERS_OF_STEM = 3;
/**
 * What can stand behind a stem in its forms. Compounds are told by it at once: stemming costs some microseconds, and
 * hundreds of words begin with a stem.
 */
const ENDINGS =
  /^[b-df-hj-np-tv-z]?(?:e|en|s|se|z|d|t|de|den|te|ten|ing|ig|eg|end|ene|ent|lijk|baar|bar|heid|heden|er)*$/;

/** In letters. Longer words are compounds. */
const LONGEST_ENDING = 12;

function isEnding(letters: string): boolean {
  return letters.length <= LONGEST_ENDING && ENDINGS.test(letters);
}

/** The terms that have the same stem as this word, itself among them when it is a term. Looks only where they can be. */
export async function formsOf(term: string, vocabulary: Vocabulary): Promise<TermCount[]> {
  const stem = stemOf(term);
  if (stem.length < LETTERS_OF_STEM || !/^[a-z]+$/.test(stem)) return [];
  const { beginnings, words } = formPlaces(stem);
  const found = await Promise.all([
    vocabulary.find(words),
    ...beginnings.map(async (beginning) => {
      const terms = await vocabulary.startingWith(beginning);
      return terms.filter((one) => isEnding(one.term.slice(beginning.length)));
    }),
  ]);
  const candidates = new Map(found.flat().map((one) => [one.term, one] as const));
  return [...candidates.values()].filter((one) => stemOf(one.term) === stem);
}
