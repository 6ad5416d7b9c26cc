import type { Range } from '../../model/search';
import type { Group } from './query';

/** Where a group stands in the query, its alternatives with what stands between them. */
export function spanOf({ any }: Group): Range {
  return {
    start: Math.min(...any.map(({ span }) => span.start)),
    end: Math.max(...any.map(({ span }) => span.end)),
  };
}
