import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { keyOf } from '../../lib/citations/document/citation-keys';
import { readCitedQuery } from '../../lib/citations/document/read-cited-query';
import type { Citing } from '../../lib/model/about';
import type { Cited } from './cited-section';
import { heldBy, type Library } from './library';
import { MOST_CITED } from './list-section';
import type { PopupServices } from './popup-services';

/** Any reference. */
const ANY = 'artikel 1';
/** Shown at first. */
const FIRST = 8;

/** What the corpus said of one question; `citing` is undefined when it did not answer. */
interface Answer {
  asked: string;
  library: Library;
  citing: Citing | undefined;
}

export interface CitedState {
  /** What the query refers to; undefined when it refers to nothing, or the corpus did not answer. */
  cited: Cited | undefined;
  /** The query refers to something, and what cites it is not known yet. */
  pending: boolean;
  /** Asks for all documents instead of the newest few, until another place is looked for. */
  showAll(): void;
}

/** What a query refers to, and the documents that cite it. `library` is undefined while it is not loaded. */
export function useCited(
  { openCorpus, today }: PopupServices,
  library: Library | undefined,
  query: string | undefined,
): CitedState {
  const target = useMemo(() => library && query && readCitedQuery(query, library.today), [library, query]) || undefined;
  const key = target && keyOf(target);
  const [expanded, setExpanded] = useState<string>();
  const [answer, setAnswer] = useState<Answer>();
  const most = key !== undefined && key === expanded ? MOST_CITED : FIRST;
  const asked = `${key} ${most}`;

  useEffect(() => {
    // The tables are made when they are used first: now, while the browser reads the corpus, rather than at a keystroke.
    const timer = setTimeout(() => readCitedQuery(ANY, today()));
    return () => clearTimeout(timer);
  }, [today]);
  useLayoutEffect(() => {
    if (!library || !target) return undefined;
    let current = true;
    const tell = (citing: Citing | undefined) => current && setAnswer({ asked, library, citing });
    openCorpus()
      .then((corpus) => corpus.citing(target, most))
      .then(
        (citing) => tell(heldBy(library, citing)),
        () => tell(undefined),
      );
    return () => {
      current = false;
    };
  }, [openCorpus, library, asked]);

  const known = target && answer?.asked === asked && answer.library === library ? answer : undefined;
  const citing = known?.citing;
  const cited = useMemo(
    () => (target && citing ? { target, citing, all: most === MOST_CITED } : undefined),
    [asked, citing],
  );
  const showAll = useCallback(() => setExpanded(key), [key]);
  return { cited, pending: target !== undefined && known === undefined, showAll };
}
