import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { refusalIn, type StorageTrouble, saidBy } from '../../lib/model/storage-trouble';
import { IndexDamaged } from '../../lib/search/index/search-index';
import type { ReadUnits } from '../../lib/search/searcher';
import type { PopupServices } from './popup-services';
import type { OpenSearch, SearchSource } from './search-source';

/** `since`: when it was opened, as `performance.now()` counts; `nth`: counted up with every opening. */
export interface OpenedIndex extends OpenSearch {
  since: number;
  nth: number;
}

export type IndexState =
  | { name: 'opening' }
  | { name: 'ready'; open: OpenedIndex; units: ReadUnits }
  /** It is made again from the documents. */
  | { name: 'damaged' }
  | { name: 'refused'; trouble: StorageTrouble };

export interface PopupIndex {
  state: IndexState;
  /** Where it comes from, once that is open. */
  source: SearchSource | undefined;
  /** Takes the index as it is now; tells whether it can be searched. */
  look(): Promise<boolean>;
  /** Begins anew after the storage refused. */
  retry(): void;
  /** To be called when a search in this state of the index failed. */
  report(failed: OpenSearch, error: unknown): Promise<void>;
}

function stateAfter(error: unknown): IndexState {
  if (error instanceof IndexDamaged) return { name: 'damaged' };
  return { name: 'refused', trouble: { name: refusalIn(error), said: saidBy(error) } };
}

/** The index, opened when the popup opens. */
export function useIndex({ openSearch }: PopupServices): PopupIndex {
  const [state, setState] = useState<IndexState>({ name: 'opening' });
  const openings = useRef(0);
  const source = useRef<SearchSource>(undefined);
  /** The revision of which a record is missing. */
  const damaged = useRef<number>(undefined);
  /** It was opened once more after a search failed. */
  const reopened = useRef(false);

  /** `anew`: what was found in it before is to be found again. */
  const take = useCallback(
    async (anew: boolean) => {
      try {
        source.current ??= await openSearch();
        const { units } = source.current;
        const open = { ...(await source.current.searcher()), since: performance.now(), nth: ++openings.current };
        const { revision } = open.index;
        if (revision === damaged.current) throw new IndexDamaged(`A record of revision ${revision} is missing.`);
        // Taken as new only when it is: what is on the screen was found in it.
        const isSame = (now: IndexState) => now.name === 'ready' && now.open.index.revision === revision;
        setState((now) => (isSame(now) && !anew ? now : { name: 'ready', open, units }));
        return true;
      } catch (error) {
        setState(stateAfter(error));
        return false;
      }
    },
    [openSearch],
  );
  const look = useCallback(() => take(false), [take]);

  // Before the first frame is painted, not after it.
  useLayoutEffect(() => {
    look();
  }, [look]);

  return {
    state,
    source: source.current,
    look,
    retry() {
      // A database that did not open stays as it is.
      source.current = undefined;
      damaged.current = undefined;
      reopened.current = false;
      setState({ name: 'opening' });
      look();
    },
    async report({ index: { revision } }, error) {
      if (!(error instanceof IndexDamaged)) {
        // The browser may have taken the storage away from a page that was there for a while, and gives it again.
        const isFirst = !reopened.current;
        reopened.current = true;
        source.current = undefined;
        if (isFirst) await take(true);
        else setState(stateAfter(error));
        return;
      }
      damaged.current = revision;
      // Merged meanwhile, it is whole in its new state; only what stays as it is has to be made again.
      if (!(await look())) await source.current?.rebuild().catch(() => {});
    },
  };
}
