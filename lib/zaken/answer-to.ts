import { isPublished } from '../identifiers/publication-id';
import { documentDay } from '../model/document-day';
import type { Answer, Antwoord } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { answerIn, numbersAsIn } from './answers-in';
import { listedAanhangsels, missingAanhangsels, notAmong } from './missing-aanhangsels';
import { repeatedNumbers } from './question-sets';
import { firstPrintId, lastPrints } from './reprint-of';

/** An answer and the document that it stands in. */
export interface FoundAnswer {
  antwoord: Antwoord;
  answer: Answer;
}

function antwoordenOf(zaak: Zaak): Antwoord[] {
  return zaak.publicaties.filter((publicatie) => publicatie.kind === 'antwoord');
}

function inTime(a: FoundAnswer, b: FoundAnswer): number {
  const day = ({ antwoord }: FoundAnswer) => documentDay(antwoord) ?? '9999';
  return day(a).localeCompare(day(b)) || a.antwoord.id.localeCompare(b.antwoord.id);
}

/** A letter of the ministry is what the site publishes later: beside that it is the same answer once more. */
function withoutLetters(found: FoundAnswer[]): FoundAnswer[] {
  const published = found.filter(({ antwoord }) => isPublished(antwoord));
  return (published.length > 0 ? published : found).sort(inTime);
}

/**
 * The answers to one sub-question, by the zaak's own number: the first answer first, supplementing ones after it, each of
 * these by day. A reprint takes the place of what it reprints, and a document on the site that of the ministry's letter.
 * Empty when the documents at hand hold none, or when it cannot be told which of a document's answers is meant.
 */
export function answersTo(number: string, zaak: Zaak): FoundAnswer[] {
  // A reprint of which no text is at hand hides nothing.
  const antwoorden = lastPrints(antwoordenOf(zaak).filter(({ answers }) => answers.length > 0));
  const found = antwoorden.flatMap((antwoord): FoundAnswer[] => {
    const answer = answerIn(antwoord, number, zaak);
    return answer ? [{ antwoord, answer }] : [];
  });
  const supplements = found.filter(({ antwoord }) => antwoord.nader);
  const first = found.filter(({ antwoord }) => !antwoord.nader);
  return [...withoutLetters(first), ...withoutLetters(supplements)];
}

function wasReadWhole({ source, gaps, answers }: Antwoord): boolean {
  if (source.kind !== 'page' && source.kind !== 'xml') return false;
  // Where a number is printed twice, one of the two may be the answer to any question.
  if (repeatedNumbers(answers).size > 0) return false;
  return answers.length > 0 && !gaps.some((gap) => gap.startsWith('answers'));
}

/** Whether the publisher's lists are there, know every answer at hand, and lead to nothing that is not. */
function hasAll({ publicaties }: Zaak, antwoorden: Antwoord[]): boolean {
  const listed = new Set(listedAanhangsels(publicaties).map(firstPrintId));
  if (!antwoorden.every(({ id }) => listed.has(firstPrintId(id)))) return false;
  const named = antwoorden.flatMap(({ aanhangsels }) => aanhangsels);
  return missingAanhangsels(publicaties).length === 0 && notAmong(named, publicaties).length === 0;
}

/**
 * Whether it is known that a sub-question got no answer: the publisher's list is as new as the answers, every Aanhangsel
 * that it or an answer names is at hand, a first answer is among them, all that answers the zaak numbers as the zaak does
 * and was read whole from its page or XML, and none of it answers this number. False as long as an answer may stand in
 * what is not at hand or cannot be told apart.
 */
export function unanswered(number: string, zaak: Zaak): boolean {
  const antwoorden = antwoordenOf(zaak);
  // Of supplementing answers alone nobody knows what they supplement.
  if (antwoorden.every(({ nader }) => nader) || !hasAll(zaak, antwoorden)) return false;
  return (
    antwoorden.every((antwoord) => wasReadWhole(antwoord) && numbersAsIn(zaak, antwoord)) &&
    answersTo(number, zaak).length === 0
  );
}
