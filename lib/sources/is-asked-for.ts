import { parsePublicationId } from '../identifiers/publication-id';
import type { Publicatie } from '../model/publicatie';

/** Whether what came back is the document that was asked for, or what a temporary one was published as later. */
export function isAskedFor(asked: string, { id }: Publicatie): boolean {
  if (id === asked) return true;
  const [wanted, came] = [parsePublicationId(asked), parsePublicationId(id)];
  return (wanted?.type === 'kv' || wanted?.type === 'ah') && wanted.temporary === true && came?.type === wanted.type;
}
