import { type Expansion, expandWord } from './expand-word';
import { countLetters, parseQuery, type QueryWord } from './query/parse-query';

/** A typed word with what it stands for in this corpus. */
export interface ResolvedWord {
  typed: QueryWord;
  expansions: Expansion[];
  /** For a hyphenated word, the same of each part: all of them in one unit will do as well. Never typing errors. */
  parts: Expansion[][];
}

/** Resolves queries against a vocabulary; a word that was typed before is remembered. */
export function createResolver(vocabulary: readonly string[]): (query: string) => ResolvedWord[] {
  const remembered = new Map<string, Expansion[]>();

  function expand(word: QueryWord): Expansion[] {
    let expansions = remembered.get(word.term);
    if (!expansions) {
      expansions = expandWord(word, vocabulary);
      remembered.set(word.term, expansions);
    }
    return expansions;
  }

  function expandPart(term: string): Expansion[] {
    return expand({ term, letters: countLetters(term), parts: [] }).filter(({ kind }) => kind !== 'error');
  }

  return (query) =>
    parseQuery(query).map((typed) => ({
      typed,
      expansions: expand(typed),
      parts: typed.parts.map(expandPart),
    }));
}
