import { readValues, VALUES } from './filter-values';
import { type Header, readStoredHeader, type SegmentCounts } from './header';
import type { IndexStorage } from './index-storage';
import { letterSignature } from './letter-signature';
import { createSegmentCaches, type OpenSegment, openSegment, type SegmentCaches } from './open-segment';
import { createRecordReader } from './record-reader';
import { IndexDamaged, type SearchIndex, type TermCount, type Vocabulary } from './search-index';
import { mergeCounts } from './term-counts';
import { entriesOf } from './terms-page';

/** An index that is open, with what others in this room need of it. */
export interface OpenIndex extends SearchIndex {
  readonly header: Header;
  readonly segments: readonly OpenSegment[];
  readonly caches: SegmentCaches;
}

function vocabularyOf(segments: readonly OpenSegment[]): Vocabulary {
  const terms = segments.map((segment) => segment.terms);

  async function load(): Promise<void> {
    for (const each of terms) await each.load();
  }

  async function startingWith(prefix: string): Promise<TermCount[]> {
    const found = mergeCounts(await Promise.all(terms.map((each) => each.startingWith(prefix))));
    return found.filter(({ term }) => !term.includes(':', prefix.length));
  }

  return {
    load,
    async find(wanted) {
      const inOrder = [...new Set(wanted)].sort();
      return mergeCounts(
        await Promise.all(
          terms.map(async (each) => {
            const found = await Promise.all(inOrder.map(each.find));
            return inOrder.flatMap((term, index) => {
              const place = found[index];
              return place ? [{ term, entries: entriesOf(place.page, place.index) }] : [];
            });
          }),
        ),
      );
    },
    startingWith,
    async frequentStartingWith(prefix, most) {
      const [only] = terms;
      // What is frequent in the whole index need not be so in any one of several segments.
      if (terms.length > 1 || !only) return startingWith(prefix);
      return only.frequentStartingWith(prefix, most);
    },
    async containing(letters) {
      await load();
      return mergeCounts(terms.map((each) => each.containing(letters)));
    },
    async resembling(word, errors) {
      await load();
      const signature = letterSignature(word);
      return mergeCounts(terms.map((each) => each.resembling(signature, errors)));
    },
  };
}

/** A segment never changes but for what is removed of it, which only grows: as it was opened before, if it is the same. */
function stillOpen({ id, removed }: SegmentCounts, before: OpenIndex | undefined): OpenSegment | undefined {
  const counted = before?.header.segments.some((counts) => counts.id === id && counts.removed === removed);
  return counted ? before?.segments.find((segment) => segment.id === id) : undefined;
}

async function openAs(header: Header, storage: IndexStorage, before?: OpenIndex): Promise<OpenIndex> {
  const read = createRecordReader(storage);
  const caches = before?.caches ?? createSegmentCaches();
  const segments = await Promise.all(
    header.segments.map((counts) => stillOpen(counts, before) ?? openSegment(counts, read, caches)),
  );
  const vocabulary = vocabularyOf(segments);
  return {
    header,
    revision: header.revision,
    segments,
    caches,
    vocabulary,
    entries: header.segments.reduce((sum, { entries, removed }) => sum + entries - removed, 0),
    documents: header.segments.reduce((sum, { documents }) => sum + documents, 0),
    async filterValues() {
      const lists = await Promise.all(segments.map(({ terms }) => terms.startingWith(VALUES)));
      return readValues(mergeCounts(lists));
    },
  };
}

/** What is known of an index before it is opened. */
interface Known {
  /** The same index as it was opened earlier: what did not change is taken over, with all that was read of it. */
  before?: OpenIndex | undefined;
  /** As it was read just now. */
  header?: Header;
}

/**
 * Opens the index that a storage holds: an empty one of revision 0 where nothing was ever stored. Reads what every search
 * needs and no more. Throws `IndexDamaged` for an index of another version and for what makes no sense. An index that did
 * not change since `before` is that one.
 */
export async function openIndex(storage: IndexStorage, { before, header: read }: Known = {}): Promise<OpenIndex> {
  let header = read ?? (await readStoredHeader(storage));
  if (before?.revision === header.revision) return before;
  for (;;) {
    try {
      return await openAs(header, storage, before);
    } catch (error) {
      // A change that was stored between the two reads makes them disagree; then the header has another revision.
      const latest = await readStoredHeader(storage);
      if (!(error instanceof IndexDamaged) || latest.revision === header.revision) throw error;
      header = latest;
    }
  }
}
