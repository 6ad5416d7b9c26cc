import type { GivenFile, ImportReport } from '../../lib/model/imported';
import { createWatched, type Watched } from '../backup/watched';
import { type ImportResults, NO_RESULTS, withLines } from './import-results';

/** Where an import stands. `stopped`: a person stopped it; `failed`: it ended because of a mistake of ours. */
export interface ImportState {
  phase: 'none' | 'gathering' | 'reading' | 'done' | 'stopped' | 'failed';
  /** 0–1 */
  done: number;
  results: ImportResults;
  /** The first backup among the files that were read: it is restored, not read. */
  backup?: Blob;
}

/** What an import needs of where it is done. */
export interface ImportServices {
  /** Reads files and stores what is in them; ends early when the signal aborts. */
  importFiles(given: GivenFile[], report: (report: ImportReport) => void, signal: AbortSignal): Promise<void>;
}

/** The import of this page, one at a time: it goes on while other views are shown. */
export interface ImportRun extends Watched<ImportState> {
  /** Starts, unless one is under way. `given`: may take a while, when folders have to be looked through. */
  start(given: Promise<GivenFile[]>): Promise<void>;
  stop(): void;
}

/** Whether an import is under way. */
export function isImporting({ phase }: ImportState): boolean {
  return phase === 'gathering' || phase === 'reading';
}

function backupIn({ lines }: ImportReport): { backup?: Blob } {
  const backup = lines.find((line) => line.backup)?.backup;
  return backup ? { backup } : {};
}

/** No import was started yet. */
export function createImportRun({ importFiles }: ImportServices): ImportRun {
  const { set, ...state } = createWatched<ImportState>({ phase: 'none', done: 0, results: NO_RESULTS });
  let stopper = new AbortController();

  async function run(giving: Promise<GivenFile[]>, signal: AbortSignal): Promise<void> {
    const given = await giving;
    if (signal.aborted) return;
    set({ ...state.get(), phase: 'reading' });
    const report = (report: ImportReport) => {
      const before = state.get();
      const results = withLines(before.results, report.lines);
      set({ ...backupIn(report), ...before, done: Math.min(1, report.done), results });
    };
    await importFiles(given, report, signal);
  }

  return {
    ...state,
    async start(giving) {
      if (isImporting(state.get())) return;
      stopper = new AbortController();
      const { signal } = stopper;
      set({ phase: 'gathering', done: 0, results: NO_RESULTS });
      try {
        await run(giving, signal);
        set({ ...state.get(), phase: signal.aborted ? 'stopped' : 'done' });
      } catch (error) {
        console.error(error);
        set({ ...state.get(), phase: 'failed' });
      }
    },
    stop: () => stopper.abort(),
  };
}
