import type { Answer, Publicatie, Question } from '../../lib/model/publicatie';
import type { Zaak } from '../../lib/model/zaak';

/** A sub-question with its answer, each with the document that it is from. */
export interface Pair {
  number: string;
  question: { entry: Question; from: Publicatie } | undefined;
  answer: { entry: Answer; from: Publicatie } | undefined;
}

/** The sub-questions of a document with their answers; what the document lacks comes from the others of its zaak. */
export function pairsOf(publicatie: Publicatie, zaak: Zaak): Pair[] {
  const documents = [publicatie, ...zaak.publicaties.filter(({ id }) => id !== publicatie.id)];
  const numbers = new Set([
    ...publicatie.questions.map(({ number }) => number),
    ...publicatie.answers.flatMap((answer) => answer.numbers),
  ]);
  return [...numbers].map((number) => ({
    number,
    question: documents.flatMap((from) =>
      from.questions.filter((entry) => entry.number === number).map((entry) => ({ entry, from })),
    )[0],
    answer: documents.flatMap((from) =>
      from.answers.filter((entry) => entry.numbers.includes(number)).map((entry) => ({ entry, from })),
    )[0],
  }));
}
