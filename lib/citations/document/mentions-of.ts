import { parsePublicationId } from '../../identifiers/publication-id';
import type { Citation } from '../../model/citation';
import type { Publicatie } from '../../model/publicatie';
import { citePublicatie, type TextEntry } from './cite-publicatie';

function idsIn({ kind, target, targets }: Citation): string[] {
  if (kind !== 'aanhangsel' && kind !== 'kamervraag' && kind !== 'id') return [];
  return (targets ?? [target]).flatMap(({ system, id }) => (system === 'op' && id ? [id] : []));
}

/**
 * The questions and Aanhangsels that a document names in its text, its footnotes, its own links and an answer's heading
 * ("Zie ook Aanhangsel …"), as publication ids in the order in which they are read, each once. Without the document itself
 * and what a question lists as its own Aanhangsels. Whether an answer's heading names a notice of the same question or the
 * answer to another, the document does not tell.
 */
export function mentionsOf(publicatie: Publicatie): string[] {
  return mentionsIn(publicatie, citePublicatie(publicatie));
}

/** {@link mentionsOf} a document whose citations are at hand. */
export function mentionsIn(publicatie: Publicatie, citations: ReadonlyMap<TextEntry, readonly Citation[]>): string[] {
  const { id: self, kind, links, aanhangsels } = publicatie;
  const cited = [...citations.values()].flat().flatMap(idsIn);
  const linked = links.flatMap(({ id }) => (id ? [id] : []));
  const own = new Set(kind === 'kamervraag' ? [self, ...aanhangsels] : [self]);
  const isMention = (id: string) => /^(?:kv|ah)$/.test(parsePublicationId(id)?.type ?? '') && !own.has(id);
  return [...new Set([...cited, ...linked, ...aanhangsels])].filter(isMention);
}
