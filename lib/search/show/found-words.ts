import type { Expansion } from '../expand/expansion';
import { countLetters } from '../query/count-letters';
import type { Clause, Group, WordClause } from '../query/query';
import type { FoundWord } from '../searcher';
import { matchWord } from './match-word';

function wordOf(clause: Clause, expansionsOf: (clause: WordClause) => readonly Expansion[]): FoundWord[] {
  if (clause.kind === 'filter') return [];
  if (clause.kind === 'phrase') {
    const { terms, unfinished } = clause;
    const term = terms.join(' ');
    return [{ term, letters: countLetters(term), parts: [], terms: new Map(), phrase: { terms, unfinished } }];
  }
  const { term, letters, parts, exact, unfinished } = clause;
  if (exact) return [{ term, letters, parts: [], terms: new Map(), phrase: { terms: [term], unfinished } }];
  const others = expansionsOf(clause).filter((expansion) => !matchWord({ term, letters }, expansion.term));
  return [{ term, letters, parts, terms: new Map(others.map((other) => [other.term, other.kind])) }];
}

/**
 * The words and phrases of a query that are marked in what is shown: all but filters and what must not be there.
 * `expansionsOf`: what a word stands for, where an index was asked.
 */
export function foundWords(
  groups: readonly Group[],
  expansionsOf: (clause: WordClause) => readonly Expansion[] = () => [],
): FoundWord[] {
  return groups.flatMap(({ not, any }) => (not ? [] : any.flatMap((clause) => wordOf(clause, expansionsOf))));
}
