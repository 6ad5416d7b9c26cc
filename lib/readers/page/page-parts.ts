import { parseSubHeading, type SubHeading } from '../parts/question-numbers';
import { lineText, NOT_TEXT } from './block-text';

/** One sub-question or answer on a page: its element, its heading and what the heading says. */
export interface PagePart extends SubHeading {
  element: Element;
  heading: Element | null;
}

const HEADING = 'h1, h2, h3, h4, .stuktitel, .nummer, .antwoord_kop';

/** A heading that gives only a number ("3", "3.") counts for the part that it stands in. */
function headingOf(element: Element, part: SubHeading['part']): { heading: Element | null; numbers: string[] } {
  const heading = element.querySelector(HEADING);
  const line = lineText(heading);
  const read = parseSubHeading(line) ?? parseSubHeading(`${part} ${line}`);
  return read ? { heading, numbers: read.numbers } : { heading: null, numbers: [] };
}

/** Gives parts without any number the number of their place; leaves a list that has numbers as it is. */
function numbered(parts: PagePart[]): PagePart[] {
  if (parts.some((part) => part.numbers.length > 0)) return parts;
  return parts.map((part, at) => ({ ...part, numbers: [String(at + 1)] }));
}

/** The sub-questions and answers on a page, in the order of the page. */
export function pageParts(body: Element): PagePart[] {
  const elements = [...body.querySelectorAll('.vraag, .antwoord')].filter(
    (element) => !element.closest(NOT_TEXT) && !element.parentElement?.closest('.vraag, .antwoord'),
  );
  const parts = elements.map((element): PagePart => {
    const part = element.classList.contains('vraag') ? 'vraag' : 'antwoord';
    return { element, part, ...headingOf(element, part) };
  });
  const questions = numbered(parts.filter(({ part }) => part === 'vraag'));
  const answers = numbered(parts.filter(({ part }) => part === 'antwoord'));
  const order = new Map(elements.map((element, at) => [element, at]));
  return [...questions, ...answers].sort((a, b) => (order.get(a.element) ?? 0) - (order.get(b.element) ?? 0));
}
