import type { ApartRecord, CheckReport } from '../../model/check';
import { breathe } from '../breathe';
import { unlessImporting } from '../importing';
import { openIndexStorage } from '../index-storage';
import { tellIndexWaits } from '../index-waits';
import { followDocuments, openDatabase } from '../open-database';
import { checkCorpus } from './check-corpus';
import { forgetApart, recordsApart } from './set-apart';

/** Who follows a check. */
interface Watching {
  signal: AbortSignal;
  /** From 0 to 1. */
  progress(done: number): void;
}

/** Checks and mends everything on this machine; see {@link checkCorpus}. What it leaves to the background is told to that. */
export async function checkHere(watching: Watching): Promise<CheckReport> {
  const [database, storage] = await Promise.all([openDatabase(), openIndexStorage()]);
  return checkCorpus({ ...watching, database, mend: true, rest: breathe, unlessImporting }, storage, async () => {
    await followDocuments(database);
    // What documents cite may have to be read again.
    await tellIndexWaits().catch(console.error);
  });
}

/** The records on this machine that could not be read and are kept apart. Rejects when the browser refuses storage. */
export async function recordsApartHere(): Promise<ApartRecord[]> {
  return recordsApart(await openDatabase());
}

/** Forgets these of what is kept apart on this machine. Rejects when the browser refuses storage. */
export async function forgetApartHere(records: readonly ApartRecord[]): Promise<void> {
  await forgetApart(await openDatabase(), records);
}
