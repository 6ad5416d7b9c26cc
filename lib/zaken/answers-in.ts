import type { Answer, Antwoord, Publicatie, Question } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { answerSets, questionSets } from './question-sets';
import { likeness, repeatedQuestion } from './repeated-question';
import { lastPrints } from './reprint-of';

/** Below this two texts with one number are not one question. */
const RESEMBLES = 0.5;

/** The sub-questions of a zaak as they were submitted. */
export function askedIn(zaak: Zaak): Question[] {
  const kamervragen = zaak.publicaties.filter(({ kind, questions }) => kind === 'kamervraag' && questions.length > 0);
  return lastPrints(kamervragen)[0]?.questions ?? [];
}

/** Whether most of the questions that two lists number alike are the same; true where nothing can be compared. */
function numberedAlike(asked: Question[], repeated: Question[]): boolean {
  const common = repeated.flatMap((question) => {
    const other = asked.find(({ number }) => number === question.number);
    return other ? [likeness(question, other) >= RESEMBLES] : [];
  });
  return common.filter((same) => same).length * 2 >= common.length;
}

/**
 * Whether a document numbers its sub-questions as the zaak does: it belongs to this zaak alone, and no number occurs in it
 * twice. One that carries no vraagnummer was put into the zaak by a list of the publisher, and could stand in others: the
 * questions that it repeats must be those of the zaak.
 */
export function numbersAsIn(zaak: Zaak, publicatie: Publicatie): boolean {
  const { vraagnummers, questions } = publicatie;
  if (questionSets(publicatie)?.length !== 1) return false;
  if (vraagnummers.length === 0) return numberedAlike(askedIn(zaak), questions);
  return vraagnummers.length === 1 && vraagnummers[0] === zaak.vraagnummer;
}

/**
 * The answer that a document gives to one sub-question of the zaak. Where the document has a numbering of its own, only
 * the question's text tells which of its answers is meant. Undefined when it gives none, or when it cannot be told.
 */
export function answerIn(antwoord: Antwoord, number: string, zaak: Zaak): Answer | undefined {
  const covers = (wanted: string) => (answer: Answer) => answer.numbers.includes(wanted);
  if (numbersAsIn(zaak, antwoord)) return answerSets(antwoord)[0]?.find(covers(number));
  const asked = askedIn(zaak);
  const [question, ...more] = asked.filter((candidate) => candidate.number === number);
  if (!question || more.length > 0) return undefined;
  const repeated = repeatedQuestion(question, asked, antwoord);
  return repeated?.set.answers.find(covers(repeated.question.number));
}
