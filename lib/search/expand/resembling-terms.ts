import Fuse from 'fuse.js/basic';
import type { Vocabulary } from '../index/search-index';
import type { WordClause } from '../query/query';
import { editDistance } from '../words/edit-distance';
import { MOST } from './expansion';

const LETTERS_FOR_ERRORS = 4;
const LETTERS_FOR_TWO_ERRORS = 8;
/** From here on a word that is still being typed may hold an error too: "telega" on its way to "telegram". */
const LETTERS_FOR_PREFIX_ERROR = 6;
/** A beginning is compared when it starts as the typed word does: seldom is the error among the first letters. */
const LETTERS_IN_COMMON = 3;

/** Typing errors forgiven: one in a word of 4–7 letters, two from 8; none in a number, where every digit tells. */
function errorsForgiven({ term, letters }: WordClause): number {
  if (letters < LETTERS_FOR_ERRORS || !/^\p{L}+$/u.test(term)) return 0;
  return letters < LETTERS_FOR_TWO_ERRORS ? 1 : 2;
}

/** With the `ij` that a `y` was folded to as one letter again: one wrong letter there is one error. */
function asTyped(term: string): string {
  return term.replaceAll('ij', 'y');
}

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
  const errors = errorsForgiven(word);
  if (errors === 0) return [];
  await vocabulary.load();
  const typed = asTyped(word.term);
  const shortlist = (await vocabulary.resembling(word.term, errors)).map(({ term }) => term);
  const whole = shortlist.filter((term) => !known.has(term) && editDistance(typed, asTyped(term)).whole <= errors);
  return rank(word.term, whole.length > 0 ? whole : await beginnings(word, typed, known, vocabulary));
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

/** In the order of Fuse.js; of equals, and of what it does not rank, the first in the order of the terms. */
function rank(typed: string, shortlist: readonly string[]): string[] {
  const ordered = [...shortlist].sort();
  const fuse = new Fuse(ordered, { threshold: 1 });
  const ranked = fuse.search(typed).map(({ item }) => item);
  return [...new Set([...ranked, ...ordered])].slice(0, MOST.error);
}
