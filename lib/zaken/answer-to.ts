import { isPublished } from '../identifiers/publication-id';
import type { Answer, Antwoord } from '../model/publicatie';
import type { Zaak } from '../model/zaak';

/** An answer and the document that it stands in. */
export interface FoundAnswer {
  antwoord: Antwoord;
  answer: Answer;
}

/**
 * The answer to one sub-question, or undefined when the documents at hand hold none. Of several documents that answer
 * it, one published on the site comes before a ministry's letter, and an earlier one before a later one. A document that
 * has the number twice answers two sets of questions at once; which of its answers is meant cannot be told.
 */
export function answerTo(number: string, zaak: Zaak): FoundAnswer | undefined {
  const antwoorden = zaak.publicaties.filter((publicatie) => publicatie.kind === 'antwoord');
  const published = [...antwoorden.filter(isPublished), ...antwoorden.filter((antwoord) => !isPublished(antwoord))];
  for (const antwoord of published) {
    const [answer, ...more] = antwoord.answers.filter(({ numbers }) => numbers.includes(number));
    if (answer && more.length === 0) return { antwoord, answer };
  }
  return undefined;
}
