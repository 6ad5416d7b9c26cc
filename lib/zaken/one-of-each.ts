import type { Publicatie } from '../model/publicatie';
import { mergePublicaties } from './merge-publicaties';
import { isTemporary, sameDocument } from './same-document';

/** The documents of a zaak, those that stand there under a temporary and a final id as one. */
export function oneOfEach(publicaties: Publicatie[]): Publicatie[] {
  const temporary = publicaties.filter(({ id }) => isTemporary(id));
  const result = new Map(publicaties.map((publicatie) => [publicatie.id, publicatie]));
  for (const fresh of temporary) {
    const final = sameDocument(fresh, publicaties);
    if (!final || sameDocument(final, temporary) !== fresh) continue;
    result.delete(fresh.id);
    result.set(final.id, mergePublicaties(fresh, final));
  }
  return [...result.values()];
}
