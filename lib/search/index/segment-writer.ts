import { createCardPager } from './cards-page';
import { createByteWriter } from './codec';
import { ENTRIES_ON_PAGE, type EntryColumns, facetsPage, orderPage } from './entry-columns';
import { createNumberList } from './growing-list';
import type { IndexRecord, RecordKind } from './index-storage';
import { createPager } from './page-layout';
import { jsonBytes } from './parse-record';
import { packFollowers, writePostings } from './postings-codec';
import type { SegmentRecord } from './segment-record';
import { createTermsPageWriter } from './terms-page-writer';

/** Makes the records of one segment: first its entries in order, then its terms in order. */
export interface SegmentWriter {
  readonly entries: number;
  readonly units: number;
  readonly documents: number;
  /** The bytes of records that were not taken yet. */
  readonly waiting: number;
  /** `card`: as `writeCard` gives it. */
  addEntry(columns: EntryColumns, card: Uint8Array): void;
  /** `postings` as `Segment.postings` gives them, `followers` beside them. */
  addTerm(term: string, postings: Uint32Array, followers: Uint8Array): void;
  /** The records that are ready. */
  take(): IndexRecord[];
  /** The last records, the one that tells of all others as the last. */
  finish(): IndexRecord[];
}

/** A writer of the segment with this id, which is empty yet. */
export function createSegmentWriter(id: number): SegmentWriter {
  let ready: IndexRecord[] = [];
  let waiting = 0;
  let documents = 0;
  let entries = 0;
  let page: EntryColumns[] = [];
  let columnPages = 0;
  const entryOfUnit = createNumberList();
  const firstTerms: string[] = [];
  let ofTermsPage = { postings: 0, followers: 0 };
  const scratch = createByteWriter();

  function give(kind: RecordKind): (number: number, bytes: Uint8Array) => void {
    return (number, bytes) => {
      ready.push({ key: [id, kind, number], bytes });
      waiting += bytes.length;
    };
  }

  const giveTerms = give('terms');
  const giveOrder = give('order');
  const giveFacets = give('facets');
  const terms = createTermsPageWriter();
  const postingsPager = createPager(give('postings'));
  const followersPager = createPager(give('followers'));
  const cards = createCardPager(give('cards'));

  function closeColumns(): void {
    if (page.length === 0) return;
    giveOrder(columnPages, orderPage(page));
    giveFacets(columnPages, facetsPage(page));
    columnPages++;
    page = [];
  }

  /** Pages of postings and followers close with the page of terms, which so can tell where its own begin. */
  function closeTerms(): void {
    if (terms.first === undefined) return;
    firstTerms.push(terms.first);
    giveTerms(firstTerms.length - 1, terms.take(ofTermsPage.postings, ofTermsPage.followers));
    postingsPager.close();
    followersPager.close();
    ofTermsPage = { postings: postingsPager.next, followers: followersPager.next };
  }

  function holding(postings: Uint32Array): number {
    const entryOf = entryOfUnit.values();
    let count = 0;
    let last = -1;
    for (let at = 0; at < postings.length; at++) {
      const entry = entryOf[(postings[at] ?? 0) >>> 2] ?? 0;
      if (entry !== last) count++;
      last = entry;
    }
    return count;
  }

  function take(): IndexRecord[] {
    const taken = ready;
    ready = [];
    waiting = 0;
    return taken;
  }

  return {
    get entries() {
      return entries;
    },
    get units() {
      return entryOfUnit.length;
    },
    get documents() {
      return documents;
    },
    get waiting() {
      return waiting;
    },
    addEntry(columns, card) {
      for (let unit = 0; unit < columns.units; unit++) entryOfUnit.push(entries);
      entries++;
      documents += columns.documents;
      page.push(columns);
      if (page.length === ENTRIES_ON_PAGE) closeColumns();
      cards.put(card);
    },
    addTerm(term, postings, followers) {
      if (!terms.hasRoom(term)) closeTerms();
      writePostings(scratch, postings);
      const bytes = scratch.take();
      terms.add(term, holding(postings), postings.length, bytes.length);
      postingsPager.put(bytes);
      followersPager.put(packFollowers(followers));
    },
    take,
    finish() {
      closeColumns();
      closeTerms();
      const record: SegmentRecord = {
        entries,
        units: entryOfUnit.length,
        terms: firstTerms,
        postings: ofTermsPage.postings,
        followers: ofTermsPage.followers,
        cards: cards.end(),
      };
      give('segment')(0, jsonBytes(record));
      return take();
    },
  };
}
