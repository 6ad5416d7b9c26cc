import type { Mark } from '../../model/publicatie';
import { numberByPlace } from '../parts/number-by-place';
import type { SubHeading } from '../parts/question-numbers';
import { NOT_TEXT, textOfBlocks } from './block-text';
import { divParts } from './div-parts';
import { flowOf } from './flow';
import { headingRuns } from './heading-runs';
import { numberedRuns } from './numbered-runs';
import type { PartRun } from './part-run';

/** One sub-question or answer on a page: its elements, its heading, and what the heading says. */
export interface PagePart extends SubHeading {
  /** The first of its elements. */
  element: Element;
  /** The elements that make it up, in order: one for all of it, or a run of neighbours. */
  blocks: Element[];
  heading: Element | null;
  /** What inside it is not its text: other parts, and headings above the one that says its number. */
  nested: Element[];
  /** How its text begins where the number has no element of its own: "1. ". */
  lead: string;
  /** Puts an element of ours at the end of the part, below what was put there before. */
  attach(host: Element): void;
}

const PART = '.vraag, .antwoord';
/** Elements that may hold one of ours beside a text of their own. */
const HOLDS = /^(?:DIV|SECTION|ARTICLE|LI|TD|BLOCKQUOTE)$/i;

function attachTo(blocks: Element[]): (host: Element) => void {
  return (host) => {
    let last = blocks.at(-1);
    if (last && HOLDS.test(last.tagName) && (blocks.length === 1 || /^LI$/i.test(last.tagName))) {
      last.append(host);
      return;
    }
    while (last?.nextElementSibling?.matches('[data-kamerspoor-ui]')) last = last.nextElementSibling;
    last?.after(host);
  };
}

function isOutermost(element: Element): boolean {
  const kind = element.classList.contains('vraag') ? '.vraag' : '.antwoord';
  return !element.closest(NOT_TEXT) && !element.parentElement?.closest(kind);
}

/** The parts of these kinds that have no element around them. */
function bareParts(body: Element, kinds: SubHeading['part'][]): PartRun[] {
  if (kinds.length === 0) return [];
  const flow = flowOf(body);
  const headed = headingRuns(flow);
  const { runs: numbered, isUncertain } = numberedRuns(flow);
  // Below such headings numbers are those of a list; a lone "Antwoord" may be the heading of numbered paragraphs.
  const isTold = headed.some(({ part, numbers }) => part === 'vraag' || numbers.length > 0);
  return kinds.flatMap((kind) => {
    const byHeading = headed.filter(({ part }) => part === kind);
    if (isTold && byHeading.length > 0) return byHeading;
    const byNumber = numbered.filter(({ part }) => part === kind);
    if (byNumber.length > 0) return byNumber;
    return isUncertain ? [] : byHeading;
  });
}

function inOrder(a: PartRun, b: PartRun): number {
  const [first, second] = [a.blocks[0], b.blocks[0]];
  if (!first || !second || first === second) return 0;
  return first.compareDocumentPosition(second) & 4 ? -1 : 1;
}

/**
 * The sub-questions and answers on a page, in the order of the page. Three ways of writing are known: an element around
 * each (`.vraag`, `.antwoord`; in older pages around all, with `.nummer` before each), a heading above each, and
 * numbered paragraphs. What is written in another way is not found, and on the page of a question (`kv`) no answer that
 * has no element.
 */
export function pageParts(body: Element, type: 'kv' | 'ah' = 'ah'): PagePart[] {
  const elements = [...body.querySelectorAll(PART)].filter(isOutermost);
  const found = elements.flatMap((element) => divParts(element, elements));
  const kinds: SubHeading['part'][] = type === 'kv' ? ['vraag'] : ['vraag', 'antwoord'];
  const missing = kinds.filter((kind) => !found.some(({ part }) => part === kind));
  const parts = [...found, ...bareParts(body, missing)].sort(inOrder);
  return numberByPlace(parts).flatMap((run): PagePart[] => {
    const { part, numbers, blocks, heading, nested, lead } = run;
    const [element] = blocks;
    return element ? [{ part, numbers, element, blocks, heading, nested, lead, attach: attachTo(blocks) }] : [];
  });
}

/** A block and the bare text behind it, up to the next element. */
function withTextBehind(block: Element): Node[] {
  const nodes: Node[] = [block];
  for (let next = block.nextSibling; next?.nodeType === 3; next = next.nextSibling) nodes.push(next);
  return nodes;
}

/** The text of a part without its heading and its number, and the marks of footnotes in it. */
export function partText(part: PagePart): { text: string; marks?: Mark[] } {
  const { blocks, heading, nested, lead } = part;
  const [only, ...others] = blocks;
  const isElement = only && others.length === 0 && only !== heading;
  const roots = isElement ? [...only.childNodes] : blocks.flatMap(withTextBehind);
  const read = textOfBlocks(roots, heading ? [heading, ...nested] : nested);
  const skipped = read.text.startsWith(lead) ? lead.length : 0;
  const text = read.text.slice(skipped).trimStart();
  const cut = read.text.length - text.length;
  const marks = read.marks.map(({ number, at }) => ({ number, at: Math.max(0, at - cut) }));
  return { text, ...(marks.length > 0 ? { marks } : {}) };
}
