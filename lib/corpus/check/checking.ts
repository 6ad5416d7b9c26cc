import type { CorpusDatabase } from '../database';

/** A check that is under way. */
export interface Checking {
  database: CorpusDatabase;
  /** Whether what is found is mended; otherwise nothing at all is changed. */
  mend: boolean;
  /** Awaited between small pieces of the work: others have their turn. */
  rest(): Promise<void>;
  /** Does some work while nothing is imported or restored; nothing, when something is. */
  unlessImporting<Result>(work: () => Promise<Result>): Promise<Result | undefined>;
  /** Once it aborts the check ends between two pieces, by rejecting with its reason. */
  signal: AbortSignal;
  /** Told how much is done, from 0 to 1. */
  progress(done: number): void;
}
