import type { Publicatie } from './publicatie';
import type { ZaakStatus } from './zaak';

/** A run of text that matched, as UTF-16 offsets into the text it belongs to, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

export interface Snippet {
  text: string;
  marks: Range[];
  /** The number of the sub-question that the text is from or answers; absent for titles, letters and notices. */
  question?: string;
  /** Whether the text is that question or its answer. */
  part?: 'vraag' | 'antwoord';
}

/** One document that matches, with the piece that matches best. */
export interface Hit {
  publicatie: Publicatie;
  status?: ZaakStatus;
  snippet: Snippet;
  /** Where the title matched. */
  titleMarks: Range[];
  /** Higher is better; comparable within one search only. */
  score: number;
}

/** Search over a corpus. Same query, same corpus: same hits in the same order. */
export interface Searcher {
  /** Best first, at most `limit`; an empty query has no hits. */
  search(query: string, limit: number): Hit[];
}
