import { parseSubHeading } from '../parts/question-numbers';
import type { TextAlinea } from './text-alinea';

/** The headings of a document, and the paragraphs above and below them. */
export interface PdfHeadings {
  above: TextAlinea[];
  /** "Vragen van het lid … (ingezonden …)", one for each set. */
  questions: string[];
  /** "Antwoord van Minister …" or "Mededeling van …". */
  answer?: string;
  below: TextAlinea[];
}

const ASKS =
  /^(?:(?:Nadere|Aanvullende|Schriftelijke)\s+)?Vragen\s+van\s+(?:het\s+(?:kamer)?lid|de\s+(?:kamer)?leden)\s/i;
const ANSWERS = /^(?:(?:Nadere?|Aanvullende?)\s+)?(?:Antwoord(?:en)?|Mededeling|Reactie|Beantwoording)\s+van\s/i;
const GOES_ON = /^(?:\(ingezonden\b|\(ontvangen\b|Zie ook\b)/i;

const CLOSES = { question: /\(ingezonden\s[^()]*\)\.?$/i, answer: /\(ontvangen\s[^()]*\)\.?$/i };

/** Whether a paragraph belongs to the heading above it: it goes on as headings do, or closes one that is still open. */
function belongsTo(heading: string, kind: keyof typeof CLOSES, text: string): boolean {
  return GOES_ON.test(text) || (CLOSES[kind].test(text) && !CLOSES[kind].test(heading));
}

/**
 * Finds the headings among the paragraphs of a document: the first one that begins "Vragen van het lid …", and what
 * belongs to it. Undefined when there is none: then it is no question and no answer.
 */
export function takeHeadings(alineas: TextAlinea[]): PdfHeadings | undefined {
  const start = alineas.findIndex(({ text }) => ASKS.test(text));
  if (start < 0) return undefined;
  const questions: string[] = [];
  let answer: string | undefined;
  let at = start;
  for (; at < alineas.length; at++) {
    const text = alineas[at]?.text ?? '';
    if (parseSubHeading(text)) break;
    const asked = questions.at(-1) ?? '';
    if (ANSWERS.test(text) && answer === undefined) answer = text;
    else if (ASKS.test(text) && answer === undefined) questions.push(text);
    else if (answer !== undefined && belongsTo(answer, 'answer', text)) answer += ` ${text}`;
    else if (answer === undefined && belongsTo(asked, 'question', text)) questions.splice(-1, 1, `${asked} ${text}`);
    else break;
  }
  return { above: alineas.slice(0, start), questions, below: alineas.slice(at), ...(answer ? { answer } : {}) };
}
