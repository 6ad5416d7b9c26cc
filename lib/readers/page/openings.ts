import type { SubHeading } from '../parts/question-numbers';
import { parseQuestionNumbers } from '../parts/question-numbers';
import { lineText } from './block-text';
import type { PartRun } from './part-run';

/** How the numbers of a set stand: as a paragraph of their own, before the text with or without a point, or as a list. */
export type Style = 'alone' | 'point' | 'bare' | 'list';

/** A number at the start of a block. */
export interface Opening {
  style: Style;
  numbers: string[];
  /** How the text begins: "1. ". */
  lead: string;
  /** The paragraph, or the item of the list. */
  block: Element;
}

const ONLY_NUMBERS = /^\d{1,3}[a-z]?(?:(?:, ?|-|–| (?:en|&|t\/m|tot en met|-|–) )\d{1,3}[a-z]?){0,20}[.)]?$/i;
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const NUMBERED = /^(\d{1,3})(?:([.)])(?: |(?=\p{L}))| )(?=\S)/u;
/** A number without a point that is a figure of the text: "3 miljoen", "1 Januari". */
const FIGURE = /^\d{1,3} [a-z]/;
const BEFORE_MONTH = new RegExp(`^\\d{1,3} (?:${MONTH})\\b`, 'i');

function paragraphOpening(block: Element): Opening | undefined {
  const line = lineText(block);
  if (!/^\d/.test(line)) return undefined;
  const alone =
    line.length < 40 && ONLY_NUMBERS.test(line) ? parseQuestionNumbers(line.replace(/[.)]$/, '')) : undefined;
  if (alone) return { style: 'alone', numbers: alone, lead: '', block };
  const start = line.slice(0, 20);
  const match = FIGURE.test(start) || BEFORE_MONTH.test(start) ? null : NUMBERED.exec(start);
  if (!match?.[1]) return undefined;
  return { style: match[2] ? 'point' : 'bare', numbers: [match[1]], lead: match[0].trimEnd(), block };
}

function itemOpenings(list: Element): Opening[] {
  let number = Number(list.getAttribute('start') ?? 1) - 1;
  const items = [...list.children].filter(({ tagName }) => /^LI$/i.test(tagName));
  return items.map((block) => {
    number = Number(block.getAttribute('value') ?? number + 1);
    return { style: 'list', numbers: [String(number)], lead: '', block };
  });
}

/**
 * The numbers that a block opens with: one of a paragraph, of a list one for each item; none of running text. Once a
 * set has a `style`, what is written in another is text. No more than the first characters are looked at.
 */
export function openingsOf(block: Element, style?: Style): Opening[] {
  if (/^OL$/i.test(block.tagName)) return style === undefined || style === 'list' ? itemOpenings(block) : [];
  const opening = style !== 'list' && /^P$/i.test(block.tagName) ? paragraphOpening(block) : undefined;
  return opening && opening.style === (style ?? opening.style) ? [opening] : [];
}

/** The part that begins with an opening. */
export function runFrom({ style, numbers, lead, block }: Opening, part: SubHeading['part']): PartRun {
  const heading = style === 'alone' ? block : null;
  return { part, numbers, blocks: [block], heading, nested: [], lead, hasHeading: true };
}
