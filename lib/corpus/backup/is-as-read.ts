import { parseAddress } from '../../identifiers/address';
import { isDocumentId } from '../../identifiers/document-id';
import { parsePublicationId } from '../../identifiers/publication-id';
import { parseVraagnummer } from '../../identifiers/vraagnummer';
import type { Publicatie } from '../../model/publicatie';

const WEB = /^https?:\/\//i;

function isPublication(id: string): boolean {
  return parsePublicationId(id)?.id === id;
}

function marksStandInText({ text = '', marks = [] }: Pick<Publicatie, 'text' | 'marks'>): boolean {
  return marks.every(({ at }) => at <= text.length);
}

/**
 * Whether a document in a backup is as every reader makes one: ids and numbers in their one spelling, marks within their
 * texts, addresses of the web, and links that lead to what they say. Anyone can write a backup; a look-alike id would stand
 * beside the document it imitates. Odd days are another matter: see `withoutOddDays`.
 */
export function isAsRead(publicatie: Publicatie): boolean {
  const { id, vraagnummers, aanhangsels, links, footnotes, questions, answers, source } = publicatie;
  const addresses = [source.url, ...links.map(({ url }) => url), ...footnotes.map(({ url }) => url)];
  return (
    isDocumentId(id) &&
    vraagnummers.every((number) => parseVraagnummer(number) === number) &&
    aanhangsels.every(isPublication) &&
    links.every((link) => link.id === undefined || parseAddress(link.url)?.id.id === link.id) &&
    addresses.every((address) => address === undefined || WEB.test(address)) &&
    [publicatie, ...questions, ...answers].every(marksStandInText)
  );
}
