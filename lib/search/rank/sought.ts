import type { Strand } from './strand';

/** For each word of a phrase the terms that may stand in its place. */
export type PhrasePlaces = readonly ReadonlySet<string>[];

/** A clause of the query as it was looked up, segment by segment in the order of the index. */
export interface Sought {
  /** Per entry 1 where the clause holds; of a phrase where it may hold, and nowhere else. */
  held: Uint8Array[];
  strands: Strand[][];
  /** What each point counts for; 0 for what adds nothing: filters, and what stands nowhere. */
  rarity: number;
  /** Of a phrase: whether a unit holds it is told by its text only. */
  phrase?: PhrasePlaces;
}
