import { parseSubHeading, type SubHeading } from '../parts/question-numbers';
import { NO_CONTENT } from './block-text';
import { headingText } from './heading-text';
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
  const read = leadingHeadings(element).map((heading) => ({ heading, numbers: numbersIn(headingText(heading), part) }));
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
  const opening = parseSubHeading(headingText(paragraph));
  const heading = opening ? paragraph : null;
  return { heading, above: [], numbers: opening?.numbers ?? [], hasHeading: opening !== undefined };
}

/** An element that says where a part begins, and what of. */
interface Mark {
  mark: Element;
  kind: SubHeading['part'] | 'nummer';
}

/** The elements that say where a part begins: every `.nummer`, and every heading that is one with a number. */
function marksIn(element: Element): Mark[] {
  return [...element.querySelectorAll(HEADING)].flatMap((mark): Mark[] => {
    if (mark.closest(PART) !== element) return [];
    if (mark.matches('.nummer')) return [{ mark, kind: 'nummer' }];
    const read = parseSubHeading(headingText(mark));
    return read && read.numbers.length > 0 ? [{ mark, kind: read.part }] : [];
  });
}

/** Whether a mark is the first text in an element. */
function opens(mark: Element, element: Element): boolean {
  let text = '';
  const visit = (node: Node): boolean => {
    if (node === mark) return true;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    return [...node.childNodes].some(visit);
  };
  return visit(element) && text.trim() === '';
}

/**
 * One element around several parts: divided before each mark, or before what holds it and no other. Undefined where it
 * cannot be divided so.
 */
function splitAtMarks(marks: Element[], part: SubHeading['part'], nested: Element[]): PartRun[] | undefined {
  let around = marks[0]?.parentElement;
  while (around && !marks.every((mark) => around?.contains(mark))) around = around.parentElement;
  const children = [...(around?.children ?? [])].filter(
    (child) => !child.matches(`[data-kamerspoor-ui], ${NO_CONTENT}`),
  );
  const places = new Map(children.map((child, at) => [child, at]));
  const starts = marks.map((mark) => {
    let top = mark;
    while (top.parentElement && top.parentElement !== around) top = top.parentElement;
    return places.get(top);
  });
  if (new Set(starts).size < starts.length) return undefined;
  const runs = marks.map((mark, at): PartRun => {
    const numbers = numbersIn(headingText(mark), part);
    const blocks = children.slice(starts[at], starts[at + 1]);
    return { part, blocks, nested, lead: '', heading: numbers ? mark : null, numbers: numbers ?? [], hasHeading: true };
  });
  const isClear = marks.every((mark, at) => runs[at]?.blocks[0] && opens(mark, runs[at].blocks[0]));
  return isClear ? runs : undefined;
}

/**
 * The sub-questions or answers in an element `.vraag` or `.antwoord`: as a rule one; one for every heading or `.nummer`
 * in it where there are several. What cannot be divided is one part without a number. `all` are all such elements of the
 * page, to tell what lies inside this one.
 */
export function divParts(element: Element, all: Element[]): PartRun[] {
  const part: SubHeading['part'] = element.classList.contains('vraag') ? 'vraag' : 'antwoord';
  const nested = [...element.querySelectorAll(PART)].filter((inner) => all.includes(inner));
  const marks = marksIn(element);
  const [kind, ...otherKinds] = new Set(marks.map((found) => found.kind));
  // "Antwoord 1" above the number 1 says twice where one part begins.
  const isOne =
    marks.length < 2 ||
    (marks.length === 2 && otherKinds.length === 1 && (kind === 'nummer') !== (otherKinds[0] === 'nummer'));
  if (!isOne) {
    const isAlike = otherKinds.length === 0 && (kind === 'nummer' || kind === part);
    const elements = marks.map(({ mark }) => mark);
    const runs = isAlike ? splitAtMarks(elements, part, nested) : undefined;
    return runs ?? [{ part, blocks: [element], nested, lead: '', heading: null, numbers: [], hasHeading: true }];
  }
  const { above, ...read } = headingOf(element, part);
  return [{ part, blocks: [element], nested: [...nested, ...above], lead: '', ...read }];
}
