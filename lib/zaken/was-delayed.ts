import { parsePublicationId } from '../identifiers/publication-id';
import type { Antwoord, Publicatie } from '../model/publicatie';
import { listedAanhangsels, missingAanhangsels, notAmong } from './missing-aanhangsels';
import { firstPrintId } from './reprint-of';
import { typeOf } from './same-document';

/** Whether an Aanhangsel can have come before an answer: a lower number in the same year, or one of the year before. */
function comesBefore(id: string, antwoord: Antwoord): boolean {
  const [named, own] = [parsePublicationId(id), parsePublicationId(antwoord.id)];
  if (named?.type !== 'ah' || own?.type !== 'ah' || !named.vergaderjaar || !own.vergaderjaar) return true;
  const yearsBefore = Number(own.vergaderjaar.slice(0, 4)) - Number(named.vergaderjaar.slice(0, 4));
  const figure = (nummer = '') => Number(nummer.replace(/\D/g, ''));
  return yearsBefore === 1 || (yearsBefore === 0 && figure(named.nummer) < figure(own.nummer));
}

/**
 * Whether the heading of an answer names a notice of delay ("Zie ook Aanhangsel …"); undefined when it cannot be told.
 * What is held tells what it is: an answer is no notice, and a notice to another question none of this one. What is not
 * held is taken for the notice, because that is what the publisher has the heading for, unless something speaks against
 * it: the heading names several such documents, the Aanhangsel came later than the answer, or the question's list knows
 * the answer and not what it names. A supplementing answer names the answer before it.
 */
function namesNotice(antwoord: Antwoord, own: Publicatie[], atHand: Publicatie[]): boolean | undefined {
  const { id, nader, aanhangsels } = antwoord;
  if (nader) return false;
  const names = new Set(aanhangsels.map(firstPrintId));
  const unknown = notAmong([...names], atHand);
  const [only, ...more] = unknown;
  if (only !== undefined) {
    const listed = listedAanhangsels(own).map(firstPrintId);
    const isUnlisted = listed.includes(firstPrintId(id)) && !listed.includes(only);
    return more.length === 0 && !isUnlisted && comesBefore(only, antwoord) ? true : undefined;
  }
  const notices = atHand.filter((one) => one.kind === 'mededeling' && names.has(firstPrintId(one.id)));
  return notices.some((one) => one.kind === 'mededeling' && one.announces !== 'ingetrokken') ? undefined : false;
}

/** Whether a document says by its silence that there was no notice: its heading was read, and would name one. */
function tells({ id, source, nader, gaps }: Antwoord): boolean {
  // The page of a document that exists as PDF only has no such heading, and no answers.
  const wasRead = (source.kind === 'page' || source.kind === 'xml') && !gaps.includes('answers');
  return parsePublicationId(id)?.type === 'ah' && wasRead && !nader;
}

/**
 * Whether a later part of the answer names what may have come before the first part, where that does not name it: a document
 * that is not at hand, of which nobody knows what it is, or a notice to other questions, of which nobody knows whether it
 * was to these as well. What came after the day on which the first part `answered` is neither.
 */
function namesEarlier(later: Antwoord, firsts: Antwoord[], atHand: Publicatie[], answered = ''): boolean {
  if (later.nader || typeOf(later) !== 'ah') return false;
  const names = new Set(later.aanhangsels.map(firstPrintId));
  const isEarlier = (one: Publicatie) => !one.dates.ontvangen || one.dates.ontvangen <= answered;
  const notices = atHand.filter((one) => one.kind === 'mededeling' && one.announces !== 'ingetrokken');
  if (notices.some((one) => names.has(firstPrintId(one.id)) && isEarlier(one))) return true;
  return notAmong([...names], atHand).some((id) => firsts.some((first) => comesBefore(id, first)));
}

/**
 * Whether a notice of delay came, from the documents of one zaak and `named`, those that they name wherever they belong;
 * undefined when they cannot tell. One is at hand, or an answer's heading names it; an Aanhangsel read from its page or
 * XML that names none had none. A text, a PDF or a ministry's letter does not say, and neither do documents while a listed
 * one, or what a notice says, is unknown. Of the notice that an answer to several sets of questions names it is not known
 * which of them it delayed.
 *
 * `answered`: the day of the first answer, where there is one. Then only what came until that day counts, and what the
 * answers of that day name: a notice for the rest excuses nothing that was answered before it. One without a day may have
 * come before or after it.
 */
export function wasDelayed(own: Publicatie[], named: Publicatie[] = [], answered?: string): boolean | undefined {
  const notices = own
    .filter((publicatie) => publicatie.kind === 'mededeling')
    .filter(({ dates }) => !answered || !dates.ontvangen || dates.ontvangen <= answered);
  const antwoorden = own.filter((publicatie) => publicatie.kind === 'antwoord');
  const firsts = antwoorden.filter(({ dates }) => dates.ontvangen === answered);
  if (notices.some(({ announces, dates }) => announces === 'uitstel' && (!answered || dates.ontvangen))) return true;
  const naming = firsts
    .filter((antwoord) => typeOf(antwoord) === 'ah')
    .map((antwoord) => {
      const names = namesNotice(antwoord, own, [...own, ...named]);
      return names && antwoord.vraagnummers.length > 1 ? undefined : names;
    });
  if (naming.includes(true)) return true;
  if (naming.includes(undefined) || missingAanhangsels(own).length > 0) return undefined;
  if (notices.some(({ announces }) => announces !== 'ingetrokken')) return undefined;
  const later = antwoorden.filter((antwoord) => !firsts.includes(antwoord));
  if (later.some((antwoord) => namesEarlier(antwoord, firsts, [...own, ...named], answered))) return undefined;
  return antwoorden.length === 0 || firsts.some(tells) ? false : undefined;
}
