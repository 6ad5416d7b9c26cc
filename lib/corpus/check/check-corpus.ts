import type { CheckReport } from '../../model/check';
import type { IndexStorage } from '../../search/index/index-storage';
import { countWaiting } from '../rebuild-index';
import { underLock } from '../under-lock';
import { checkDocuments } from './check-documents';
import { checkIndex } from './check-index';
import { checkRecords } from './check-records';
import { checkStrays } from './check-strays';
import type { Checking } from './checking';
import { READABLE } from './readable-rows';
import { countApart, putBack } from './set-apart';

/** How much of the work is to read the documents; the rest is the index. */
const DOCUMENTS = 0.7;

/** What is done to have the index follow what was mended. */
type Follow = () => Promise<void>;

async function check(checking: Checking, storage: IndexStorage, follow: Follow): Promise<CheckReport> {
  const { database, mend, progress } = checking;
  const back = mend ? await putBack(checking, READABLE) : 0;
  const others = await checkRecords(checking);
  const found = await checkDocuments({ ...checking, progress: (done) => progress(done * DOCUMENTS) });
  const strays = await checkStrays(checking);
  const index = await checkIndex(
    { ...checking, progress: (done) => progress(DOCUMENTS + done * (1 - DOCUMENTS)) },
    storage,
  );
  if (mend) await follow();
  const newlyApart = found.newlyApart + others;
  const [apart, waiting] = await Promise.all([countApart(database), countWaiting(database)]);
  return { ...found, newlyApart, strays, back, index, apart, waiting };
}

/**
 * Reads everything that is stored and tells what does not agree: records that cannot be read, documents that are not found by
 * what they say, what points to nothing, and an index that says something else than the documents. With `mend` it is put
 * right: what can be found again is, and what cannot be read is kept apart; done again it finds nothing. A few documents are
 * in memory at a time, and wherever it is broken off, nothing is lost. One page at a time; rejects when the storage refuses,
 * and with the reason of the signal. `follow`: has the index follow what was mended.
 */
export function checkCorpus(checking: Checking, storage: IndexStorage, follow: Follow): Promise<CheckReport> {
  return underLock('kamerspoor-check', () => check(checking, storage, follow), checking.signal);
}
