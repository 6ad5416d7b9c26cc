import { fold } from '../words/fold';
import { wordsIn } from '../words/words-in';

/** One word that a person typed. */
export interface QueryWord {
  term: string;
  /** The letters that were typed; `ij` is one, as `y` is. */
  letters: number;
  /** The parts of a hyphenated word, which may also stand apart; otherwise empty. */
  parts: string[];
}

/** Length as a person counts it: the `ij` that a `y` was folded to is one letter. */
export function countLetters(term: string): number {
  return term.replaceAll('ij', 'y').length;
}

/** A pasted page is searched by its beginning. */
const MOST_WORDS = 32;

/** The words of a query, each once, in the order typed; at most 32. */
export function parseQuery(query: string): QueryWord[] {
  const found = new Map<string, QueryWord>();
  let hyphenated: { word: QueryWord; end: number } | undefined;
  for (const { term, end } of wordsIn(fold(query))) {
    if (hyphenated && end <= hyphenated.end) {
      if (!hyphenated.word.parts.includes(term)) hyphenated.word.parts.push(term);
      continue;
    }
    if (found.size === MOST_WORDS) break;
    const word: QueryWord = { term, letters: countLetters(term), parts: [] };
    hyphenated = { word, end };
    if (!found.has(term)) found.set(term, word);
  }
  return [...found.values()];
}
