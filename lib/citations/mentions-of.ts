import { parsePublicationId } from '../identifiers/publication-id';
import type { Citation } from '../model/citation';
import type { Publicatie } from '../model/publicatie';
import { citePublicatie } from './cite-publicatie';

function idsIn({ kind, target, targets }: Citation): string[] {
  if (kind !== 'aanhangsel' && kind !== 'kamervraag' && kind !== 'id') return [];
  return (targets ?? [target]).flatMap(({ system, id }) => (system === 'op' && id ? [id] : []));
}

/**
 * The questions and Aanhangsels that a document names in its text, its footnotes and its own links, as publication ids in
 * the order in which they are read, each once. Without the document itself and without what it lists as its own
 * (`aanhangsels`).
 */
export function mentionsOf(publicatie: Publicatie): string[] {
  const cited = [...citePublicatie(publicatie).values()].flat().flatMap(idsIn);
  const linked = publicatie.links.flatMap(({ id }) => (id ? [id] : []));
  const own = new Set([publicatie.id, ...publicatie.aanhangsels]);
  const isMention = (id: string) => /^(?:kv|ah)$/.test(parsePublicationId(id)?.type ?? '') && !own.has(id);
  return [...new Set([...cited, ...linked])].filter(isMention);
}
