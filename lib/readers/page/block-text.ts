import type { Mark } from '../../model/publicatie';
import { type Break, createTextBuilder } from '../parts/text-builder';

const PARAGRAPHS =
  'P DIV SECTION ARTICLE MAIN FORM H1 H2 H3 H4 H5 H6 TABLE CAPTION UL OL DL BLOCKQUOTE FIGURE FIGCAPTION PRE';
const BREAKS = new Map<string, Break>([
  ...PARAGRAPHS.split(' ').map((name): [string, Break] => [name, '\n\n']),
  ...['LI', 'TR', 'DT', 'DD', 'BR'].map((name): [string, Break] => [name, '\n']),
  ['TD', '\t'],
  ['TH', '\t'],
]);
/** Elements whose content is no text that a person reads. */
export const NO_CONTENT = 'script, style, noscript, template, textarea, select, button, svg, math';
const HAS_NO_CONTENT = new Set(NO_CONTENT.split(', '));
const FOOTNOTE_MARK = 'a.nootnum, sup.nootnum, span.nootnum';

/** Parts of the page inside the text that are the site's and not the document's. */
export const SITE_PARTS = '.pageactions, #delenModal, .nav, [data-kamerspoor-ui]';
/** What is not the running text of the document: the site's parts, and the footnotes below it. */
export const NOT_TEXT = `${SITE_PARTS}, .noten, #noten, .voet.noot`;

function isFirst(element: Element): boolean {
  let before = element.previousSibling;
  while (before?.nodeType === 3 && (before.nodeValue ?? '').trim() === '') before = before.previousSibling;
  return before === null;
}

/** A first paragraph sets nothing apart inside an item of a list or a cell; a later one starts a line in an item. */
function breakOf(element: Element): Break | 'space' | undefined {
  const name = element.tagName.toUpperCase();
  const around = element.parentElement?.tagName.toUpperCase() ?? '';
  if (name !== 'P' || !/^(?:LI|DD|TD|TH)$/.test(around)) return BREAKS.get(name);
  if (isFirst(element)) return undefined;
  return /^T[DH]$/.test(around) ? 'space' : '\n';
}

/**
 * The text of elements one after another as a person reads it, leaving out the elements `without` and the marks of
 * footnotes: a blank line between paragraphs, a line for each item of a list and row of a table, a tab between cells.
 */
export function textOfBlocks(
  blocks: readonly Node[],
  without: readonly Element[] = [],
): { text: string; marks: Mark[] } {
  const builder = createTextBuilder();
  const visit = (node: Node) => {
    if (node.nodeType === 3) builder.add(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (without.includes(element) || HAS_NO_CONTENT.has(element.localName)) return;
    // Most elements are bare paragraphs, and these selectors ask for a class, an id or an attribute.
    const isNamed = element.hasAttributes();
    if (isNamed && element.matches(NOT_TEXT)) return;
    if (isNamed && element.matches(FOOTNOTE_MARK)) {
      const number = (element.textContent ?? '').replace(/[^\dA-Za-z*]/g, '');
      if (number) builder.mark(number);
      return;
    }
    const around = breakOf(element);
    if (around === 'space') builder.add(' ');
    else if (around) builder.break(around);
    for (const child of element.childNodes) visit(child);
    if (around && around !== 'space') builder.break(around);
  };
  for (const block of blocks) visit(block);
  return builder.result();
}

/** The text below an element, as {@link textOfBlocks} gives it. */
export function blockText(root: Element, without: readonly Element[] = []): { text: string; marks: Mark[] } {
  return textOfBlocks([...root.childNodes], without);
}

/** The text of a heading on one line, without the marks of footnotes. */
export function lineText(element: Element | null | undefined): string {
  return element ? blockText(element).text.replace(/\s+/g, ' ').trim() : '';
}
