import { numberByPlace } from '../parts/number-by-place';
import { parseSubHeading, type SubHeading } from '../parts/question-numbers';
import { lineText, NOT_TEXT } from './block-text';

/** One sub-question or answer on a page: its element, its heading, what the heading says, and the parts inside it. */
export interface PagePart extends SubHeading {
  element: Element;
  heading: Element | null;
  nested: Element[];
}

const PART = '.vraag, .antwoord';
const HEADING = 'h1, h2, h3, h4, .stuktitel, .nummer, .antwoord_kop';

/** A heading may stand in an element of its own or, in older pages, in a first paragraph ("Antwoord 1 en 2"). */
function headingOf(element: Element, part: SubHeading['part']) {
  const own = [...element.querySelectorAll(HEADING)].find((heading) => heading.closest(PART) === element) ?? null;
  const line = lineText(own);
  const read = parseSubHeading(line) ?? parseSubHeading(`${part} ${line}`);
  if (own && read) return { heading: own, numbers: read.numbers, hasHeading: read.numbers.length > 0 };
  const paragraph = own ? null : element.querySelector('p');
  const opening = parseSubHeading(lineText(paragraph));
  if (opening) return { heading: paragraph, numbers: opening.numbers, hasHeading: true };
  // A heading that cannot be read stays in the text, and says that the place of the part is no number.
  return { heading: null, numbers: [], hasHeading: line !== '' };
}

/** The sub-questions and answers on a page, in the order of the page. */
export function pageParts(body: Element): PagePart[] {
  const elements = [...body.querySelectorAll(PART)].filter((element) => {
    const kind = element.classList.contains('vraag') ? '.vraag' : '.antwoord';
    return !element.closest(NOT_TEXT) && !element.parentElement?.closest(kind);
  });
  const parts = elements.map((element) => {
    const part: SubHeading['part'] = element.classList.contains('vraag') ? 'vraag' : 'antwoord';
    const nested = [...element.querySelectorAll(PART)].filter((inner) => elements.includes(inner));
    return { element, part, nested, ...headingOf(element, part) };
  });
  const asked = parts.filter(({ part }) => part === 'vraag');
  const answered = parts.filter(({ part }) => part === 'antwoord');
  const numbered = [...numberByPlace(asked), ...numberByPlace(answered, asked.length)];
  return elements.flatMap((element) => numbered.filter((part) => part.element === element));
}
