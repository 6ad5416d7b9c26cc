import { parseSubHeading, type SubHeading } from '../parts/question-numbers';

/** A sub-question or answer as found on a page, before parts without a heading are numbered by their place. */
export interface PartRun extends SubHeading {
  blocks: Element[];
  heading: Element | null;
  /** What inside it is not its text: other parts, and headings above the one that says its number. */
  nested: Element[];
  /** How its text begins where the number has no element of its own: "1. ". */
  lead: string;
  /** Whether anything stands where a number is expected, readable or not. */
  hasHeading: boolean;
}

/**
 * The numbers that the heading of a part says, which may be the number alone ("3", "3.", "2 en 3"); empty for one
 * without a number, undefined for a text that is no such heading.
 */
export function numbersIn(line: string, part: SubHeading['part']): string[] | undefined {
  return (parseSubHeading(line) ?? parseSubHeading(`${part} ${line}`))?.numbers;
}
