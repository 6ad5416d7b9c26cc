import Fuse from 'fuse.js/basic';
import type { QueryWord } from './query/parse-query';
import { editDistance } from './words/edit-distance';

const LETTERS_FOR_ERRORS = 4;
const LETTERS_FOR_TWO_ERRORS = 8;
/** From here on a word that is still being typed may hold an error too: "telega" on its way to "telegram". */
const LETTERS_FOR_PREFIX_ERROR = 6;
const MOST = 12;

/** Typing errors forgiven: one in a word of 4–7 letters, two from 8; none in a number, where every digit tells. */
function errorsForgiven({ term, letters }: Pick<QueryWord, 'term' | 'letters'>): number {
  if (letters < LETTERS_FOR_ERRORS || /\d/.test(term)) return 0;
  return letters < LETTERS_FOR_TWO_ERRORS ? 1 : 2;
}

/**
 * The words of the vocabulary that a person may have meant, nearest first, at most twelve. What may be a typing error is
 * decided by counting errors, which Fuse.js does not do; it ranks the words that are left.
 */
export function resemblingTerms(typed: QueryWord, vocabulary: readonly string[]): string[] {
  const errors = errorsForgiven(typed);
  if (errors === 0) return [];
  const whole: string[] = [];
  const beginnings: string[] = [];
  const word = asTyped(typed.term);
  for (const term of vocabulary) {
    if (term.length < word.length - errors) continue;
    const candidate = asTyped(term);
    if (!sharesStart(word, candidate)) continue;
    const distance = editDistance(word, candidate.slice(0, word.length + errors + 1));
    if (candidate.length <= word.length + errors && distance.whole <= errors) whole.push(term);
    else if (typed.letters >= LETTERS_FOR_PREFIX_ERROR && distance.prefix <= 1) beginnings.push(term);
  }
  return rank(typed.term, whole.length > 0 ? whole : beginnings).slice(0, MOST);
}

/** With the `ij` that a `y` was folded to as one letter again: one wrong letter there is one error. */
function asTyped(term: string): string {
  return term.replaceAll('ij', 'y');
}

/** People mistype the first or the second letter, seldom both; this keeps the costly comparison for few words. */
function sharesStart(typed: string, term: string): boolean {
  const [first, second] = typed;
  return first === term[0] || second === term[1] || second === term[0] || first === term[1];
}

function rank(typed: string, shortlist: string[]): string[] {
  const fuse = new Fuse(shortlist, { threshold: 1, ignoreLocation: false, includeScore: true });
  const ranked = fuse.search(typed).map(({ item }) => item);
  const left = shortlist.filter((term) => !ranked.includes(term));
  return [...ranked, ...left];
}
