import { cutPiece, type Layout, placeOf } from './page-layout';
import { readPostings, unpackFollowers } from './postings-codec';
import type { ReadRecord } from './record-reader';
import { IndexDamaged } from './search-index';
import type { SegmentRecord } from './segment-record';
import { placesOf, readTermsPage, termAt, termCount } from './terms-page';

/** A term of a segment, with all that the segment says of it. */
export interface ScannedTerm {
  term: string;
  postings(): Uint32Array;
  followers(): Uint8Array;
}

async function piecesOf(
  layout: Layout,
  first: number,
  end: number,
  read: (page: number) => Promise<Uint8Array>,
): Promise<(index: number) => Uint8Array> {
  if (layout.end > end) throw new IndexDamaged('a page of terms names a page that is not there');
  const pages = await Promise.all(Array.from({ length: layout.end - first }, (_, more) => read(first + more)));
  return (index) => {
    const place = placeOf(layout, index);
    return cutPiece(place, pages.slice(place.page - first, place.page - first + place.count));
  };
}

/**
 * The terms of a segment in order, those of a page of terms at a time: no more of the segment is in memory. Throws
 * `IndexDamaged`.
 */
export async function* scanTerms(
  id: number,
  { terms, units, postings, followers }: SegmentRecord,
  read: ReadRecord,
): AsyncGenerator<ScannedTerm[]> {
  for (const number of terms.keys()) {
    const page = readTermsPage(await read(id, 'terms', number));
    const places = placesOf(page);
    const [postingsOf, followersOf] = await Promise.all([
      piecesOf(places.postings, page.postingsPage, postings, (at) => read(id, 'postings', at)),
      piecesOf(places.followers, page.followersPage, followers, (at) => read(id, 'followers', at)),
    ]);
    yield Array.from({ length: termCount(page) }, (_, index) => ({
      term: termAt(page, index),
      postings: () => readPostings(postingsOf(index), places.counts[index] ?? 0, units),
      followers: () => unpackFollowers(followersOf(index), places.counts[index] ?? 0),
    }));
  }
}
