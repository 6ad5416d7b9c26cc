import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LastQuery, PopupServices } from './popup-services';

/** What is searched for, and since when: milliseconds as `performance.now()` counts them. */
export interface Asked {
  query: string;
  since: number;
  /** Whether it referred to something when it was searched for last time; undefined when that is not known. */
  refers?: boolean;
}

export interface QueryState {
  /** What stands in the field. */
  text: string;
  /** What is searched for; undefined until that of last time is known. */
  asked: Asked | undefined;
  /** True when the query is that of last time, untouched. */
  restored: boolean;
  /**
   * Takes what was typed, also while an input method is at work on it: those of telephones are at work on every word.
   */
  type(text: string): void;
}

/**
 * The query, which begins as that of last time and is kept for the next. What is typed meanwhile wins; `typedBefore`: what
 * was typed already.
 */
export function useQuery({ readLastQuery, writeLastQuery }: PopupServices, typedBefore: string): QueryState {
  const [text, setText] = useState(typedBefore);
  const [state, setState] = useState<{ asked?: Asked; restored: boolean }>(() => ({
    ...(typedBefore ? { asked: { query: typedBefore, since: performance.now() } } : {}),
    restored: false,
  }));
  const touched = useRef(typedBefore !== '');
  useLayoutEffect(() => {
    const begin = (last: LastQuery) => {
      if (touched.current) return;
      setText(last.query);
      setState({ asked: { ...last, since: performance.now() }, restored: last.query !== '' });
    };
    readLastQuery().then(begin, () => begin({ query: '' }));
  }, [readLastQuery]);
  const type = useCallback(
    (typed: string) => {
      touched.current = true;
      setText(typed);
      setState({ asked: { query: typed, since: performance.now() }, restored: false });
      // That it cannot be kept is no reason to disturb a search.
      writeLastQuery({ query: typed }).catch(() => {});
    },
    [writeLastQuery],
  );
  return { text, asked: state.asked, restored: state.restored, type };
}
