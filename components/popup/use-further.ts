import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Asking, Further, FurtherProblem, Official, Stored } from './further';
import { withPage, withStored } from './further';
import { type FurtherQuery, furtherQuery } from './further-query';
import type { PopupServices } from './popup-services';
import type { TypedQuery } from './search-for';

export interface FurtherControl {
  /** Undefined when there is nothing to ask the service for. */
  further: Further | undefined;
  /** Asks for the first page, or the next. In the moment of a press. */
  ask(): void;
  /** Stores a document of what was found. In the moment of a press. */
  store(official: Official): Promise<{ stored: Stored } | { problem: FurtherProblem }>;
}

type State = Omit<Further, 'left' | 'byMinister'> & { key: string };

function begun(key: string): State {
  return { key, asking: 'offered', storing: new Map() };
}

/**
 * Searching on in all official publications, on a person's word: nothing is asked before. Another query forgets what the one
 * before found.
 */
export function useFurther(services: PopupServices, typed: TypedQuery | undefined): FurtherControl {
  const query = useMemo((): FurtherQuery | undefined => typed && furtherQuery(typed.text, typed.query), [typed]);
  const key = query ? JSON.stringify(query) : '';
  const [held, setHeld] = useState<State>(() => begun(''));
  const state = held.key === key ? held : begun(key);
  const running = useRef<AbortController>(undefined);
  // What is being stored goes on: the person asked for that document, not for that query.
  useEffect(
    () => () => {
      running.current?.abort();
      setHeld((now) => (now.key === '' ? now : begun('')));
    },
    [key],
  );

  /** Changes the state of this query; what comes for another one comes to nothing. */
  const change = (how: (now: State) => Partial<State>) =>
    setHeld((now) => (now.key === key ? { ...now, ...how(now) } : now));

  async function ask() {
    if (!query || state.asking === 'permitting' || state.asking === 'asking') return;
    // Browsers take the question for permission in the moment of the press only: nothing comes before it.
    const permitted = services.askForService();
    const controller = new AbortController();
    running.current = controller;
    const tell = (asking: Asking) => controller.signal.aborted || change(() => ({ asking }));
    setHeld((now) => ({ ...(now.key === key ? now : begun(key)), asking: 'permitting' }));
    if (!(await permitted.catch(() => false))) {
      tell('permission');
      return;
    }
    tell('asking');
    const page = await services.searchFurther(query.form, state.found?.next ?? 1, controller.signal);
    if (controller.signal.aborted) return;
    if ('problem' in page) tell(page.problem);
    else change(({ found }) => ({ asking: 'offered', found: withPage(found, page) }));
  }

  async function store(official: Official): ReturnType<FurtherControl['store']> {
    const { id } = official.record;
    const permitted = services.askForService();
    const tell = (now: 'asking' | FurtherProblem) =>
      change(({ storing }) => ({ storing: new Map(storing).set(id, now) }));
    tell('asking');
    const outcome = (await permitted.catch(() => false))
      ? await services.storeOfficial(official)
      : { problem: 'permission' as const };
    if ('problem' in outcome) tell(outcome.problem);
    else {
      change(({ found, storing }) => {
        const left = new Map(storing);
        left.delete(id);
        return { storing: left, ...(found ? { found: withStored(found, id, outcome.stored) } : {}) };
      });
    }
    return outcome;
  }

  const further = query && { ...state, left: query.left, byMinister: query.form.minister !== '' };
  return { further, ask, store };
}
