import { fold } from '../words/fold';
import type { FilterTerm } from './entry';

/** A letter that has no number has its subject in its id. No term is longer than 255, and some ids may share one. */
const MOST = 200;

/** The filter term by which an entry is found by the id of one of its documents: `id:kvtk2024z01211`. */
export function idTerm(id: string): FilterTerm {
  return `id:${fold(id)
    .slice(-MOST)
    .replace(/[^\p{L}\p{Nd}]/gu, '')}`;
}
