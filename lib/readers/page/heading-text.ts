import { parseSubHeading, type SubHeading } from '../parts/question-numbers';
import { blockText, lineText } from './block-text';

/** Characters of the heading of a sub-question or answer, with the white space of a hard-wrapped page. */
const LONGEST = 1000;
/** "Vraag", "Antwoord", "Beantwoording", "Reactie". */
const FIRST_LETTER = /^\s*[VABR]/i;

/**
 * The text of a heading on one line, without the numbers of footnotes: those that the page marks, a raised text, and
 * an anchor within the page where the heading has a number without it.
 */
export function headingText(element: Element | null | undefined): string {
  const whole = lineText(element);
  if (!element?.firstElementChild || !/\d/.test(whole)) return whole;
  const line = (without: Element[]) => blockText(element, without).text.replace(/\s+/g, ' ').trim();
  const raised = [...element.querySelectorAll('sup')];
  const anchors = [...element.querySelectorAll('a[href^="#"]')];
  const bare = line([...raised, ...anchors]);
  return /\d/.test(bare) ? bare : line(raised);
}

/** What a block says as the heading of a sub-question or answer; undefined for any other block. */
export function subHeadingOf(block: Element): SubHeading | undefined {
  const written = block.textContent ?? '';
  if (written.length > LONGEST || !FIRST_LETTER.test(written)) return undefined;
  return parseSubHeading(headingText(block));
}
