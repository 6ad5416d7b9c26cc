import type { Range as Stretch } from '../../lib/model/search';
import type { WordClause } from '../../lib/search/query/query';
import { readQuery } from '../../lib/search/query/read-query';
import { foundWords } from '../../lib/search/show/found-words';
import { markWords } from '../../lib/search/show/mark-words';
import { fold } from '../../lib/search/words/fold';
import { stemOf } from '../../lib/search/words/word-forms';
import { wordsIn } from '../../lib/search/words/words-in';

/** Filters are not marked, whatever law they name. */
const ANY_LAW = { readLaw: (name: string) => name };

/**
 * Finds where the words and phrases of a query stand in a text, other forms of the words included. No typing errors are
 * forgiven: without an index there is no telling what a person meant.
 */
export function wordsInText(query: string): (text: string) => Stretch[] {
  const { groups } = readQuery(query, ANY_LAW);
  return (text) => {
    const terms = new Set(wordsIn(fold(text)).map(({ term }) => term));
    const formsOf = (typed: WordClause) => {
      const stem = stemOf(typed.term);
      const forms = typed.exact ? [] : [...terms].filter((term) => stemOf(term) === stem);
      return forms.map((term) => ({ term, kind: 'form' as const, closeness: 0 }));
    };
    return markWords(text, foundWords(groups, formsOf));
  };
}
