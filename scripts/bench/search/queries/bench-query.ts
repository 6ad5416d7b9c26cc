/** The kinds of queries that are measured, in the order in which they are reported. */
export const QUERY_KINDS = [
  'one word',
  'three words',
  'typing error',
  'prefix',
  'one letter',
  'common word',
  'phrase',
  'member',
  'number',
  'part of a compound',
  'diacritics',
  'filter + word',
] as const;

export type QueryKind = (typeof QUERY_KINDS)[number];

/** Something to type, and the one document that is meant by it. */
export interface BenchQuery {
  kind: QueryKind;
  query: string;
  /** The vraagnummer of the right document; undefined when any will do. */
  right?: string;
  /** Of a part of a compound: how many documents hold it in any word, as a plain scan finds. */
  candidates?: number;
}
