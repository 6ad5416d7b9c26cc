import { parsePublicationId } from '../identifiers/publication-id';

/** Whether two ids name one document: the z of a vraagnummer is written small as well. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Whether the document `id` is the one that stands at `named`, the id in an address: that very one, or what stands there now
 * under its final id when the address still has the temporary one.
 */
export function isDocumentAt(named: string, id: string): boolean {
  const [there, given] = [parsePublicationId(named), parsePublicationId(id)];
  if ((there?.type !== 'kv' && there?.type !== 'ah') || there.type !== given?.type) return false;
  return isSame(there.id, given.id) || there.temporary === true;
}
