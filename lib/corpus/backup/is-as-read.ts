import { isDocumentId } from '../../identifiers/document-id';
import { parsePublicationId } from '../../identifiers/publication-id';
import { parseVraagnummer } from '../../identifiers/vraagnummer';
import type { Publicatie } from '../../model/publicatie';
import { isPublicationDay } from '../../model/publication-day';

const WEB = /^https?:\/\//i;

function isPublication(id: string): boolean {
  return parsePublicationId(id)?.id === id;
}

function marksStandInText({ text = '', marks = [] }: Pick<Publicatie, 'text' | 'marks'>): boolean {
  return marks.every(({ at }) => at <= text.length);
}

/**
 * Whether a document in a backup is as every reader makes one: ids and numbers in their one spelling, days that can be, marks within their
 * texts, and addresses of the web. Anyone can write a backup; a look-alike id would stand beside the document it imitates.
 */
export function isAsRead(publicatie: Publicatie): boolean {
  const { id, vraagnummers, vergaderjaar, dates, aanhangsels, links, footnotes, questions, answers, source } =
    publicatie;
  const ids = [...aanhangsels, ...links.flatMap((link) => link.id ?? [])];
  const addresses = [source.url, ...links.map(({ url }) => url), ...footnotes.map(({ url }) => url)];
  return (
    isDocumentId(id) &&
    vraagnummers.every((number) => parseVraagnummer(number) === number) &&
    (vergaderjaar === undefined || /^\d{4}-\d{4}$/.test(vergaderjaar)) &&
    Object.values(dates).every((day) => day === undefined || isPublicationDay(day)) &&
    ids.every(isPublication) &&
    addresses.every((address) => address === undefined || WEB.test(address)) &&
    [publicatie, ...questions, ...answers].every(marksStandInText)
  );
}
