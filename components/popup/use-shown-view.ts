import { useMemo, useRef } from 'preact/hooks';
import type { Cited } from './cited-section';
import { type PopupView, popupView } from './popup-view';
import type { LibraryState } from './use-library';

/** What stands on the screen, and the query that it belongs to. */
export interface ShownView {
  view: PopupView;
  shownQuery: string;
}

const NOTHING_YET: ShownView = { view: { name: 'loading', announcement: '' }, shownQuery: '' };

/** The view for a query, all at once: while it is `pending` what cites its place, that of the query before stays. */
export function useShownView(
  state: LibraryState,
  query: string | undefined,
  cited: Cited | undefined,
  pending: boolean,
): ShownView {
  const last = useRef(NOTHING_YET);
  const shown = useMemo(
    () => (pending ? last.current : { view: popupView(state, query, cited), shownQuery: query ?? '' }),
    [state, query, cited, pending],
  );
  last.current = shown;
  return shown;
}
