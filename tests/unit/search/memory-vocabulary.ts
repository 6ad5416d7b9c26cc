import type { TermCount, Vocabulary } from '../../../lib/search/index/search-index';

/** Letters in any order, an `ij` as one. */
function lettersOf(term: string): string[] {
  return [...term.replaceAll('ij', 'y')];
}

/** How many letters of either word the other does not have. */
function differing(a: string, b: string): number {
  const left = lettersOf(b);
  let missing = 0;
  for (const letter of lettersOf(a)) {
    const at = left.indexOf(letter);
    if (at < 0) missing++;
    else left.splice(at, 1);
  }
  return missing + left.length;
}

/** A vocabulary over terms in memory: what the contract says, by looking at every term. */
export function memoryVocabulary(terms: ReadonlyMap<string, number>): Vocabulary {
  const all: TermCount[] = [...terms]
    .map(([term, entries]) => ({ term, entries }))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  const words = all.filter(({ term }) => !term.includes(':'));
  const select = async (from: TermCount[], holds: (term: string) => boolean) => from.filter(({ term }) => holds(term));
  return {
    find: async (wanted) =>
      [...new Set(wanted)].sort().flatMap((term) => {
        const entries = terms.get(term);
        return entries === undefined ? [] : [{ term, entries }];
      }),
    frequentStartingWith: (prefix) =>
      select(all, (term) => term.startsWith(prefix) && !term.includes(':', prefix.length)),
    startingWith: (prefix) => select(all, (term) => term.startsWith(prefix) && !term.includes(':', prefix.length)),
    containing: (letters) => select(words, (term) => term.includes(letters) && term !== letters),
    resembling: (word, errors) =>
      select(words, (term) => {
        const longer = lettersOf(term).length - lettersOf(word).length;
        return /^\p{L}+$/u.test(term) && Math.abs(longer) <= errors && differing(word, term) <= 2 * errors;
      }),
    load: async () => {},
  };
}
