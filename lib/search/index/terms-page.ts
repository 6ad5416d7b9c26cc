import { createByteReader, decodeText } from './codec';
import { LARGEST_RECORD, type Layout, layOut } from './page-layout';
import { followerBytes } from './postings-codec';
import { IndexDamaged } from './search-index';

/**
 * A page of terms as it is kept in memory: the text at once, since parts of words are looked for in all of it; the numbers
 * as bytes, since few of them are ever asked for.
 */
export interface TermsPage {
  /** The terms in order, each with a line feed behind it. */
  text: string;
  /** Where each term begins in the text, and behind the last the length of the text. */
  starts: Uint16Array;
  /** For each term the entries that hold it, {@link MANY} for what is written out in `rest`. */
  entries: Uint8Array;
  rest: Uint8Array;
  /** The pages on which the postings and the followers of the first term begin. */
  postingsPage: number;
  followersPage: number;
}

/** So many entries or more do not fit in the byte of a term. */
export const MANY = 255;

/** What a page says about the postings of its terms. */
export interface TermPlaces {
  counts: Uint32Array;
  postings: Layout;
  followers: Layout;
}

/** How many terms stand on a page. */
export function termCount({ starts }: TermsPage): number {
  return starts.length - 1;
}

/** The `index`-th of them. */
export function termAt({ text, starts }: TermsPage, index: number): string {
  return text.slice(starts[index], (starts[index + 1] ?? 1) - 1);
}

/** The first term that is not before this one; the number of terms when there is none. */
export function firstNotBefore(page: TermsPage, term: string): number {
  let low = 0;
  let high = termCount(page);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (termAt(page, middle) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the term whose text, or the line feed behind it, stands at this place of the page's text. */
export function termAround({ starts }: TermsPage, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle + 1] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many entries hold a term. */
export function entriesOf({ entries, rest }: TermsPage, index: number): number {
  const few = entries[index] ?? 0;
  if (few < MANY) return few;
  const reader = createByteReader(rest);
  for (let before = 0; before < index; before++) if (entries[before] === MANY) reader.number();
  return MANY + reader.number();
}

/** How many entries hold each of the terms. */
export function allEntries({ entries, rest }: TermsPage): Uint32Array {
  const reader = createByteReader(rest);
  return Uint32Array.from(entries, (few) => (few < MANY ? few : MANY + reader.number()));
}

/** Where the postings and followers of a page's terms stand. */
export function placesOf(page: TermsPage): TermPlaces {
  const reader = createByteReader(page.rest);
  const length = termCount(page);
  const counts = new Uint32Array(length);
  const sizes = new Uint32Array(length);
  const followers = new Uint32Array(length);
  for (let index = 0; index < length; index++) {
    counts[index] = page.entries[index] === MANY ? MANY + reader.number() : (page.entries[index] ?? 0);
  }
  for (let index = 0; index < length; index++) counts[index] = (counts[index] ?? 0) + reader.number();
  for (let index = 0; index < length; index++) sizes[index] = (counts[index] ?? 0) + reader.number();
  for (let index = 0; index < length; index++) followers[index] = followerBytes(counts[index] ?? 0);
  reader.end();
  return {
    counts,
    postings: layOut(sizes, page.postingsPage),
    followers: layOut(followers, page.followersPage),
  };
}

/** Reads a page of terms; throws `IndexDamaged`. */
export function readTermsPage(bytes: Uint8Array): TermsPage {
  const reader = createByteReader(bytes);
  const length = reader.number();
  const postingsPage = reader.number();
  const followersPage = reader.number();
  const text = decodeText(reader.take(reader.number()));
  if (text.length > LARGEST_RECORD || length > text.length) throw new IndexDamaged('a page of terms is too large');
  const starts = new Uint16Array(length + 1);
  let at = 0;
  for (let index = 1; index <= length; index++) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) throw new IndexDamaged('a page has fewer terms than it should have');
    starts[index] = at;
  }
  if (at !== text.length) throw new IndexDamaged('a page has more terms than it should have');
  // Copies: what is kept should not keep the bytes of the text as well.
  const entries = reader.take(length).slice();
  return { text, starts, entries, rest: reader.rest().slice(), postingsPage, followersPage };
}
