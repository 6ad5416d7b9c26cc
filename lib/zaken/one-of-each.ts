import type { Publicatie } from '../model/publicatie';
import { mergePublicaties } from './merge-publicaties';
import { finality, sameDocument } from './same-document';

/** The documents of a zaak, those that stand there under several ids as one: see {@link sameDocument}. */
export function oneOfEach(publicaties: Publicatie[]): Publicatie[] {
  const result = new Map(publicaties.map((publicatie) => [publicatie.id, publicatie]));
  // The temporary ids first: what has a key of our own then finds one document, not two.
  for (const rank of [1, 0]) {
    const fresh = [...result.values()].filter(({ id }) => finality(id) === rank);
    for (const one of fresh) {
      const other = sameDocument(
        one,
        [...result.values()].filter(({ id }) => finality(id) > rank),
      );
      if (!other || sameDocument(other, fresh) !== one) continue;
      result.delete(one.id);
      result.set(other.id, mergePublicaties(one, other));
    }
  }
  return [...result.values()];
}
