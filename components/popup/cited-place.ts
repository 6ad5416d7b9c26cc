import { keyOf } from '../../lib/citations/document/citation-keys';
import { readCitedQuery } from '../../lib/citations/document/read-cited-query';
import type { Target } from '../../lib/model/citation';
import { citedName } from './cited-name';

/** A place that is cited: an article, a law, a paper. */
export interface CitedPlace {
  target: Target;
  /** What it is found by in the corpus. */
  key: string;
  /** Its full name, for people. */
  name: string;
}

/** What a query refers to, when it says nothing else; undefined when it is anything else. `today`: `YYYY-MM-DD`. */
export function citedPlace(query: string, today: string): CitedPlace | undefined {
  const target = readCitedQuery(query, today);
  const key = target && keyOf(target);
  return target && key ? { target, key, name: citedName(target) } : undefined;
}

/** Makes the tables that {@link citedPlace} looks things up in, which takes a while the first time. */
export function warmUp(today: string): void {
  readCitedQuery('artikel 1', today);
}
