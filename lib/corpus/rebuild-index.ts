import { EMPTY_HEADER, HEADER_KEY, headerRecord, readHeader } from '../search/index/header';
import type { IndexStorage } from '../search/index/index-storage';
import { IndexDamaged } from '../search/index/search-index';
import type { CorpusDatabase } from './database';

const REVISION = 'index-revision';

/**
 * Notes the revision that the index has by now. Where documents went into it: inside the transaction that takes them out of
 * those that wait.
 */
export async function writeRevision({ meta }: CorpusDatabase, revision: number): Promise<void> {
  await meta.put({ key: REVISION, value: String(revision) });
}

/** How many changes to documents wait to be indexed; without an index, how many documents there are. */
export async function countWaiting({ publicaties, unindexed, meta }: CorpusDatabase): Promise<number> {
  return (await meta.get(REVISION)) ? unindexed.count() : publicaties.count();
}

/**
 * Begins the index anew: it is empty, and every document waits to be indexed. Under the lock of the index. Wherever it is
 * broken off, {@link ensureIndex} does it again.
 */
export async function rebuildIndex(database: CorpusDatabase, storage: IndexStorage): Promise<void> {
  const { publicaties, unindexed, meta } = database;
  const before = await database.transaction('rw', publicaties, unindexed, meta, async () => {
    const revision = Number((await meta.get(REVISION))?.value ?? 0);
    await meta.delete(REVISION);
    await unindexed.clear();
    await unindexed.bulkAdd((await publicaties.toCollection().primaryKeys()).map((id) => ({ id })));
    return revision;
  });
  const segments = await storage.segments();
  // Neither a revision nor the number of a segment is used twice: a page may still look at what there was.
  const revision = before + 1;
  await storage.write([headerRecord({ ...EMPTY_HEADER, revision, next: Math.max(0, ...segments) + 1 })]);
  await storage.drop(segments);
  await writeRevision(database, revision);
}

async function isUpToDate({ meta }: CorpusDatabase, storage: IndexStorage): Promise<boolean> {
  const known = (await meta.get(REVISION))?.value;
  const [header] = await storage.read([HEADER_KEY]);
  try {
    return known !== undefined && Number(known) <= readHeader(header).revision;
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error;
    console.error(error);
    return false;
  }
}

/**
 * Makes sure that what is in the index or waits to be indexed is every document: begins anew when there is no index, when it
 * is one of another version, and when the browser lost the last that was written to it. Under the lock of the index.
 */
export async function ensureIndex(database: CorpusDatabase, storage: IndexStorage): Promise<void> {
  if (!(await isUpToDate(database, storage))) await rebuildIndex(database, storage);
}
