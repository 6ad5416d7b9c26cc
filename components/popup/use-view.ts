import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readQuery } from '../../lib/search/query/read-query';
import type { PopupServices } from './popup-services';
import { type PopupView, popupView } from './popup-view';
import type { TypedQuery } from './search-for';
import { readStart } from './start';
import { useCited } from './use-cited';
import { type FoundResult, useFound } from './use-found';
import type { PopupIndex } from './use-index';
import { type Laws, useLaws } from './use-laws';
import { useLeads } from './use-leads';
import { useLoaded } from './use-loaded';
import type { Asked } from './use-query';
import { useSnippets } from './use-snippets';

/** What stands on the screen, and the search that it belongs to. */
interface Shown {
  view: PopupView;
  result: FoundResult | undefined;
}

export interface ViewState extends Shown {
  /** The query as it was understood; undefined while it is not known. */
  typed: TypedQuery | undefined;
  /** Undefined until they are loaded. */
  laws: Laws | undefined;
  /** What is shown belongs to the query before. */
  pending: boolean;
  /** Goes on to find more. */
  more(): void;
  /** Lists all that cite the place that the query refers to. */
  showAll(): void;
}

/** What only who knows the laws can read. */
const NAMES_LAW = /\b(?:wet|law|act|art|artikel|article):/i;
const NO_LAWS = { readLaw: () => undefined };

const NOTHING_YET: Shown = { view: { name: 'loading', announcement: '' }, result: undefined };

/**
 * What is shown for a query, all at once: until everything about it is known but the snippets, that of the query before
 * stays. `stored` goes up when something was stored; `incomplete`: there are documents that cannot be found yet.
 */
export function useView(
  services: PopupServices,
  index: PopupIndex,
  asked: Asked | undefined,
  stored: number,
  incomplete: boolean,
): ViewState {
  const { today } = services;
  const { state } = index;
  const ready = state.name === 'ready' ? state : undefined;
  const text = asked?.query;
  const [isPainted, setPainted] = useState(false);
  // An empty field needs no laws, nor does the query of last time when it referred to nothing then: the first list does not
  // wait for them.
  const lawless =
    asked !== undefined && (asked.query === '' || (asked.refers === false && !NAMES_LAW.test(asked.query)));
  const laws = useLaws(isPainted || (asked !== undefined && !lawless), today);
  const context = lawless ? undefined : laws;
  const typed = useMemo((): TypedQuery | undefined => {
    if (!asked || !(lawless || context)) return undefined;
    const query = readQuery(asked.query, context?.lawContext(today()) ?? NO_LAWS);
    return { text: asked.query, query, since: asked.since };
  }, [text, context, lawless, today]);
  const searching = typed && typed.query.groups.length > 0 ? typed : undefined;

  const { result, pending: finding, more } = useFound(services, index, searching, stored);
  const { place, cited, pending: citing, showAll } = useCited(services, laws, ready?.open, text, stored);
  const leads = useLeads(services, text, place?.target, stored);
  const opened = ready?.open;
  const open = opened?.index;
  // What could not be read is read again once the index was opened anew, even if nothing in it changed.
  const startKey = opened && typed && !searching ? `${opened.nth} ${stored}` : undefined;
  const start = useLoaded(
    startKey,
    async () => open && readStart(services, open, today()),
    (error) => opened && index.report(opened, error),
  );
  const hasFirst = result !== undefined || start.value !== undefined;
  useEffect(() => {
    if (hasFirst) setPainted(true);
  }, [hasFirst]);
  useEffect(() => {
    // Parts of words and typing errors are looked for in all the words of the index: so these are read before they are wanted.
    if (isPainted) open?.vocabulary.load().catch(() => {});
  }, [isPainted, open]);
  useEffect(() => {
    // That it cannot be kept is no reason to disturb a search.
    if (laws && text) services.writeLastQuery({ query: text, refers: place !== undefined }).catch(() => {});
  }, [services, laws, text, place]);
  // More of the same search leaves the pieces that were read; another search, or state of the index, has its own.
  const search = useMemo(() => (result ? {} : undefined), [result?.typed, result?.open]);
  const snippets = useSnippets(ready?.units, search, result?.answer.found);

  const last = useRef(NOTHING_YET);
  const pending = ready !== undefined && (!typed || citing || leads.pending || (searching ? finding : start.pending));
  const shown = useMemo((): Shown => {
    if (state.name === 'opening') return NOTHING_YET;
    if (pending) return last.current;
    const searched = searching &&
      result && {
        query: searching.text,
        today: today(),
        answer: result.answer,
        snippets,
        leads: leads.value,
        cited,
        documents: result.open.index.documents,
      };
    return { view: popupView(state, searched, start.value, today(), incomplete), result };
  }, [pending, state, searching, result, snippets, leads.value, cited, start.value, incomplete]);
  last.current = shown;
  return { ...shown, typed, laws, pending: pending || state.name === 'opening', more, showAll };
}
