import { parseSubHeading } from '../parts/question-numbers';
import { asksQuestions, givesAnswers, mayAskQuestions } from './set-heading';
import type { TextAlinea } from './text-alinea';

/** The headings of a document, and the paragraphs above and below them. */
export interface PdfHeadings {
  above: TextAlinea[];
  /** "Vragen van het lid … (ingezonden …)", one for each set; none where answers stand below no heading of their own. */
  questions: string[];
  /** "Antwoord van Minister …" or "Mededeling van …". */
  answer?: string;
  below: TextAlinea[];
}

const GOES_ON = /^(?:\(ingezonden\b|\(ontvangen\b|Zie ook\b)/i;

const CLOSES = { question: /\(ingezonden\s[^()]*\)\.?$/i, answer: /\(ontvangen\s[^()]*\)\.?$/i };

/** Whether a paragraph belongs to the heading above it: it goes on as headings do, or closes one that is still open. */
function belongsTo(heading: string, kind: keyof typeof CLOSES, text: string): boolean {
  return GOES_ON.test(text) || (CLOSES[kind].test(text) && !CLOSES[kind].test(heading));
}

/** The paragraph as the heading of a set of questions: by its first words, or by them and by what stands below it. */
function questionHeading(alineas: TextAlinea[], at: number): string | undefined {
  const text = alineas[at]?.text ?? '';
  if (asksQuestions(text)) return text;
  const written = mayAskQuestions(text);
  if (written === undefined) return undefined;
  const [next = '', second = ''] = alineas.slice(at + 1, at + 3).map((alinea) => alinea.text);
  const isBegun = (below: string) => parseSubHeading(below) !== undefined || givesAnswers(below);
  const isHeading =
    CLOSES.question.test(text) || isBegun(next) || (belongsTo(text, 'question', next) && isBegun(second));
  return isHeading ? written : undefined;
}

/** Answers below no heading of a set: "Antwoord 1" tells them, with the questions before them. */
function answersAlone(alineas: TextAlinea[]): PdfHeadings | undefined {
  const read = alineas.map(({ text }) => parseSubHeading(text));
  if (!read.some((heading) => heading?.part === 'antwoord' && heading.numbers.length > 0)) return undefined;
  const start = read.findIndex((heading) => heading !== undefined && heading.numbers.length > 0);
  return { above: alineas.slice(0, start), questions: [], below: alineas.slice(start) };
}

/**
 * Finds the headings among the paragraphs of a document: the first one that begins "Vragen van het lid …", and what
 * belongs to it; without one, the first question or answer with a heading of its own. Undefined when there is neither
 * that heading nor an answer.
 */
export function takeHeadings(alineas: TextAlinea[]): PdfHeadings | undefined {
  const start = alineas.findIndex((_, at) => questionHeading(alineas, at) !== undefined);
  if (start < 0) return answersAlone(alineas);
  const questions: string[] = [];
  let answer: string | undefined;
  let at = start;
  for (; at < alineas.length; at++) {
    const text = alineas[at]?.text ?? '';
    if (parseSubHeading(text)) break;
    const asked = questions.at(-1) ?? '';
    const heading = answer === undefined ? questionHeading(alineas, at) : undefined;
    if (heading !== undefined) questions.push(heading);
    else if (givesAnswers(text) && answer === undefined) answer = text;
    else if (answer !== undefined && belongsTo(answer, 'answer', text)) answer += ` ${text}`;
    else if (answer === undefined && belongsTo(asked, 'question', text)) questions.splice(-1, 1, `${asked} ${text}`);
    else break;
  }
  return { above: alineas.slice(0, start), questions, below: alineas.slice(at), ...(answer ? { answer } : {}) };
}
