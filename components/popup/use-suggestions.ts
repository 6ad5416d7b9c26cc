import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchIndex } from '../../lib/search/index/search-index';
import type { Query } from '../../lib/search/query/query';
import { withFilter } from '../../lib/search/query/write-query';
import { createSuggester, type Suggester, type Suggestion } from '../../lib/search/suggest/suggest';
import { suggestIds } from '../../lib/search/suggest/suggest-ids';
import type { Laws } from './use-laws';

const MOST = 5;
const MOST_IDS = 3;
/** The names are read when the browser has nothing better to do, but no later than this: the first results come before. */
const WAIT_MS = 500;

/** Something that the words being typed may mean, and the query in which it takes their place. */
export type ShownSuggestion = { query: string } & (
  | { kind: 'filter'; filter: Suggestion['filter']; name: string; entries: number }
  | { kind: 'id'; id: string }
);

/** The names that this index holds; undefined until they are read. */
function useSuggester(index: SearchIndex | undefined, laws: Laws | undefined): Suggester | undefined {
  const [suggester, setSuggester] = useState<Suggester>();
  useEffect(() => {
    if (!index || !laws) return undefined;
    let current = true;
    const read = () =>
      index.filterValues().then(
        (values) => current && setSuggester(createSuggester(values, laws.lawNames)),
        // Who searches hears of it.
        () => {},
      );
    const waiting = requestIdleCallback(read, { timeout: WAIT_MS });
    return () => {
      current = false;
      cancelIdleCallback(waiting);
    };
  }, [index, laws]);
  return suggester;
}

/** The numbers that begin as the whole query does. */
function useIds(index: SearchIndex | undefined, text: string): string[] {
  const [found, setFound] = useState<{ text: string; ids: string[] }>({ text: '', ids: [] });
  useEffect(() => {
    let current = true;
    const tell = (ids: string[]) =>
      current && setFound((last) => (ids.length + last.ids.length > 0 ? { text, ids } : last));
    if (index) suggestIds(text, index.vocabulary, MOST_IDS).then(tell, () => tell([]));
    return () => {
      current = false;
    };
  }, [index, text]);
  return found.text === text ? found.ids : [];
}

function shown(text: string, suggestion: Suggestion, laws: Laws | undefined, today: string): ShownSuggestion[] {
  const { filter, name, entries, replaces } = suggestion;
  const value = filter === 'wet' ? laws?.writtenLaw(suggestion.value, today) : suggestion.value;
  if (value === undefined) return [];
  return [{ kind: 'filter', filter, name, entries, query: withFilter(text, { filter, value }, replaces) }];
}

/**
 * What the words being typed at the end of a query may mean: members, ministers, parties, subjects, laws, and numbers of
 * documents. `laws`: undefined until they are loaded; `text`: the query as typed; `query`: as it was understood; `today`: `YYYY-MM-DD`.
 */
export function useSuggestions(
  index: SearchIndex | undefined,
  laws: Laws | undefined,
  text: string,
  query: Query,
  today: string,
): ShownSuggestion[] {
  const suggester = useSuggester(index, laws);
  const ids = useIds(index, text);
  return useMemo(() => {
    const filters = suggester?.suggest(text, query, MOST).flatMap((one) => shown(text, one, laws, today)) ?? [];
    return [...ids.map((id) => ({ kind: 'id' as const, id, query: id })), ...filters].slice(0, MOST);
  }, [suggester, ids, laws, text, query, today]);
}
