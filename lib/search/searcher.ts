import type { Card, Range, Snippet } from '../model/search';
import type { Unit } from './index/entry';
import type { Query } from './query/query';

/** How a typed word was found: whole, in another form, as a beginning, as a part of a word, or as one that resembles it. */
export type MatchKind = 'whole' | 'form' | 'prefix' | 'part' | 'error';

/**
 * How much had to be forgiven for an entry to hold the whole query: words whole or in another form, beginnings of words,
 * parts of words, typing errors. An entry stands with those of the best tier that it is in, and a better tier above.
 */
export type Tier = 0 | 1 | 2 | 3;

/** A word of the query, and the terms that stand for it in the tiers that were looked at. */
export interface FoundWord {
  /** As typed, folded. */
  term: string;
  letters: number;
  /** Of a hyphenated word. */
  parts: string[];
  /** Without those that `term` itself is the beginning or a part of. */
  terms: ReadonlyMap<string, MatchKind>;
  /**
   * Of what stood in quotation marks: its words, marked only where one stands directly behind the other; of one that is
   * `unfinished` the last may be half a word.
   */
  phrase?: { terms: readonly string[]; unfinished: boolean };
}

/** Why an entry has its place: for each word or phrase of the query what was counted. */
export interface Reason {
  typed: string;
  /** The term that counted most, how it answers to what was typed, and where it stands. */
  term: string;
  kind: MatchKind;
  place: 'unit' | 'head' | 'elsewhere';
  /** 0–3 */
  level: number;
  /** How rare it is: 8 for what everything holds. */
  rarity: number;
  /** What it adds to the score. */
  points: number;
}

/** An entry that was found. */
export interface FoundEntry {
  card: Card;
  tier: Tier;
  score: number;
  /** The unit to show: 0 for the head. */
  unit: number;
  /** Stays the same for as long as the revision of the index does. */
  place: { segment: number; entry: number };
}

/** What was found until now. */
export interface Found {
  /** Best first; of a later answer to the same search the first are those of the one before. */
  entries: FoundEntry[];
  /**
   * How many were found in the tiers that were looked at. `atLeast`: there may be more, in texts that may hold a phrase and
   * were not read, or in the tiers that were left out because there were enough.
   */
  total: number;
  atLeast: boolean;
  words: FoundWord[];
  /** True for the last answer to a search. */
  done: boolean;
}

export interface SearchOptions {
  /** At most so many entries. */
  limit: number;
  /** `YYYY-MM-DD`, for filters by status. */
  today: string;
  signal?: AbortSignal;
}

/** Gives the units of entries as they are stored now, for phrases and snippets; undefined for what is gone. */
export type ReadUnits = (cards: readonly Card[]) => Promise<(readonly Unit[] | undefined)[]>;

/**
 * Search over an index. Same query, same documents: same entries in the same order, however the index is cut into segments.
 * Answers come as they are found, each with all of the one before. Ends early when the signal aborts. Throws
 * `IndexDamaged` when a record is missing: of an index that was merged meanwhile, or one that has to be made again.
 */
export interface Searcher {
  search(query: Query, options: SearchOptions): AsyncGenerator<Found>;
  /** Why an entry that `search` found has its place, one for each group of words. */
  explain(query: Query, found: FoundEntry, options: SearchOptions): Promise<Reason[]>;
}

/** What is shown of an entry once its documents are read. */
export interface Shown {
  snippet: Snippet;
  titleMarks: Range[];
  /** The document that the snippet is of. */
  document: string;
}
