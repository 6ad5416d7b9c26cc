import { addressOf } from '../../lib/identifiers/address';
import type { Hit } from '../../lib/model/search';
import { jumpHits } from '../../lib/search/jump-hits';
import { parseJump } from '../../lib/search/parse-jump';
import { destinationOf } from './destination-of';
import type { Library } from './library';
import type { ListRow } from './list-section';

/** More than anyone reads in a popup. */
export const MOST_HITS = 50;

function hitRow(hit: Hit): ListRow {
  const { publicatie, snippet } = hit;
  return {
    kind: 'hit',
    key: publicatie.id,
    destination: destinationOf(publicatie, snippet.question),
    hit,
  };
}

/**
 * The rows for a query: first the documents that its number or address leads to, or an offer to open it on the site,
 * then whatever the words of the query are found in.
 */
export function searchRows(library: Library, query: string): ListRow[] {
  const jump = parseJump(query);
  const jumped = jump ? jumpHits(jump, library.publicaties, library.today) : [];
  const stored = new Set(jumped.map(({ publicatie }) => publicatie.id));
  const found = library.searcher.search(query, MOST_HITS + 1).filter(({ publicatie }) => !stored.has(publicatie.id));
  const missing = jump?.id && !stored.has(jump.id) ? jump.id : undefined;
  return [
    ...jumped.map(hitRow),
    ...(missing ? [{ kind: 'site' as const, key: 'site', destination: addressOf(missing), id: missing }] : []),
    ...found.map(hitRow),
  ];
}
