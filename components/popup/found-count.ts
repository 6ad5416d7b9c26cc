import { formatCount } from '../words';
import type { ListRow } from './list-section';

/** How many were found; with `more` there may be others. */
export interface FoundCount {
  count: number;
  more: boolean;
}

/** In figures: "1.128", or "1.128+". */
export function countText({ count, more }: FoundCount): string {
  return formatCount(count) + (more ? '+' : '');
}

/** The ids of the documents that stand in these rows. */
export function idsIn(rows: readonly ListRow[]): Set<string> {
  return new Set(rows.flatMap((row) => ('hit' in row ? [row.hit.publicatie.id] : [])));
}
