import type { QueryWord } from './parse-query';

/** How a typed word was found: as the whole word, its beginning, a part of it, or a word that resembles it. */
export type MatchKind = 'whole' | 'prefix' | 'part' | 'error';

/** From this many letters on a typed word is also found in the middle of a word. */
const LETTERS_FOR_PART = 4;

export interface WordMatch {
  kind: MatchKind;
  /** Where in the term the match starts, and how long it is. */
  at: number;
  length: number;
}

/** How a word of the text answers to a typed one, typing errors aside; undefined when it does not. */
export function matchWord(typed: Pick<QueryWord, 'term' | 'letters'>, term: string): WordMatch | undefined {
  const at = term.indexOf(typed.term);
  const length = typed.term.length;
  if (at === 0) return { kind: length === term.length ? 'whole' : 'prefix', at, length };
  if (at > 0 && typed.letters >= LETTERS_FOR_PART) return { kind: 'part', at, length };
  return undefined;
}
