import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { keyOf } from '../../lib/citations/document/citation-keys';
import { readCitedQuery } from '../../lib/citations/document/read-cited-query';
import type { Target } from '../../lib/model/citation';
import { cardsOf } from './cards-of';
import { readCitedHits } from './cited-hits';
import type { Cited } from './cited-section';
import { MOST_CITED } from './list-section';
import type { PopupServices } from './popup-services';
import type { OpenSearch } from './search-source';
import { useLoaded } from './use-loaded';

/** Any reference. */
const ANY = 'artikel 1';
/** Shown at first. */
const FIRST = 8;

export interface CitedState {
  /** What the query refers to, whatever is known of it. */
  target: Target | undefined;
  /** What cites it; undefined when the query refers to nothing, or the corpus did not answer. */
  cited: Cited | undefined;
  /** The query refers to something, and what cites it is not known yet. */
  pending: boolean;
  /** Asks for all documents instead of the newest few, until another place is looked for. */
  showAll(): void;
}

/**
 * What a query refers to, and the documents that cite it. `open` is undefined while the index is not open; `stored` goes up
 * when something was stored.
 */
export function useCited(
  { openCorpus, today }: PopupServices,
  open: OpenSearch | undefined,
  query: string | undefined,
  stored: number,
): CitedState {
  const target = useMemo(() => (query && readCitedQuery(query, today())) || undefined, [today, query]);
  const key = target && keyOf(target);
  const [expanded, setExpanded] = useState<string>();
  const all = key !== undefined && key === expanded;

  useEffect(() => {
    // The tables are made when they are used first: now, while the browser opens the index, rather than at a keystroke.
    const timer = setTimeout(() => readCitedQuery(ANY, today()));
    return () => clearTimeout(timer);
  }, [today]);

  const asked = open && key && `${key} ${all} ${stored}`;
  const { value, pending } = useLoaded(asked, async () => {
    if (!open || !target) return undefined;
    const corpus = await openCorpus();
    const citing = await corpus.citing(target, all ? MOST_CITED : FIRST);
    return readCitedHits(corpus, citing, (ids) => cardsOf(open.index, ids), target, today());
  });
  const cited = useMemo(() => (target && value ? { target, ...value, all } : undefined), [asked, value]);
  const showAll = useCallback(() => setExpanded(key), [key]);
  return { target, cited, pending, showAll };
}
