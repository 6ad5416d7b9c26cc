import type { Act } from '../data/act';
import { acts } from '../data/acts';

/** The rows of the tables by their id; a code in books has none of its own. */
export const actsById: ReadonlyMap<string, Act> = new Map(
  acts.flatMap((row) => (row.id ? [[row.id, row] as const] : [])),
);
