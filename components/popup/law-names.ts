import { actsById } from '../../lib/citations/acts/acts-by-id';
import { actByAnyName } from '../../lib/citations/document/act-by-any-name';
import { keyOf } from '../../lib/citations/document/citation-keys';
import { readCitedQuery } from '../../lib/citations/document/read-cited-query';
import type { QueryContext } from '../../lib/search/query/read-filter';
import type { LawNames } from '../../lib/search/suggest/suggest';

/** The key of a law in the index, by whatever name a person typed; undefined when it is none. `today`: `YYYY-MM-DD`. */
function readLaw(name: string, today: string): string | undefined {
  return actByAnyName(name, today)?.act.id?.toLowerCase();
}

/** What reading a query asks about laws: which are meant by `wet:` and `artikel:`. `today`: `YYYY-MM-DD`. */
export function lawContext(today: string): QueryContext {
  return {
    readLaw: (name) => readLaw(name, today),
    readArticle(name, article) {
      const target = readCitedQuery(`artikel ${article} ${name}`, today);
      return target?.article ? keyOf(target) : undefined;
    },
  };
}

/**
 * What the law with this key is called: its full name first, then its other names and abbreviations. Undefined for what no
 * table has, an EU act that was cited by its number.
 */
export function lawNames(key: string): LawNames | undefined {
  const act = actsById.get(key.toUpperCase());
  if (!act) return undefined;
  const { name, names = [], abbreviations = [], nextToArticle = [], afterNumber = [] } = act;
  return [name, ...names, ...abbreviations, ...nextToArticle, ...afterNumber];
}

/** The shortest of a law's names that is read as that law: what to write behind `wet:`. Undefined when none is. */
export function writtenLaw(key: string, today: string): string | undefined {
  return lawNames(key)
    ?.toSorted((a, b) => a.length - b.length)
    .find((name) => readLaw(name, today) === key);
}
