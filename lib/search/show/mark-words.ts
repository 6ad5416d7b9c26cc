import type { Range } from '../../model/search';
import type { FoundWord } from '../searcher';
import { findWords } from './find-words';
import { mergeRanges } from './merge-ranges';
import { tellingWords } from './telling-words';

/** Where words of a query stand in a text, to be marked. */
export function markWords(text: string, words: readonly FoundWord[]): Range[] {
  return mergeRanges(findWords(text, tellingWords(words)));
}
