import type { CheckReport } from '../../lib/model/check';
import { createWatched, type Watched } from '../backup/watched';

/** Where a check stands. `done`: how much of it, from 0 to 1. */
export type CheckState =
  | { phase: 'none' | 'stopped' | 'failed' }
  | { phase: 'busy'; done: number }
  | { phase: 'checked'; report: CheckReport };

/** The check of this page, one at a time. */
export interface CheckRun extends Watched<CheckState> {
  start(): Promise<void>;
  stop(): void;
}

/** What checks and mends everything that is stored. */
type Check = (watching: { signal: AbortSignal; progress(done: number): void }) => Promise<CheckReport>;

/** Nothing was checked yet. */
export function createCheckRun(check: Check): CheckRun {
  const { set, ...state } = createWatched<CheckState>({ phase: 'none' });
  let stopper = new AbortController();
  return {
    ...state,
    async start() {
      if (state.get().phase === 'busy') return;
      stopper = new AbortController();
      const { signal } = stopper;
      set({ phase: 'busy', done: 0 });
      try {
        set({ phase: 'checked', report: await check({ signal, progress: (done) => set({ phase: 'busy', done }) }) });
      } catch (error) {
        if (!signal.aborted) console.error(error);
        set({ phase: signal.aborted ? 'stopped' : 'failed' });
      }
    },
    stop: () => stopper.abort(),
  };
}
