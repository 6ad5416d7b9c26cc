import type { Range } from '../model/search';
import { wordsToMark } from './filler-words';
import { findMatches, mergeRanges } from './find-matches';
import { parseQuery } from './parse-query';

/** Where the words of a query stand in a text that is shown beside a hit; typing errors are not forgiven here. */
export function markWords(text: string, query: string): Range[] {
  const words = parseQuery(query).map((typed) => ({ typed, expansions: [], parts: [] }));
  return mergeRanges(findMatches(text, wordsToMark(words)));
}
