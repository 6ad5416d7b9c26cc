import type { Range } from '../../model/search';
import { parseQuery } from '../query/parse-query';
import { wordsToMark } from './filler-words';
import { findMatches, mergeRanges } from './find-matches';

/** Where the words of a query stand in a text that is shown beside a hit; typing errors are not forgiven here. */
export function markWords(text: string, query: string): Range[] {
  const words = parseQuery(query).map((typed) => ({ typed, expansions: [], parts: [] }));
  return mergeRanges(findMatches(text, wordsToMark(words)));
}
