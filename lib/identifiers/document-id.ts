import { parsePublicationId } from './publication-id';

/** What has no publication id goes by what it does say: `brief:5236577`, `antwoord:2024Z01211`. */
const OWN = /^(?:brief|antwoord|mededeling):(?=\S)[^\p{Cc}\p{Cs}]{0,1000}(?<=\S)$/u;

/**
 * Whether a document can be kept under this id: that of a publication in its one spelling, or a key of our own. Half a
 * surrogate is in neither: no address could be made of it.
 */
export function isDocumentId(id: string): boolean {
  return parsePublicationId(id)?.id === id || OWN.test(id);
}
