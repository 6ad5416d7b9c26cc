import { fold } from '../../../../lib/search/words/fold';

/** A query without what only our own search knows: quotation marks, and the names of filters. */
export function plainQuery(query: string): string {
  return query.replace(/"/g, '').replace(/\b[a-z]+:/g, '');
}

/** The words of a text in the plainest way, folded as ours are. */
export function plainWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{Nd}]+/gu) ?? [];
}
