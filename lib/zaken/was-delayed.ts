import { parsePublicationId } from '../identifiers/publication-id';
import type { Antwoord, Publicatie } from '../model/publicatie';
import { firstPrintId } from './reprint-of';

/**
 * Whether an answer's heading names a notice of delay ("Zie ook Aanhangsel …"). A supplementing answer names the answer
 * before it, and so does one that names an Aanhangsel of which we hold that it is no notice of delay.
 */
function namesNotice({ nader, aanhangsels }: Antwoord, own: Publicatie[]): boolean {
  if (nader) return false;
  return aanhangsels.some((id) => {
    const named = own.find((publicatie) => firstPrintId(publicatie.id) === firstPrintId(id));
    return named === undefined || (named.kind === 'mededeling' && named.announces === 'uitstel');
  });
}

/** Whether a document says by its silence that there was no notice: its heading was read, and would name one. */
function tells({ id, source, nader, gaps }: Antwoord): boolean {
  // The page of a document that exists as PDF only has no such heading, and no answers.
  const wasRead = (source.kind === 'page' || source.kind === 'xml') && !gaps.includes('answers');
  return parsePublicationId(id)?.type === 'ah' && wasRead && !nader;
}

/**
 * Whether a notice of delay came, from the documents of one zaak; undefined when they cannot tell. One is at hand, or an
 * answer's heading names it; an Aanhangsel read from its page or XML that names none had none. A text, a PDF or a
 * ministry's letter does not say, and neither do documents while a listed one, or what a notice says, is unknown. Of the
 * notice that an answer to several sets of questions names it is not known which of them it delayed.
 */
export function wasDelayed(own: Publicatie[]): boolean | undefined {
  const notices = own.filter((publicatie) => publicatie.kind === 'mededeling');
  const antwoorden = own.filter((publicatie) => publicatie.kind === 'antwoord');
  if (notices.some(({ announces }) => announces === 'uitstel')) return true;
  const naming = antwoorden.filter((antwoord) => namesNotice(antwoord, own));
  if (naming.length > 0) return naming.some(({ vraagnummers }) => vraagnummers.length < 2) ? true : undefined;
  const listed = own.filter(({ kind }) => kind === 'kamervraag').flatMap(({ aanhangsels }) => aanhangsels);
  const atHand = new Set(own.map(({ id }) => firstPrintId(id)));
  if (!listed.every((id) => atHand.has(firstPrintId(id)))) return undefined;
  if (notices.some(({ announces }) => announces === undefined)) return undefined;
  return antwoorden.length === 0 || antwoorden.some(tells) ? false : undefined;
}
