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

/**
 * Characters that may come of all numbers behind the first of each heading: of the same text for each of them, above all. No
 * document comes near it, and without it a heading "Vraag 1 t/m 200" would make two hundred of each page.
 */
const ROOM = 200_000;
/** About what a number and a mark take by themselves. */
const [OF_A_NUMBER, OF_A_MARK] = [30, 40];

/** The parts of a document as its questions and answers; `contentOf` gives the text of one. */
export function readParts<P extends SubHeading>(parts: P[], contentOf: (part: P) => Content): ReadParts {
  const questions: Question[] = [];
  const answers: Answer[] = [];
  let isLeftOut = false;
  let room = ROOM;
  for (const one of parts) {
    const content = contentOf(one);
    const told = one.part === 'vraag' ? content.text.length + OF_A_MARK * (content.marks?.length ?? 0) : 0;
    const needed = Math.max(0, one.numbers.length - 1) * (OF_A_NUMBER + told);
    // What has no room is as what cannot be read.
    const numbers = needed > room ? [] : one.numbers;
    if (needed <= room) room -= needed;
    if (one.part === 'vraag') {
      // One block of text under "Vraag 2, 3" is the question for each of its numbers.
      for (const number of numbers) questions.push({ number, ...content });
      isLeftOut ||= numbers.length === 0;
      continue;
    }
    // A heading "Antwoord" with nothing below it says nothing.
    if (numbers.length === 0 && content.text === '') continue;
    const refers = refersTo(content.text);
    answers.push({ numbers, ...content, ...(refers ? { refersTo: refers } : {}) });
  }
  return { questions, answers, gaps: isLeftOut ? ['questions.numbers'] : [] };
}
