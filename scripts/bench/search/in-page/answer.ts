import type { QueryKind } from '../queries/bench-query';

/** How long one query took, and whether the right document came of it. */
export interface Answer {
  kind: QueryKind;
  /** From the query until the first results were found, in milliseconds. */
  first: number;
  /** The same until nothing more was looked for. */
  all: number;
  /** The place of the right document among those found, from 0; -1 when it is not there. */
  place: number;
}

/** So many results are asked for, as the popup does. */
export const LIMIT = 20;
