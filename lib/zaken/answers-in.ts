import type { Answer, Antwoord, Publicatie, Question } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { answerSets, answerWith, questionSets } from './question-sets';
import { CLEARLY_THE_SAME, likeness, repeatedQuestion } from './repeated-question';
import { lastPrints } from './reprint-of';

/** Below this two texts with one number are not one question. */
const RESEMBLES = 0.5;

/** The sub-questions of a zaak as they were submitted. */
export function askedIn(zaak: Zaak): Question[] {
  const kamervragen = zaak.publicaties.filter(({ kind, questions }) => kind === 'kamervraag' && questions.length > 0);
  return lastPrints(kamervragen)[0]?.questions ?? [];
}

/**
 * Whether a document numbers the questions that it repeats as they were asked: most of those with one number are the same,
 * and none is clearly the one with another number. True where nothing can be compared.
 */
function numberedAlike(asked: Question[], repeated: Question[]): boolean {
  let [alike, unlike] = [0, 0];
  for (const question of repeated) {
    const other = asked.find(({ number }) => number === question.number);
    if (other && likeness(question, other) >= RESEMBLES) alike++;
    else if (asked.some((one) => likeness(question, one) >= CLEARLY_THE_SAME)) return false;
    else if (other) unlike++;
  }
  return alike >= unlike;
}

/**
 * Whether a document numbers its sub-questions as the zaak does: it belongs to this zaak alone, it has one set of them, and
 * the questions that it repeats are those of the zaak. One that carries no vraagnummer was put into the zaak by a list of
 * the publisher, and could stand in others; one that does may number through several sets, or begin at 1 again where it
 * supplements an answer.
 */
export function numbersAsIn(zaak: Zaak, publicatie: Publicatie): boolean {
  const { vraagnummers, questions } = publicatie;
  if (questionSets(publicatie)?.length !== 1 || !numberedAlike(askedIn(zaak), questions)) return false;
  return vraagnummers.length === 0 || (vraagnummers.length === 1 && vraagnummers[0] === zaak.vraagnummer);
}

/**
 * The answer that a document gives to one sub-question of the zaak. Where the document has a numbering of its own, only
 * the question's text tells which of its answers is meant. Undefined when it gives none, or several, or when it cannot be
 * told.
 */
export function answerIn(antwoord: Antwoord, number: string, zaak: Zaak): Answer | undefined {
  if (numbersAsIn(zaak, antwoord)) return answerWith(number, answerSets(antwoord)[0] ?? []);
  const asked = askedIn(zaak);
  const [question, ...more] = asked.filter((candidate) => candidate.number === number);
  if (!question || more.length > 0) return undefined;
  const repeated = repeatedQuestion(question, asked, antwoord);
  return repeated && answerWith(repeated.question.number, repeated.set.answers);
}
