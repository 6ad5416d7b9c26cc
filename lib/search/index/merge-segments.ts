import { type Header, headerRecord, readStoredHeader } from './header';
import type { IndexRecord, IndexStorage } from './index-storage';
import { GONE, mergeTerms } from './merge-terms';
import { openIndex } from './open-index';
import type { OpenSegment } from './open-segment';
import { createRecordReader } from './record-reader';
import { noneRemoved, withRemoved } from './removed-entries';
import { scanTerms } from './scan-terms';
import { createSegmentWriter } from './segment-writer';
import { type Renumbering, takeEntries } from './take-entries';
import { writeRecords } from './write-records';

/** How a merge lets others have their turn. */
export interface MergeOptions {
  /** Awaited whenever a page was read. */
  rest: () => Promise<void>;
  /** Once it aborts the merge ends as if it had not begun. */
  signal?: AbortSignal;
}

/** Records are written when there is this much. */
const ENOUGH = 512 * 1024;

/** A segment that was taken over, as it was then, and what became of its entries. */
interface Source {
  segment: OpenSegment;
  renumbering: Renumbering;
}

/** Writes all records of a segment that holds what others do; the units of each come behind those of the one before. */
async function writeMerged(storage: IndexStorage, id: number, segments: readonly OpenSegment[], options: MergeOptions) {
  const read = createRecordReader(storage);
  const writer = createSegmentWriter(id);

  async function pause(): Promise<void> {
    options.signal?.throwIfAborted();
    if (writer.waiting > ENOUGH) await writeRecords(storage, writer.take());
    await options.rest();
  }

  const sources: Source[] = [];
  for (const segment of segments) {
    sources.push({ segment, renumbering: await takeEntries(segment, read, writer, pause) });
  }
  const scans = sources.map(({ segment, renumbering }) => ({
    terms: scanTerms(segment.id, segment.record, read),
    newUnits: renumbering.units,
  }));
  for await (const merged of mergeTerms(scans)) {
    for (const { term, postings, followers } of merged) writer.addTerm(term, postings, followers);
    await pause();
  }
  await writeRecords(storage, writer.finish());
  return { sources, entries: writer.entries, documents: writer.documents };
}

/** The entries of the new segment that were removed while it was written, and how many documents they hold. */
function removedMeanwhile(sources: readonly Source[], now: readonly OpenSegment[]) {
  const removed: number[] = [];
  let documents = 0;
  for (const { segment, renumbering } of sources) {
    const latest = now.find(({ id }) => id === segment.id);
    renumbering.entries.forEach((number, entry) => {
      if (number === GONE || !latest?.isRemoved(entry)) return;
      removed.push(number);
      documents += segment.order.documents[entry] ?? 0;
    });
  }
  return { removed, documents };
}

/** Puts the new segment in the place of the first of those that it stands for. */
async function commit(
  storage: IndexStorage,
  id: number,
  { sources, entries, documents }: Awaited<ReturnType<typeof writeMerged>>,
): Promise<number | undefined> {
  const merged = new Set(sources.map(({ segment }) => segment.id));
  const { header, segments } = await openIndex(storage);
  // Those that were emptied meanwhile are gone with their entries; then, or after a new start, it is not worth it.
  if (segments.filter((segment) => merged.has(segment.id)).length < merged.size) return undefined;
  const meanwhile = removedMeanwhile(sources, segments);
  const removed = meanwhile.removed.length;
  const counts = { id, entries, removed, documents: documents - meanwhile.documents };
  const records: IndexRecord[] =
    removed > 0 ? [{ key: [id, 'removed', 0], bytes: withRemoved(noneRemoved(entries), meanwhile.removed) }] : [];
  const first = header.segments.findIndex((segment) => merged.has(segment.id));
  const next: Header = {
    ...header,
    revision: header.revision + 1,
    segments: header.segments.flatMap((segment, index) => {
      if (index === first && entries > removed) return [counts];
      return merged.has(segment.id) ? [] : [segment];
    }),
  };
  await storage.write([...records, headerRecord(next)]);
  return next.revision;
}

async function areThere(storage: IndexStorage, ids: readonly number[]): Promise<boolean> {
  const { segments } = await readStoredHeader(storage);
  return ids.every((id) => segments.some((segment) => segment.id === id));
}

/**
 * Makes one segment of several, without what is removed; gives the revision that the index has then. Nothing changes
 * before the end, and the memory that it takes does not depend on how much there is but for four bytes an entry and eight
 * a unit. Gives undefined when it was aborted, or one of the segments is gone. The caller holds the lock; entries that are
 * added or removed meanwhile are kept so all the same. Throws `IndexDamaged`.
 */
export async function mergeSegments(
  storage: IndexStorage,
  ids: readonly number[],
  options: MergeOptions,
): Promise<number | undefined> {
  const { header, segments } = await openIndex(storage);
  const chosen = segments.filter((segment) => ids.includes(segment.id));
  if (chosen.length < ids.length) return undefined;
  const id = header.next;
  // From now on no other segment can get this id.
  await storage.write([headerRecord({ ...header, next: id + 1 })]);
  let revision: number | undefined;
  try {
    revision = await commit(storage, id, await writeMerged(storage, id, chosen, options));
  } catch (error) {
    if (!options.signal?.aborted && (await areThere(storage, ids))) {
      // Where there is no room for it, the half of it takes none. What cannot be dropped now is dropped as an orphan.
      await storage.drop([id]).catch(() => {});
      throw error;
    }
  }
  await storage.drop(revision === undefined ? [id] : chosen.map((segment) => segment.id));
  return revision;
}
