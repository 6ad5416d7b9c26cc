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

/** Rejects once the signal aborts. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

/** Nothing was checked yet. One that is stopped is not waited for: it may wait for a storage that does not open. */
export function createCheckRun(check: Check): CheckRun {
  const { set, ...state } = createWatched<CheckState>({ phase: 'none' });
  let stopper = new AbortController();
  return {
    ...state,
    async start() {
      if (state.get().phase === 'busy') return;
      stopper = new AbortController();
      const { signal } = stopper;
      const progress = (done: number) => {
        if (!signal.aborted) set({ phase: 'busy', done });
      };
      progress(0);
      try {
        set({ phase: 'checked', report: await Promise.race([check({ signal, progress }), stopped(signal)]) });
      } catch (error) {
        if (!signal.aborted) console.error(error);
        set({ phase: signal.aborted ? 'stopped' : 'failed' });
      }
    },
    stop: () => stopper.abort(),
  };
}
