import { z } from '../../model/z';
import type { IndexRecord, IndexStorage, RecordKey } from './index-storage';
import { jsonBytes, parseRecord } from './parse-record';
import { IndexDamaged } from './search-index';

/** Goes up when what is kept changes, or what the words of a text are: an index of another version is made again. */
const VERSION = 2;

export const HEADER_KEY: RecordKey = [0, 'header', 0];

const count = z.int().check(z.nonnegative());

/** What is removed of so many entries fits one record; see `removed-entries.ts`. */
const LARGEST_SEGMENT = 480_000;

const segmentCounts = z.object({
  id: z.int().check(z.positive()),
  entries: z.int().check(z.positive(), z.maximum(LARGEST_SEGMENT)),
  /** Entries that are removed until the next merge. */
  removed: count,
  /** Documents in the entries that are not. */
  documents: count,
});

const header = z.object({
  version: z.literal(VERSION),
  revision: count,
  /** The id of the next segment; no id is used twice. */
  next: z.int().check(z.positive()),
  segments: z.array(segmentCounts),
});

export type Header = z.infer<typeof header>;
export type SegmentCounts = z.infer<typeof segmentCounts>;

/** What an index without a header is: nothing was ever added. */
export const EMPTY_HEADER: Header = { version: VERSION, revision: 0, next: 1, segments: [] };

/** The header as it is stored; throws `IndexDamaged` for one of another version. */
export function readHeader(bytes: Uint8Array | undefined): Header {
  if (!bytes) return EMPTY_HEADER;
  const parsed = parseRecord(bytes, header);
  const ids = parsed.segments.map(({ id }) => id);
  if (new Set(ids).size < ids.length || ids.some((id) => id >= parsed.next)) {
    throw new IndexDamaged('the header names a segment that cannot be');
  }
  return parsed;
}

/** The header that a storage holds now; throws `IndexDamaged`. */
export async function readStoredHeader(storage: IndexStorage): Promise<Header> {
  const [bytes] = await storage.read([HEADER_KEY]);
  return readHeader(bytes);
}

/** The header as a record; once it is written, the index is as it says. */
export function headerRecord(value: Header): IndexRecord {
  return { key: HEADER_KEY, bytes: jsonBytes(value) };
}
