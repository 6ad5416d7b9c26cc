import { z } from '../../model/z';
import { parseRecord } from './parse-record';
import { IndexDamaged } from './search-index';

const count = z.int().check(z.nonnegative());

const segmentRecord = z.object({
  entries: count,
  units: count,
  /** The first term of each page of terms. */
  terms: z.array(z.string()),
  /** How many pages of postings and of followers there are. */
  postings: count,
  followers: count,
  /** The first entry of each page of cards. */
  cards: z.array(count),
});

/** What is read of a segment at once: where to look for everything else. */
export type SegmentRecord = z.infer<typeof segmentRecord>;

function isAscending<Value extends string | number>(values: readonly Value[]): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    return before === undefined || before < value;
  });
}

/** Throws `IndexDamaged`. */
export function readSegmentRecord(bytes: Uint8Array): SegmentRecord {
  const record = parseRecord(bytes, segmentRecord);
  if (!isAscending(record.terms) || !isAscending(record.cards) || (record.entries > 0 && record.cards[0] !== 0)) {
    throw new IndexDamaged('the pages of a segment are out of order');
  }
  return record;
}
