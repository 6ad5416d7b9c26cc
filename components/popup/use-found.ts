import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { nextFrame } from '../next-frame';
import type { PopupServices } from './popup-services';
import { type Answer, searchFor, type TypedQuery } from './search-for';
import type { OpenedIndex, PopupIndex } from './use-index';

/** How many zaken are shown at first, and how many more at a time. */
const STEP = 20;

/** What a query found, and in which state of the index. */
export interface FoundResult {
  typed: TypedQuery;
  open: OpenedIndex;
  answer: Answer;
}

export interface FoundState {
  /** Undefined while nothing is searched for, or nothing was found yet. */
  result: FoundResult | undefined;
  /** Nothing of what was found for this query is known yet. */
  pending: boolean;
  /** Goes on to find more of it. */
  more(): void;
}

/** More of the same search, never less; what is shown stays where it is. */
function newest(before: FoundResult | undefined, now: FoundResult): FoundResult {
  const isSame = before?.typed === now.typed && before.open === now.open;
  if (!isSame) return now;
  const isLess = now.answer.found.entries.length < before.answer.found.entries.length;
  return isLess ? before : { ...now, answer: { ...now.answer, took: before.answer.took } };
}

/** What a query finds. `typed` is undefined while there is nothing to search for; `stored` goes up when something was stored. */
export function useFound(
  { today }: PopupServices,
  { state, report }: PopupIndex,
  typed: TypedQuery | undefined,
  stored: number,
): FoundState {
  const [result, setResult] = useState<FoundResult>();
  const [wanted, setWanted] = useState<{ typed: TypedQuery | undefined; most: number }>();
  const most = wanted?.typed === typed ? (wanted?.most ?? STEP) : STEP;
  const latest = state.name === 'ready' ? state.open : undefined;

  // A list that is read stays as it was found; only one without anything in it changes when documents were added.
  const isShown = result?.typed === typed && result?.answer.found.total !== 0;
  const held = useRef<{ open: OpenedIndex | undefined; stored: number }>({ open: undefined, stored });
  if (!isShown || held.current.stored !== stored || !latest || !held.current.open)
    held.current = { open: latest, stored };
  const { open } = held.current;

  useLayoutEffect(() => {
    if (!typed || !open) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const since = Math.max(typed.since, open.since);
    const search = async () => {
      const options = { limit: most, today: today(), signal };
      for await (const answer of searchFor(open.searcher, typed, options, since, i18n.t('popup.or'))) {
        if (signal.aborted) return;
        setResult((before) => newest(before, { typed, open, answer }));
        // What was found is painted before more is looked for.
        if (!answer.found.done) await nextFrame();
      }
    };
    search().catch((error) => {
      if (signal.aborted) return;
      held.current = { open: undefined, stored };
      report(open, error);
    });
    return () => controller.abort();
  }, [typed, open, most]);

  const isCurrent = result !== undefined && result.typed === typed && result.open === open;
  const found = result?.answer.found.entries.length ?? 0;
  return {
    result: isCurrent ? result : undefined,
    pending: typed !== undefined && !isCurrent,
    more: () => isCurrent && found >= most && setWanted({ typed, most: most + STEP }),
  };
}
