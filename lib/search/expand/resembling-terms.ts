import type { Vocabulary } from '../index/search-index';
import type { WordClause } from '../query/query';
import { editDistance } from '../words/edit-distance';
import { likestFirst } from '../words/likest-first';
import { asTyped, errorsForgiven, LETTERS_FOR_PREFIX_ERROR } from '../words/typing-errors';
import { MOST } from './expansion';

/** A beginning is compared when it starts as the typed word does: seldom is the error among the first letters. */
const LETTERS_IN_COMMON = 3;

/**
 * The terms that a person may have meant but for a typing error, the nearest first, at most twelve. When there are none,
 * and the word is unfinished and has six letters or more, those of which a beginning is one error away and that have
 * their first three letters in common with it. What may be a typing error is decided by counting errors, which Fuse.js
 * does not do; it ranks the terms that are left. `known` terms are left out.
 */
export async function resemblingTerms(
  word: WordClause,
  known: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Promise<string[]> {
  const errors = errorsForgiven(word.term);
  if (errors === 0) return [];
  await vocabulary.load();
  const typed = asTyped(word.term);
  const shortlist = (await vocabulary.resembling(word.term, errors)).map(({ term }) => term);
  const whole = shortlist.filter((term) => !known.has(term) && editDistance(typed, asTyped(term)).whole <= errors);
  const terms = whole.length > 0 ? whole : await beginnings(word, typed, known, vocabulary);
  return likestFirst(word.term, terms.sort()).slice(0, MOST.error);
}

async function beginnings(
  { term: typedTerm, letters, unfinished }: WordClause,
  typed: string,
  known: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Promise<string[]> {
  if (!unfinished || letters < LETTERS_FOR_PREFIX_ERROR) return [];
  const candidates = await vocabulary.startingWith(typedTerm.slice(0, LETTERS_IN_COMMON));
  return candidates
    .map(({ term }) => term)
    .filter((term) => !known.has(term) && /^\p{L}+$/u.test(term))
    .filter((term) => editDistance(typed, asTyped(term).slice(0, typed.length + 1)).prefix <= 1);
}
