import { fold } from '../words/fold';
import type { FilterTerm } from './entry';

/** The filter term by which an entry is found by the id of one of its documents: `id:kvtk2024z01211`. */
export function idTerm(id: string): FilterTerm {
  return `id:${fold(id).replace(/[^\p{L}\p{Nd}]/gu, '')}`;
}
