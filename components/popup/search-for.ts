import type { Group, Query } from '../../lib/search/query/query';
import type { Found, Searcher, SearchOptions } from '../../lib/search/searcher';
import { type Forgiving, forgivingQuery } from './forgiving-query';

/** A query as it was typed and as it was understood. */
export interface TypedQuery {
  text: string;
  query: Query;
  /** When it was typed, as `performance.now()` counts. */
  since: number;
}

/** What a search came to until now. */
export interface Answer {
  found: Found;
  /** Milliseconds until the first of it was there. */
  took: number;
  /** What would find something, when this found nothing. */
  forgiving?: Forgiving;
}

/**
 * Searches, and gives what is worth showing: something that was found, more of it, or that there is nothing. Throws what the
 * searcher throws.
 *
 * @param since When it could begin: when the query was typed, or the index was open.
 * @param or What stands between alternatives, in the person's language.
 */
export async function* searchFor(
  searcher: Searcher,
  { text, query }: TypedQuery,
  options: SearchOptions,
  since: number,
  or: string,
): AsyncGenerator<Answer> {
  let took: number | undefined;
  const finds = async (groups: Group[]) => {
    for await (const { total } of searcher.search({ groups, unread: [] }, { ...options, limit: 1 })) {
      if (total > 0) return true;
    }
    return false;
  };
  for await (const found of searcher.search(query, options)) {
    if (found.entries.length === 0 && !found.done) continue;
    took ??= performance.now() - since;
    const forgiving = found.entries.length === 0 ? await forgivingQuery(text, query, or, finds) : undefined;
    yield { found, took, ...(forgiving ? { forgiving } : {}) };
  }
}
