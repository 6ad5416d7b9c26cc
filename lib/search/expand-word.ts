import { type MatchKind, matchWord } from './query/match-word';
import type { QueryWord } from './query/parse-query';
import { resemblingTerms } from './resembling-terms';

/** A word of the vocabulary that a typed word stands for. */
export interface Expansion {
  term: string;
  kind: MatchKind;
  /** How near it is among those of its kind, from 0 to 1. */
  closeness: number;
}

/**
 * What a typed word stands for: itself, words that begin with it, words that hold it, and only when there are none of
 * these, words that resemble it.
 */
export function expandWord(typed: QueryWord, vocabulary: readonly string[]): Expansion[] {
  const found: Expansion[] = [];
  for (const term of vocabulary) {
    const match = matchWord(typed, term);
    if (match) found.push({ term, kind: match.kind, closeness: match.length / term.length });
  }
  if (found.length > 0) return found;
  const resembling = resemblingTerms(typed, vocabulary);
  return resembling.map((term, rank) => ({ term, kind: 'error', closeness: 1 - rank / resembling.length }));
}
