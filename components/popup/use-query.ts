import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupServices } from './popup-services';

export interface QueryState {
  /** Undefined until it is known what was searched for last time. */
  query: string | undefined;
  /** True when the query is that of last time, untouched. */
  restored: boolean;
  setQuery(query: string): void;
}

/** The query, which begins as that of last time and is kept for the next. What is typed meanwhile wins. */
export function useQuery({ readLastQuery, writeLastQuery }: PopupServices): QueryState {
  const [state, setState] = useState<{ query: string | undefined; restored: boolean }>({
    query: undefined,
    restored: false,
  });
  useEffect(() => {
    const begin = (kept: string) =>
      setState((now) => (now.query === undefined ? { query: kept, restored: kept !== '' } : now));
    readLastQuery().then(begin, () => begin(''));
  }, [readLastQuery]);
  const setQuery = useCallback(
    (query: string) => {
      setState({ query, restored: false });
      // That it cannot be kept is no reason to disturb a search.
      writeLastQuery(query).catch(() => {});
    },
    [writeLastQuery],
  );
  return { ...state, setQuery };
}
