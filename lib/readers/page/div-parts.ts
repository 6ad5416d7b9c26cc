import { parseSubHeading, type SubHeading } from '../parts/question-numbers';
import { lineText } from './block-text';
import { numbersIn, type PartRun } from './part-run';

const PART = '.vraag, .antwoord';
const HEADING = 'h1, h2, h3, h4, .stuktitel, .nummer, .antwoord_kop';
const TEXT = 'p, ul, ol, table, dl, blockquote';

/** The headings of a part that stand above its first paragraph, list or table. */
function leadingHeadings(element: Element): Element[] {
  const isOwn = (inner: Element) => inner.closest(PART) === element;
  const text = [...element.querySelectorAll(TEXT)].find((inner) => isOwn(inner) && !inner.matches(HEADING));
  const headings = [...element.querySelectorAll(HEADING)].filter(isOwn);
  return headings.filter((heading) => !text || (heading.compareDocumentPosition(text) & 4) !== 0);
}

/**
 * The heading that says the numbers of a part, and the headings above it: older pages have "Antwoord" and below it the
 * number. A heading may also be a first paragraph ("Antwoord 1 en 2").
 */
function headingOf(element: Element, part: SubHeading['part']) {
  const read = leadingHeadings(element).map((heading) => ({ heading, numbers: numbersIn(lineText(heading), part) }));
  const at = read.findIndex(({ numbers }) => numbers !== undefined && numbers.length > 0);
  const found = read[at];
  if (found?.numbers) {
    const above = read.slice(0, at).flatMap(({ heading, numbers }) => (numbers ? [heading] : []));
    return { heading: found.heading, above, numbers: found.numbers, hasHeading: true };
  }
  const [first] = read;
  if (first) {
    // A heading that cannot be read stays in the text, and says that the place of the part is no number.
    const hasHeading = first.numbers === undefined;
    return { heading: hasHeading ? null : first.heading, above: [], numbers: [], hasHeading };
  }
  const paragraph = element.querySelector('p');
  const opening = parseSubHeading(lineText(paragraph));
  const heading = opening ? paragraph : null;
  return { heading, above: [], numbers: opening?.numbers ?? [], hasHeading: opening !== undefined };
}

/** One element around several parts: a number before the paragraphs of each. */
function splitAtNumbers(marks: Element[], part: SubHeading['part'], nested: Element[]): PartRun[] {
  return marks.map((mark, at) => {
    const blocks = [mark];
    for (let next = mark.nextElementSibling; next && next !== marks[at + 1]; next = next.nextElementSibling) {
      if (!next.matches('[data-kamerspoor-ui]')) blocks.push(next);
    }
    const numbers = numbersIn(lineText(mark), part);
    return { part, blocks, nested, lead: '', heading: numbers ? mark : null, numbers: numbers ?? [], hasHeading: true };
  });
}

/**
 * The sub-questions or answers in an element `.vraag` or `.antwoord`: as a rule one; in older pages one for every
 * `.nummer`. `all` are all such elements of the page, to tell what lies inside this one.
 */
export function divParts(element: Element, all: Element[]): PartRun[] {
  const part: SubHeading['part'] = element.classList.contains('vraag') ? 'vraag' : 'antwoord';
  const nested = [...element.querySelectorAll(PART)].filter((inner) => all.includes(inner));
  const marks = [...element.querySelectorAll('.nummer')].filter((mark) => mark.closest(PART) === element);
  const together = marks.every((mark) => mark.parentElement === marks[0]?.parentElement);
  if (marks.length > 1 && together) return splitAtNumbers(marks, part, nested);
  const { above, ...read } = headingOf(element, part);
  return [{ part, blocks: [element], nested: [...nested, ...above], lead: '', ...read }];
}
