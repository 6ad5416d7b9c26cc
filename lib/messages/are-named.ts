import { questionPageIds } from '../identifiers/vraagnummer';
import type { Publicatie } from '../model/publicatie';
import { isDocumentAt } from './is-document-at';

/** The documents that one names: those that it lists, and the pages of its questions. */
function namedBy({ id, vraagnummers, aanhangsels }: Publicatie): string[] {
  return [id, ...questionPageIds(vraagnummers), ...aanhangsels];
}

/**
 * Whether documents are what asking the site for the rest of a question can find, in any order: each is named by the
 * question's own document or by another of them that is.
 */
export function areNamed(from: Publicatie, found: Publicatie[]): boolean {
  const named = new Set(namedBy(from));
  let waiting = found;
  for (;;) {
    const left = waiting.filter(({ id }) => ![...named].some((one) => isDocumentAt(one, id)));
    if (left.length === 0) return true;
    if (left.length === waiting.length) return false;
    for (const one of waiting) if (!left.includes(one)) for (const id of namedBy(one)) named.add(id);
    waiting = left;
  }
}
