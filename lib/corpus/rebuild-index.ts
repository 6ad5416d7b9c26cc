import { EMPTY_HEADER, type Header, headerRecord, readStoredHeader } from '../search/index/header';
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

/** The header as far as it can be read: otherwise that of an index to which nothing was ever added. */
async function lastHeader(storage: IndexStorage): Promise<Header> {
  try {
    return await readStoredHeader(storage);
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error;
    console.error(error);
    return EMPTY_HEADER;
  }
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
  const [last, segments] = await Promise.all([lastHeader(storage), storage.segments()]);
  // Neither a revision nor the number of a segment is used twice: a page may still look at what there was. Each segment had
  // a revision of its own, which tells how many there were in an index that is lost.
  const revision = Math.max(before, last.revision) + 1;
  const next = Math.max(last.next, revision, ...segments.map((segment) => segment + 1));
  await storage.write([headerRecord({ ...EMPTY_HEADER, revision, next })]);
  await storage.drop(segments);
  await writeRevision(database, revision);
}

/**
 * What there is of the index: `none` was made yet; it is `lost`, or the last that was written to it is, or it is one of another
 * version; or it is `there`.
 */
export async function stateOfIndex(
  { meta }: CorpusDatabase,
  storage: IndexStorage,
): Promise<'none' | 'lost' | 'there'> {
  const known = (await meta.get(REVISION))?.value;
  if (known === undefined) return 'none';
  return Number(known) <= (await lastHeader(storage)).revision ? 'there' : 'lost';
}

/**
 * Makes sure that what is in the index or waits to be indexed is every document: begins anew when there is no index, when it
 * is one of another version, and when the browser lost the last that was written to it. Under the lock of the index.
 */
export async function ensureIndex(database: CorpusDatabase, storage: IndexStorage): Promise<void> {
  if ((await stateOfIndex(database, storage)) !== 'there') await rebuildIndex(database, storage);
}
