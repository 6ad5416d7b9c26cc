import { LETTERS_FOR_PART } from '../expand/expansion';
import type { WordClause } from '../query/query';
import type { MatchKind } from '../searcher';

export interface WordMatch {
  kind: MatchKind;
  /** Where in the term the match starts, and how long it is. */
  at: number;
  length: number;
}

/** How a word of the text answers to a typed one, typing errors aside; undefined when it does not. */
export function matchWord(typed: Pick<WordClause, 'term' | 'letters'>, term: string): WordMatch | undefined {
  const at = term.indexOf(typed.term);
  const length = typed.term.length;
  if (at === 0) return { kind: length === term.length ? 'whole' : 'prefix', at, length };
  if (at > 0 && typed.letters >= LETTERS_FOR_PART) return { kind: 'part', at, length };
  return undefined;
}
