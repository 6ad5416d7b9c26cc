import { useCallback, useMemo, useState } from 'preact/hooks';
import { cardsOf } from './cards-of';
import type { CitedPlace } from './cited-place';
import type { Cited } from './cited-section';
import { MOST_CITED } from './list-section';
import type { PopupServices } from './popup-services';
import type { OpenSearch } from './search-source';
import type { Laws } from './use-laws';
import { useLoaded } from './use-loaded';

/** Shown at first. */
const FIRST = 8;

export interface CitedState {
  /** What the query refers to, whatever is known of it. */
  place: CitedPlace | undefined;
  /** What cites it; undefined when the query refers to nothing, or the corpus did not answer. */
  cited: Cited | undefined;
  /** The query refers to something, and what cites it is not known yet. */
  pending: boolean;
  /** Asks for all documents instead of the newest few, until another place is looked for. */
  showAll(): void;
}

/**
 * What a query refers to, and the documents that cite it. `open` is undefined while the index is not open, and `laws` while
 * they are not loaded; `stored` goes up when something was stored.
 */
export function useCited(
  { openCorpus, today }: PopupServices,
  laws: Laws | undefined,
  open: OpenSearch | undefined,
  query: string | undefined,
  stored: number,
): CitedState {
  const place = useMemo(() => (query ? laws?.citedPlace(query, today()) : undefined), [laws, today, query]);
  const key = place?.key;
  const [expanded, setExpanded] = useState<string>();
  const all = key !== undefined && key === expanded;

  const asked = open && key && `${key} ${all} ${stored}`;
  const { value, pending } = useLoaded(asked, async () => {
    if (!open || !place || !laws) return undefined;
    const corpus = await openCorpus();
    const citing = await corpus.citing(place.target, all ? MOST_CITED : FIRST);
    return laws.readCitedHits(corpus, citing, (ids) => cardsOf(open.index, ids), place.target, today());
  });
  const cited = useMemo(() => (place && value ? { ...place, ...value, all } : undefined), [asked, value]);
  const showAll = useCallback(() => setExpanded(key), [key]);
  return { place, cited, pending, showAll };
}
