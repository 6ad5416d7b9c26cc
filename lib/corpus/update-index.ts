import { dropOrphans } from '../search/index/drop-orphans';
import { readStoredHeader } from '../search/index/header';
import type { IndexStorage } from '../search/index/index-storage';
import { mergePlan } from '../search/index/merge-plan';
import { mergeSegments } from '../search/index/merge-segments';
import { IndexDamaged } from '../search/index/search-index';
import type { CorpusDatabase } from './database';
import { type IndexJob, indexChanges } from './index-changes';
import { ensureIndex, rebuildIndex, writeRevision } from './rebuild-index';
import { underIndexLock } from './under-lock';

/** Does some work on the index; when it turns out to be damaged, once more on one that is made again. */
async function onWhole(database: CorpusDatabase, storage: IndexStorage, work: () => Promise<void>): Promise<void> {
  await ensureIndex(database, storage);
  try {
    await work();
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error;
    console.error(error);
    await rebuildIndex(database, storage);
    await work();
  }
}

/**
 * Brings the index up to date with the documents, one page or worker at a time. `patience`: how long to wait for others at
 * most, in milliseconds; then it rejects with a `TimeoutError`.
 */
export function updateIndex(
  database: CorpusDatabase,
  storage: IndexStorage,
  job: IndexJob,
  patience?: number,
): Promise<void> {
  const update = () => onWhole(database, storage, () => indexChanges(database, storage, job));
  return underIndexLock(update, patience === undefined ? undefined : AbortSignal.timeout(patience));
}

/** Each segment makes a search slower, and a change: with so many, what changes waits until some of them are merged. */
const MANY = 16;

/** The segments that should become one; none when all is well. */
async function segmentsToMerge(storage: IndexStorage): Promise<number[]> {
  return mergePlan((await readStoredHeader(storage)).segments);
}

/** Whether there is more to do for the index than to bring it up to date. */
export async function wantsTidying(storage: IndexStorage): Promise<boolean> {
  return (await segmentsToMerge(storage)).length > 0;
}

/**
 * Brings the index up to date with the documents and tidies it: what was left of work that was cut off goes, and many
 * segments become few. What changes meanwhile is indexed in between. Wherever it is broken off, the index is whole.
 */
export function tidyIndex(database: CorpusDatabase, storage: IndexStorage, job: IndexJob): Promise<void> {
  const { rest, signal } = job;
  const follow = () => indexChanges(database, storage, { ...job, mostSegments: MANY });
  const restAndFollow = async () => {
    await rest();
    await follow();
  };
  return underIndexLock(() =>
    onWhole(database, storage, async () => {
      await dropOrphans(storage);
      for (;;) {
        await follow();
        const ids = await segmentsToMerge(storage);
        if (ids.length === 0 || signal?.aborted) return;
        const revision = await mergeSegments(storage, ids, { rest: restAndFollow, ...(signal ? { signal } : {}) });
        if (revision !== undefined) await writeRevision(database, revision);
      }
    }),
  );
}
