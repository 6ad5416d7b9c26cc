import type { Card } from '../../model/search';

/** A word of the index and how many entries hold it, over all segments; removed ones count until the next merge. */
export interface TermCount {
  term: string;
  entries: number;
}

/**
 * The words of an index. Filter terms, which have a colon in them, are not among what holds letters or
 * resembles a word.
 */
export interface Vocabulary {
  /** Those of these terms that there are. Reads the pages that they would stand in. */
  find(terms: readonly string[]): Promise<TermCount[]>;
  /** Every term that begins so, in the order of the terms; a colon never stands behind the beginning given. */
  startingWith(prefix: string): Promise<TermCount[]>;
  /** Of these the `most` that most entries hold, of equals the first; in no particular order, and maybe a few more. */
  frequentStartingWith(prefix: string, most: number): Promise<TermCount[]>;
  /** Every term that holds these letters, but for the terms that they are. Needs all pages: see {@link load}. */
  containing(letters: string): Promise<TermCount[]>;
  /**
   * Terms of letters only that may be within this many typing errors: as long within that many letters, and with as good as
   * the same letters in any order, where an `ij` is one letter, as it is to who types. A shortlist: who asks counts the
   * errors. Needs all pages.
   */
  resembling(word: string, errors: number): Promise<TermCount[]>;
  /** Reads what is not in memory yet, in small steps between which others have their turn. */
  load(): Promise<void>;
}

/** One part of an index. Entries are numbered from 0, units also, those of an entry one after the other, its head first. */
export interface Segment {
  readonly id: number;
  readonly entries: number;
  readonly units: number;
  /** The first unit of each entry, and behind the last the number of units. */
  readonly firstUnits: Uint32Array;
  /** The day that an entry is known by, in days since 1970-01-01; 0 when there is none. */
  readonly days: Uint16Array;
  isRemoved(entry: number): boolean;
  /**
   * Where a term stands, as `unit * 4 + level`, ascending; undefined when it stands nowhere here. The levels of a text are
   * 0–3 as {@link Field} says of a head, by how often it stands in how long a unit. Must not be changed: it may be shared.
   */
  postings(term: string): Promise<Uint32Array | undefined>;
  /**
   * For each posting of a term, what follows it: 0 when that differs from place to place, 1–14 by the letters of the one
   * word that does, 15 when nothing does. See `followerOf`.
   */
  followers(term: string): Promise<Uint8Array | undefined>;
  /** The cards of entries, in the order asked for. */
  cards(entries: readonly number[]): Promise<Card[]>;
  /** What filters by status and day look at. */
  facets(): Promise<Facets>;
}

/** Columns over the entries of a segment; days are counted since 1970-01-01, and 0 says that there is none. */
export interface Facets {
  /** The day of the first document; the last is in {@link Segment.days}. */
  firstDays: Uint16Array;
  /** The place in {@link STATES} of the status on the day of indexing, where a question that waits is never late. */
  states: Uint8Array;
  /** The last day on which an answer is in time, for a question that waits; 0 while a notice of delay may be unknown. */
  terms: Uint16Array;
}

/** Where a question stands, as the index says it; `none` for what is no question. */
export const STATES = ['none', 'open', 'uitgesteld', 'beantwoord', 'ingetrokken'] as const;

/** A value that a filter can have, as it is printed, and how many entries have it. */
export interface FilterValue {
  filter: 'lid' | 'partij' | 'minister' | 'onderwerp' | 'wet' | 'label';
  value: string;
  entries: number;
}

/** An index as it is at one moment; what is added later is in the next. */
export interface SearchIndex {
  /** Goes up with every change. */
  readonly revision: number;
  readonly segments: readonly Segment[];
  readonly vocabulary: Vocabulary;
  /** Entries that are not removed, and the documents in them. */
  readonly entries: number;
  readonly documents: number;
  /** Every value that filters can have, the most frequent first. */
  filterValues(): Promise<FilterValue[]>;
}

/** The index cannot be read: a record is missing or makes no sense. It has to be made again from the documents. */
export class IndexDamaged extends Error {
  override readonly name = 'IndexDamaged';
}
