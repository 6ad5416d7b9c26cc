import { createByteWriter, encodeText } from './codec';
import { LARGEST_RECORD } from './page-layout';
import { MANY } from './terms-page';

/** Fills pages of terms, one after the other. */
export interface TermsPageWriter {
  /** The first term on the page; undefined when it is empty. */
  readonly first: string | undefined;
  /** Whether a term fits, whatever is to be said of it. */
  hasRoom(term: string): boolean;
  /** Terms come in order. `bytes`: what its postings take. */
  add(term: string, entries: number, postings: number, bytes: number): void;
  /** The page, as `readTermsPage` reads it; what comes next stands on a new one. */
  take(postingsPage: number, followersPage: number): Uint8Array;
}

/** What the numbers of a term take at most, with the line feed behind it, and those of the page. */
const NUMBERS_OF_TERM = 17;
const NUMBERS_OF_PAGE = 20;
const BYTES_OF_LETTER = 3;
const LINE_FEED = 0x0a;

/** A writer of pages of terms, the first of them empty yet. */
export function createTermsPageWriter(): TermsPageWriter {
  let first: string | undefined;
  let count = 0;
  const text = createByteWriter(LARGEST_RECORD);
  /** A byte for each term, and the numbers that are too large for it. */
  const entriesOf = createByteWriter();
  const manyEntries = createByteWriter();
  /** How many more postings than entries, and bytes than postings, there are: mostly none or few. */
  const morePostings = createByteWriter();
  const moreBytes = createByteWriter();
  const columns = [text, entriesOf, manyEntries, morePostings, moreBytes];

  return {
    get first() {
      return first;
    },
    hasRoom(term) {
      const used = columns.reduce((sum, { length }) => sum + length, NUMBERS_OF_PAGE);
      return used + term.length * BYTES_OF_LETTER + NUMBERS_OF_TERM <= LARGEST_RECORD;
    },
    add(term, entries, postings, bytes) {
      first ??= term;
      count++;
      text.put(encodeText(term));
      text.byte(LINE_FEED);
      entriesOf.byte(Math.min(entries, MANY));
      if (entries >= MANY) manyEntries.number(entries - MANY);
      morePostings.number(postings - entries);
      moreBytes.number(bytes - postings);
    },
    take(postingsPage, followersPage) {
      const page = createByteWriter(LARGEST_RECORD);
      for (const number of [count, postingsPage, followersPage, text.length]) page.number(number);
      for (const column of columns) page.put(column.take());
      first = undefined;
      count = 0;
      return page.take();
    },
  };
}
