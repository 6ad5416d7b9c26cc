import { addressOf } from '../../lib/identifiers/address';
import type { Target } from '../../lib/model/citation';
import type { Hit } from '../../lib/model/search';
import { jumpHits } from '../../lib/search/jump-hits';
import { type Jump, parseJump } from '../../lib/search/query/parse-jump';
import { destinationOf } from './destination-of';
import type { Library } from './library';
import type { OpenableRow } from './list-section';

/** More than anyone reads in a popup. */
export const MOST_HITS = 50;

function hitRow(hit: Hit): OpenableRow {
  const { publicatie, snippet } = hit;
  return {
    kind: 'hit',
    key: publicatie.id,
    destination: destinationOf(publicatie, snippet.question),
    hit,
  };
}

/** Where a query leads, by a number, or as people write of the publication; a temporary id to the document that it became. */
function jumpIn({ aliases }: Library, query: string, target: Target | undefined): Jump | undefined {
  const jump = parseJump(query) ?? (target?.system === 'op' ? parseJump(target.id ?? '') : undefined);
  return jump?.id ? { ...jump, id: aliases.get(jump.id) ?? jump.id } : jump;
}

/** Whether what was asked for is among the documents found: by its id, or as the question with its number. */
function isStored({ id, vraagnummer }: Jump, found: Hit[]): boolean {
  return found.some(
    ({ publicatie }) => publicatie.id === id || (vraagnummer !== undefined && publicatie.kind === 'kamervraag'),
  );
}

/** The rows for a query. */
export interface SearchRows {
  /** The documents that its number or address leads to, or an offer to open it on the site. */
  leads: OpenableRow[];
  /** Whatever its words are found in. */
  found: OpenableRow[];
}

/** The rows for a query; `target`: what it refers to. */
export function searchRows(library: Library, query: string, target?: Target): SearchRows {
  const jump = jumpIn(library, query, target);
  const jumped = jump ? jumpHits(jump, library.publicaties, library.today) : [];
  const stored = new Set(jumped.map(({ publicatie }) => publicatie.id));
  const found = library.searcher.search(query, MOST_HITS + 1).filter(({ publicatie }) => !stored.has(publicatie.id));
  const missing = jump?.id && !isStored(jump, jumped) ? jump.id : undefined;
  return {
    leads: [
      ...jumped.map(hitRow),
      ...(missing ? [{ kind: 'site' as const, key: 'site', destination: addressOf(missing), id: missing }] : []),
    ],
    found: found.map(hitRow),
  };
}
