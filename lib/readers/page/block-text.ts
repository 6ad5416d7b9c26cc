import type { Mark } from '../../model/publicatie';
import { type Break, createTextBuilder } from '../parts/text-builder';

const BREAKS = new Map<string, Break>([
  ...['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TABLE', 'UL', 'OL', 'DL', 'BLOCKQUOTE'].map(
    (name): [string, Break] => [name, '\n\n'],
  ),
  ...['LI', 'TR', 'DT', 'DD', 'BR'].map((name): [string, Break] => [name, '\n']),
  ['TD', '\t'],
  ['TH', '\t'],
]);
/** Elements whose content is no text that a person reads. */
export const NO_CONTENT = 'script, style, noscript, template, textarea, select, button, svg, math';
const FOOTNOTE_MARK = 'a.nootnum, sup.nootnum, span.nootnum';

/** Parts of the page inside the text that are the site's and not the document's. */
export const SITE_PARTS = '.pageactions, #delenModal, .nav, [data-kamerspoor-ui]';
/** What is not the running text of the document: the site's parts, and the footnotes below it. */
export const NOT_TEXT = `${SITE_PARTS}, .noten, #noten`;

/**
 * The text below an element as a person reads it, leaving out the elements `without` and the marks of footnotes: a
 * blank line between paragraphs, a line for each item of a list and row of a table, a tab between cells.
 */
export function blockText(root: Element, without: readonly Element[] = []): { text: string; marks: Mark[] } {
  const builder = createTextBuilder();
  const visit = (node: Node) => {
    if (node.nodeType === 3) builder.add(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (without.includes(element) || element.matches(NO_CONTENT) || element.matches(NOT_TEXT)) return;
    if (element.matches(FOOTNOTE_MARK)) {
      const number = (element.textContent ?? '').replace(/[^\dA-Za-z*]/g, '');
      if (number) builder.mark(number);
      return;
    }
    const around = BREAKS.get(element.tagName.toUpperCase());
    if (around) builder.break(around);
    for (const child of element.childNodes) visit(child);
    if (around) builder.break(around);
  };
  for (const child of root.childNodes) visit(child);
  return builder.result();
}

/** The text of a heading on one line, without the marks of footnotes. */
export function lineText(element: Element | null | undefined): string {
  return element ? blockText(element).text.replace(/\s+/g, ' ').trim() : '';
}
