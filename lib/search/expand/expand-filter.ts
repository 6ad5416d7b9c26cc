import type { FilterTerm } from '../index/entry';
import { valueTerm } from '../index/filter-values';
import type { Vocabulary } from '../index/search-index';
import type { FilterClause, FilterName } from '../query/query';
import { mostFrequent } from './most-frequent';

/** A value that is nowhere stands for at most so many that begin with it: `lid:kath`. */
const MOST_BEGINNINGS = 8;
/** Filters by name. Of a year, a law or an article the beginning is another one: article 13 is not article 139h. */
const BY_NAME: ReadonlySet<FilterName> = new Set(['lid', 'partij', 'minister', 'onderwerp', 'label']);

/**
 * What a filter asks for, all of which must hold, each as the filter terms of which any will do; none when the index does
 * not hold it. A label between quotation marks is that label alone, when it is one. Empty for filters by day and status,
 * which are columns.
 */
export async function expandFilter(clause: FilterClause, vocabulary: Vocabulary): Promise<FilterTerm[][]> {
  if ('kinds' in clause) return [clause.kinds.map((kind) => `soort:${kind}`)];
  if (!('values' in clause)) return [];
  const { filter, values, printed } = clause;
  if (filter === 'label' && printed !== undefined) {
    const whole = valueTerm({ filter, value: printed.trim() });
    if ((await vocabulary.find([whole])).length > 0) return [[whole]];
  }
  const terms = values.map((value) => `${filter}:${value}`);
  const known = new Set((await vocabulary.find(terms)).map(({ term }) => term));
  return Promise.all(
    terms.map(async (term) => {
      if (known.has(term)) return [term];
      if (!BY_NAME.has(filter)) return [];
      return mostFrequent(await vocabulary.startingWith(term), MOST_BEGINNINGS).map((found) => found.term);
    }),
  );
}
