import type { BackupRefusal, BackupReport, Watching } from '../../lib/model/backup';
import { createWatched, type Watched } from './watched';

/** Where the restoring of a backup stands. `done`: how much of the file was read, from 0 to 1. */
export type RestoreState =
  | { phase: 'none' | 'failed' }
  | { phase: 'looking' | 'restoring'; done: number }
  | { phase: 'looked' | 'restored'; report: BackupReport }
  | { phase: 'refused'; refusal: BackupRefusal };

/** What restoring needs of where it is done. */
export interface RestoreServices {
  /** What a backup would add here. */
  inspect(file: Blob, watching: Watching): Promise<BackupReport | BackupRefusal>;
  /** Adds it; with its choices when `takesPreferences`. */
  restore(file: Blob, options: Watching & { takesPreferences: boolean }): Promise<BackupReport | BackupRefusal>;
}

/** The restoring of a backup, one at a time: what it would add is told first. */
export interface RestoreRun extends Watched<RestoreState> {
  /** Nothing for the file that was looked at last: a view that is shown again leaves what it told. */
  look(file: Blob): Promise<void>;
  restore(takesPreferences: boolean): Promise<void>;
  /** Ends what is under way. */
  stop(): void;
  /** Puts a file that was looked at aside. */
  forget(): void;
}

/** No backup was looked at yet. */
export function createRestoreRun({ inspect, restore }: RestoreServices): RestoreRun {
  const { set, ...state } = createWatched<RestoreState>({ phase: 'none' });
  let stopper = new AbortController();
  let file: Blob | undefined;

  async function run(
    phase: 'looking' | 'restoring',
    work: (watching: Watching) => Promise<BackupReport | BackupRefusal>,
  ): Promise<void> {
    stopper = new AbortController();
    const { signal } = stopper;
    set({ phase, done: 0 });
    try {
      const result = await work({ signal, progress: (done) => set({ phase, done }) });
      if ('refused' in result) set({ phase: 'refused', refusal: result });
      else if (phase === 'restoring') set({ phase: 'restored', report: result });
      else set(result.stopped ? { phase: 'none' } : { phase: 'looked', report: result });
    } catch (error) {
      console.error(error);
      set({ phase: 'failed' });
    }
  }

  function isBusy(): boolean {
    const { phase } = state.get();
    return phase === 'looking' || phase === 'restoring';
  }

  return {
    ...state,
    async look(given) {
      if (isBusy() || given === file) return;
      file = given;
      await run('looking', (watching) => inspect(given, watching));
    },
    async restore(takesPreferences) {
      const given = file;
      if (isBusy() || !given) return;
      await run('restoring', (watching) => restore(given, { ...watching, takesPreferences }));
    },
    stop: () => stopper.abort(),
    forget() {
      set({ phase: 'none' });
    },
  };
}
