import type { MadeBackup, Watching } from '../../lib/model/backup';
import { createWatched, type Watched } from './watched';

/** Where the making of a backup stands. `done`: how much of it, from 0 to 1. */
export type MakeState =
  | { phase: 'none' | 'stopped' | 'failed' }
  | { phase: 'busy'; done: number }
  | { phase: 'made'; made: MadeBackup };

/** The making of a backup, one at a time. */
export interface MakeRun extends Watched<MakeState> {
  /** To be called while a press of a button is handled: a browser asks for a place to save only then. */
  start(): Promise<void>;
  stop(): void;
}

/** No backup was made yet. `make`: undefined when the person named no file after all. */
export function createMakeRun(make: (watching: Watching) => Promise<MadeBackup | undefined>): MakeRun {
  const { set, ...state } = createWatched<MakeState>({ phase: 'none' });
  let stopper = new AbortController();
  return {
    ...state,
    async start() {
      if (state.get().phase === 'busy') return;
      const before = state.get();
      stopper = new AbortController();
      const { signal } = stopper;
      set({ phase: 'busy', done: 0 });
      try {
        const made = await make({ signal, progress: (done) => set({ phase: 'busy', done }) });
        set(made ? { phase: 'made', made } : before);
      } catch (error) {
        if (!signal.aborted) console.error(error);
        set({ phase: signal.aborted ? 'stopped' : 'failed' });
      }
    },
    stop: () => stopper.abort(),
  };
}
