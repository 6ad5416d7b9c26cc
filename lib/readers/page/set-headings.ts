import { isAnswerHeading, isQuestionHeading } from '../parts/set-heading-kind';
import { lineText, SITE_PARTS } from './block-text';

/** The headings above a set of questions and above its answers, in the present markup and the one before it. */
const SET_HEADING = '.kamervraagomschrijving_kop, .omschr';
/** Where a page has neither: a heading that says so. */
const PLAIN_HEADING = 'h1, h2, h3, .stuktitel';

/** Whether an element is the heading of a set of questions or of its answers. */
export function isSetHeading(element: Element): boolean {
  if (element.matches(SET_HEADING)) return true;
  return element.matches(PLAIN_HEADING) && /^(?:\d+\s+)?vragen\s+van\s+(?:het|de)\s/i.test(lineText(element));
}

/** What the headings of a page's sets say: those of the questions, and that of the answer or notice. */
interface SetHeadings {
  questions: string[];
  answer?: string;
  /** The first of their elements, where the text begins. */
  start?: Element;
}

/** The headings of sets in a text, in order. On a question's page the first heading is the questions', whatever it says. */
export function readSetHeadings(body: Element, type: 'kv' | 'ah'): SetHeadings {
  const marked = [...body.querySelectorAll(SET_HEADING)].filter(
    (heading) => !heading.parentElement?.closest(SET_HEADING) && !heading.closest(SITE_PARTS),
  );
  const elements = marked.length > 0 ? marked : [...body.querySelectorAll(PLAIN_HEADING)].filter(isSetHeading);
  const lines = elements.map(lineText).filter(Boolean);
  const asked = lines.filter(isQuestionHeading);
  const questions = asked.length > 0 || type === 'ah' ? asked : lines.slice(0, 1);
  const others = lines.filter((line) => !questions.includes(line));
  const answer =
    others.find(isAnswerHeading) ?? others.find((line) => /\b(?:antwoord|mededeling|reactie)\b/i.test(line));
  const [start] = elements;
  return { questions, ...(answer ? { answer } : {}), ...(start ? { start } : {}) };
}
