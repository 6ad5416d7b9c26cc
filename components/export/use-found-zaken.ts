import { useEffect, useState } from 'preact/hooks';
import type { ExportServices, FoundZaken } from './export-services';

/** How long nothing is typed until it is searched for, in milliseconds. */
const PAUSE = 250;
/** How long it takes until it is searched again, while documents are still being indexed or after it failed. */
const MEANWHILE = 1000;

export type FoundState =
  | { name: 'searching' }
  | { name: 'refused' }
  | { name: 'found'; text: string; found: FoundZaken };

/**
 * What is found for what stands in the field, and again while documents become searchable or the index is made anew. What was
 * found before stays until there is something else.
 */
export function useFoundZaken({ find }: ExportServices, text: string): FoundState {
  const [state, setState] = useState<FoundState>({ name: 'searching' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const search = () =>
      find(text, signal).then(
        (found) => !signal.aborted && setState({ name: 'found', text, found }),
        (error) => {
          if (signal.aborted) return;
          console.error(error);
          setState({ name: 'refused' });
        },
      );
    const timer = setTimeout(search, state.name === 'searching' ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [find, text, turn]);
  useEffect(() => {
    if (state.name === 'searching' || (state.name === 'found' && state.found.waiting === 0)) return undefined;
    const timer = setTimeout(() => setTurn((before) => before + 1), MEANWHILE);
    return () => clearTimeout(timer);
  }, [state]);
  return state;
}
