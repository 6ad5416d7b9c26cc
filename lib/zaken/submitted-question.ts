import type { Kamervraag, Publicatie, Question } from '../model/publicatie';
import type { Zaak } from '../model/zaak';
import { numbersAsIn } from './answers-in';
import { repeatedQuestion } from './repeated-question';
import { lastPrints } from './reprint-of';

/** Where a question was submitted: the document, and its number there. */
export interface SubmittedQuestion {
  kamervraag: string;
  number: string;
}

function submissionOf({ publicaties }: Zaak): Kamervraag | undefined {
  return lastPrints(publicaties.filter((publicatie) => publicatie.kind === 'kamervraag'))[0];
}

/**
 * Where the question that an answer repeats was submitted; undefined when that document is not at hand, or when a
 * document that answers several sets of questions does not tell which of them it is from.
 */
export function submittedQuestion(
  question: Question,
  repeatedIn: Publicatie,
  zaken: Zaak[],
): SubmittedQuestion | undefined {
  const found = zaken.flatMap((zaak): SubmittedQuestion[] => {
    const kamervraag = submissionOf(zaak);
    if (!kamervraag || kamervraag.id === repeatedIn.id) return [];
    const { id, questions } = kamervraag;
    if (numbersAsIn(zaak, repeatedIn)) return [{ kamervraag: id, number: question.number }];
    const own = questions.filter((other) => repeatedQuestion(other, questions, repeatedIn)?.question === question);
    return own.map(({ number }) => ({ kamervraag: id, number }));
  });
  return found.length === 1 ? found[0] : undefined;
}
