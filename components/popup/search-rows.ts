import { addressOf } from '../../lib/identifiers/address';
import type { Hit } from '../../lib/model/search';
import { jumpHits } from '../../lib/search/jump-hits';
import { type Jump, parseJump } from '../../lib/search/parse-jump';
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

/** Where a query leads; a temporary id to the document that it became. */
function jumpIn({ aliases }: Library, query: string): Jump | undefined {
  const jump = parseJump(query);
  return jump?.id ? { ...jump, id: aliases.get(jump.id) ?? jump.id } : jump;
}

/** Whether what was asked for is among the documents found: by its id, or as the question with its number. */
function isStored({ id, vraagnummer }: Jump, found: Hit[]): boolean {
  return found.some(
    ({ publicatie }) => publicatie.id === id || (vraagnummer !== undefined && publicatie.kind === 'kamervraag'),
  );
}

/**
 * The rows for a query: first the documents that its number or address leads to, or an offer to open it on the site,
 * then whatever the words of the query are found in.
 */
export function searchRows(library: Library, query: string): ListRow[] {
  const jump = jumpIn(library, query);
  const jumped = jump ? jumpHits(jump, library.publicaties, library.today) : [];
  const stored = new Set(jumped.map(({ publicatie }) => publicatie.id));
  const found = library.searcher.search(query, MOST_HITS + 1).filter(({ publicatie }) => !stored.has(publicatie.id));
  const missing = jump?.id && !isStored(jump, jumped) ? jump.id : undefined;
  return [
    ...jumped.map(hitRow),
    ...(missing ? [{ kind: 'site' as const, key: 'site', destination: addressOf(missing), id: missing }] : []),
    ...found.map(hitRow),
  ];
}
