import type { Entry } from './entry';
import { headerRecord } from './header';
import type { IndexStorage } from './index-storage';
import { type OpenIndex, openIndex } from './open-index';
import { type EntryPlace, removeEntries } from './remove-entries';
import { createSegmentBuilder } from './segment-builder';
import { writeRecords } from './write-records';

/** What changes in an index at once. */
export interface IndexChange {
  /** Entries that are in it no more, by their places in the index as it is stored now: see `findEntriesOf`. */
  removed: readonly EntryPlace[];
  /** Entries that come to it, some 2,500 at most; who makes them one by one may rest between two. */
  entries: Iterable<Entry> | AsyncIterable<Entry>;
}

/**
 * Changes an index: all of it or, when something fails, none. Gives the revision that it has then. One at a time: the
 * caller holds the lock. `before`: the index as it was opened earlier. Throws `IndexDamaged` when the index cannot be read,
 * and a `RangeError` for a place it has not.
 */
export async function addEntries(
  storage: IndexStorage,
  { removed, entries }: IndexChange,
  before?: OpenIndex,
): Promise<number> {
  const index = await openIndex(storage, { before });
  const { header } = index;
  const { segments, records } = removeEntries(index, removed);
  const builder = createSegmentBuilder(header.next);
  for await (const entry of entries) builder.add(entry);
  if (builder.entries > 0) {
    await writeRecords(storage, builder.finish());
    segments.push({ id: header.next, entries: builder.entries, removed: 0, documents: builder.documents });
  }
  const revision = header.revision + 1;
  await storage.write([...records, headerRecord({ ...header, revision, next: header.next + 1, segments })]);
  const left = new Set(segments.map(({ id }) => id));
  const emptied = header.segments.map(({ id }) => id).filter((id) => !left.has(id));
  if (emptied.length > 0) await storage.drop(emptied);
  return revision;
}
