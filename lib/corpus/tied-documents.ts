import type { Publicatie } from '../model/publicatie';
import type { DocumentReader } from './document-reader';

/**
 * The stored documents that can belong to the zaken of these vraagnummers or of the documents given: followed from list to
 * list, but not into the zaak of another question. With a few more these zaken stay the same.
 */
export async function tiedDocuments(
  reader: DocumentReader,
  vraagnummers: Iterable<string>,
  given: Publicatie[] = [],
): Promise<Publicatie[]> {
  const own = new Set(vraagnummers);
  const isOfAnother = ({ kind, vraagnummers: carried }: Publicatie) =>
    kind === 'kamervraag' && carried.length > 0 && !carried.some((number) => own.has(number));
  const found = new Map<string, Publicatie>();
  let next = [...given, ...(await reader.carrying(own))];
  while (next.length > 0) {
    const fresh = new Map(next.filter(({ id }) => !found.has(id)).map((publicatie) => [publicatie.id, publicatie]));
    for (const [id, publicatie] of fresh) found.set(id, publicatie);
    const from = [...fresh.values()].filter((publicatie) => !isOfAnother(publicatie));
    next = [...(await reader.listing(from)), ...(await reader.listedBy(from))].filter(({ id }) => !found.has(id));
  }
  return [...found.values()];
}
