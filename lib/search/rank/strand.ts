import type { MatchKind } from '../searcher';
import { worthOf } from './worth-of';

/** Where a term stands in one segment, and what it counts for there. */
export interface Strand {
  term: string;
  kind: MatchKind;
  /** `unit * 4 + level`, ascending. */
  postings: Uint32Array;
  /** By place: see {@link worthOf}. */
  worth: Uint8Array;
}

/** `closeness`: 0–3, how much of the term was typed. */
export function strandOf(term: string, kind: MatchKind, postings: Uint32Array, closeness = 0): Strand {
  return { term, kind, postings, worth: worthOf(kind, closeness) };
}
