import type { Answer, Mark, Question } from '../../model/publicatie';
import type { SubHeading } from './question-numbers';
import { refersTo } from './refers-to';

/** The text of a part, and where the marks of footnotes stood in it. */
interface Content {
  text: string;
  marks?: Mark[];
}

/** The questions and answers of a document. */
export interface ReadParts {
  questions: Question[];
  answers: Answer[];
  /** What could not be told: `questions.numbers` when a question is left out because its number cannot be read. */
  gaps: string[];
}

/** The parts of a document as its questions and answers; `contentOf` gives the text of one. */
export function readParts<P extends SubHeading>(parts: P[], contentOf: (part: P) => Content): ReadParts {
  const questions: Question[] = [];
  const answers: Answer[] = [];
  let isLeftOut = false;
  for (const one of parts) {
    const content = contentOf(one);
    if (one.part === 'vraag') {
      // One block of text under "Vraag 2, 3" is the question for each of its numbers.
      for (const number of one.numbers) questions.push({ number, ...content });
      isLeftOut ||= one.numbers.length === 0;
      continue;
    }
    // A heading "Antwoord" with nothing below it says nothing.
    if (one.numbers.length === 0 && content.text === '') continue;
    const refers = refersTo(content.text);
    answers.push({ numbers: one.numbers, ...content, ...(refers ? { refersTo: refers } : {}) });
  }
  return { questions, answers, gaps: isLeftOut ? ['questions.numbers'] : [] };
}
