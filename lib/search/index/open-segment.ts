import { type BoundedCache, createBoundedCache } from './bounded-cache';
import { cardOnPage } from './cards-page';
import { columnPages, type Order, readFacets, readOrder } from './entry-columns';
import type { SegmentCounts } from './header';
import type { RecordKind } from './index-storage';
import { cutPiece, type Layout, type Place, placeOf } from './page-layout';
import { readPostings, unpackFollowers } from './postings-codec';
import type { ReadRecord } from './record-reader';
import { countRemoved, isRemoved, noneRemoved, type RemovedEntries } from './removed-entries';
import { type Facets, IndexDamaged, type Segment } from './search-index';
import { readSegmentRecord, type SegmentRecord } from './segment-record';
import { createSegmentTerms, type SegmentTerms } from './segment-terms';
import { placesOf, type TermPlaces } from './terms-page';

/** What the segments of an index keep in memory together. */
export interface SegmentCaches {
  pages: BoundedCache<Uint8Array>;
  /** Of terms that have pages of their own. */
  postings: BoundedCache<Uint32Array>;
  places: BoundedCache<TermPlaces>;
}

const MEGABYTE = 1024 * 1024;

/** Room for eight megabytes. */
export function createSegmentCaches(): SegmentCaches {
  return {
    pages: createBoundedCache(2 * MEGABYTE, ({ length }) => length),
    postings: createBoundedCache(5 * MEGABYTE, ({ byteLength }) => byteLength),
    places: createBoundedCache(MEGABYTE, ({ counts }) => counts.byteLength * 7),
  };
}

/** A segment that is open: what is asked of it, and what others in this room ask. */
export interface OpenSegment extends Segment {
  readonly record: SegmentRecord;
  readonly order: Order;
  readonly removed: RemovedEntries;
  readonly terms: SegmentTerms;
}

function requireInside({ page, count }: Place, end: number): void {
  if (page + count > end) throw new IndexDamaged('a page of terms names a page that is not there');
}

/** Opens a segment; reads what every search needs of it. Throws `IndexDamaged`. */
export async function openSegment(
  { id, entries, removed: removedCount }: SegmentCounts,
  read: ReadRecord,
  caches: SegmentCaches,
): Promise<OpenSegment> {
  const [recordBytes, removedBytes, ...orderPages] = await Promise.all([
    read(id, 'segment', 0),
    removedCount > 0 ? read(id, 'removed', 0) : noneRemoved(entries),
    ...Array.from({ length: columnPages(entries) }, (_, page) => read(id, 'order', page)),
  ]);
  const record = readSegmentRecord(recordBytes);
  const order = readOrder(orderPages, entries);
  const { firstUnits, days } = order;
  const removed: RemovedEntries = removedBytes;
  if (record.entries !== entries || firstUnits[entries] !== record.units) {
    throw new IndexDamaged('a segment has another size than it should have');
  }
  if (removed.length !== noneRemoved(entries).length || countRemoved(removed, entries) !== removedCount) {
    throw new IndexDamaged('more or fewer entries are removed than should be');
  }
  const terms = createSegmentTerms(record.terms, (page) => read(id, 'terms', page));
  let facets: Promise<Facets> | undefined;

  function cachedPage(kind: RecordKind, page: number): Promise<Uint8Array> {
    return caches.pages.get(`${id} ${kind} ${page}`, () => read(id, kind, page));
  }

  /** What has pages of its own is not kept as bytes. */
  async function piece(kind: 'postings' | 'followers', layout: Layout, index: number): Promise<Uint8Array> {
    const place = placeOf(layout, index);
    requireInside(place, record[kind]);
    const pages = Array.from({ length: place.count }, (_, more) => place.page + more);
    return cutPiece(
      place,
      await Promise.all(pages.map((page) => (place.count > 1 ? read(id, kind, page) : cachedPage(kind, page)))),
    );
  }

  async function find(term: string) {
    const found = await terms.find(term);
    if (!found) return undefined;
    const { number, page, index } = found;
    const places = await caches.places.get(`${id} ${number}`, async () => placesOf(page));
    return { index, places, count: places.counts[index] ?? 0 };
  }

  return {
    id,
    entries,
    units: record.units,
    firstUnits,
    days,
    record,
    order,
    removed,
    terms,
    isRemoved: (entry) => isRemoved(removed, entry),
    async postings(term) {
      const found = await find(term);
      if (!found) return undefined;
      const { index, places, count } = found;
      const make = async () => readPostings(await piece('postings', places.postings, index), count, record.units);
      const isLarge = placeOf(places.postings, index).count > 1;
      return isLarge ? caches.postings.get(`${id} ${term}`, make) : make();
    },
    async followers(term) {
      const found = await find(term);
      if (!found) return undefined;
      const { index, places, count } = found;
      return unpackFollowers(await piece('followers', places.followers, index), count);
    },
    async cards(wanted) {
      const firsts = record.cards;
      return Promise.all(
        wanted.map(async (entry) => {
          if (entry < 0 || entry >= entries) throw new RangeError(`no entry ${entry}`);
          const number = firsts.findLastIndex((first) => first <= entry);
          return cardOnPage(await cachedPage('cards', number), entry - (firsts[number] ?? 0));
        }),
      );
    },
    facets() {
      facets ??= Promise.all(Array.from({ length: columnPages(entries) }, (_, page) => read(id, 'facets', page))).then(
        (pages) => readFacets(pages, entries),
      );
      facets.catch(() => {
        facets = undefined;
      });
      return facets;
    },
  };
}
