import { useEffect, useState } from 'preact/hooks';

async function load() {
  const { lawContext, lawNames, writtenLaw } = await import('./law-names');
  const { citedPlace, warmUp } = await import('./cited-place');
  const { readCitedHits } = await import('./cited-hits');
  return { lawContext, lawNames, writtenLaw, citedPlace, warmUp, readCitedHits };
}

/** What the popup asks about laws and what cites them. Its tables weigh more than all else that the popup is made of. */
export type Laws = Awaited<ReturnType<typeof load>>;

let loading: Promise<Laws> | undefined;

/** Loads them once for the page, when they are `wanted`: the first frame does not wait for them. Undefined until then. */
export function useLaws(wanted: boolean, today: () => string): Laws | undefined {
  const [laws, setLaws] = useState<Laws>();
  useEffect(() => {
    if (!wanted || laws) return;
    loading ??= load();
    loading.then((loaded) => {
      // The tables are made when they are used first: now, rather than at a keystroke.
      loaded.warmUp(today());
      setLaws(loaded);
    }, console.error);
  }, [wanted]);
  return laws;
}
