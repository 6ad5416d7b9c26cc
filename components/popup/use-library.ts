import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Library, loadLibrary } from './library';
import type { PopupServices } from './popup-services';

export type LibraryState =
  | { name: 'loading' }
  | { name: 'ready'; library: Library }
  | { name: 'refused'; reason: string };

/** What an error says, without the stack of causes that Dexie writes under it. */
function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  return line;
}

/** The corpus, loaded when the popup opens; `retry` tries again after the storage refused. */
export function useLibrary({ openCorpus, today }: PopupServices): {
  state: LibraryState;
  retry(): void;
  /** Reads the corpus again after something was added; what is shown stays until then. */
  reload(): Promise<void>;
} {
  const [state, setState] = useState<LibraryState>({ name: 'loading' });
  const reload = useCallback(async () => {
    try {
      const library = await loadLibrary(await openCorpus(), today());
      setState({ name: 'ready', library });
    } catch (error) {
      setState({ name: 'refused', reason: firstLine(error) });
    }
  }, [openCorpus, today]);
  const load = useCallback(() => {
    setState({ name: 'loading' });
    return reload();
  }, [reload]);
  useEffect(() => {
    load();
  }, [load]);
  return { state, retry: load, reload };
}
