import type { SegmentCounts } from './header';
import type { IndexRecord } from './index-storage';
import type { OpenIndex } from './open-index';
import type { OpenSegment } from './open-segment';
import { withRemoved } from './removed-entries';

/** Where an entry stands in an index, for as long as the index has the same revision. */
export interface EntryPlace {
  segment: number;
  entry: number;
}

/** What is to be stored for entries to be removed: the segments that are left, and the records of those that changed. */
export interface Removal {
  segments: SegmentCounts[];
  records: IndexRecord[];
}

function removeFrom(segment: OpenSegment, counts: SegmentCounts, entries: readonly number[]) {
  const gone = [...new Set(entries)].filter((entry) => !segment.isRemoved(entry));
  const documents = gone.reduce((sum, entry) => sum + (segment.order.documents[entry] ?? 0), 0);
  return {
    counts: { ...counts, removed: counts.removed + gone.length, documents: counts.documents - documents },
    bytes: withRemoved(segment.removed, gone),
  };
}

/** Removes these entries from an index; what is removed already stays so. Throws a `RangeError` for a place it has not. */
export function removeEntries({ header, segments }: OpenIndex, places: readonly EntryPlace[]): Removal {
  const sizes = new Map(header.segments.map(({ id, entries }) => [id, entries]));
  if (places.some(({ segment, entry }) => entry < 0 || entry >= (sizes.get(segment) ?? 0))) {
    throw new RangeError('there is no such entry');
  }
  const removal: Removal = { segments: [], records: [] };
  for (const [index, segment] of segments.entries()) {
    const counts = header.segments[index];
    const entries = places.filter((place) => place.segment === segment.id).map(({ entry }) => entry);
    if (!counts) continue;
    if (entries.length === 0) {
      removal.segments.push(counts);
      continue;
    }
    const left = removeFrom(segment, counts, entries);
    if (left.counts.removed === counts.entries) continue;
    removal.segments.push(left.counts);
    removal.records.push({ key: [counts.id, 'removed', 0], bytes: left.bytes });
  }
  return removal;
}
