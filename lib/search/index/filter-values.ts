import type { Entry } from './entry';
import type { FilterValue, TermCount } from './search-index';

/** Terms with a colon in front hold the values of filters as they are printed: `:lid:Barbara Kathmann`. */
export const VALUES = ':';

const FILTERS: readonly FilterValue['filter'][] = ['lid', 'partij', 'minister', 'onderwerp', 'wet', 'label'];

/** The term under which a value stands in the index; see {@link readValues}. */
export function valueTerm({ filter, value }: Entry['values'][number]): string {
  return `${VALUES}${filter}:${value.replace(/\s+/g, ' ')}`;
}

/** The values that such terms hold, the most frequent first, of equals in order. */
export function readValues(terms: readonly TermCount[]): FilterValue[] {
  const values = terms.flatMap(({ term, entries }): FilterValue[] => {
    const end = term.indexOf(':', VALUES.length);
    const filter = FILTERS.find((name) => name === term.slice(VALUES.length, end));
    return filter ? [{ filter, value: term.slice(end + 1), entries }] : [];
  });
  return values.sort((a, b) => b.entries - a.entries);
}
