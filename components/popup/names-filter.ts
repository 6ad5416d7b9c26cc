import { filterNamed } from '../../lib/search/query/filter-names';
import { takePieces } from '../../lib/search/query/take-pieces';

/** Whether a query has a filter in it, one that is half typed or cannot be read included. */
export function namesFilter(text: string): boolean {
  return takePieces(text).some(({ name }) => name !== undefined && filterNamed(name) !== undefined);
}
