import type { Mark } from '../../model/publicatie';

/** Text as a person reads it: paragraphs set apart by a blank line, without the marks of footnotes. */
export interface BlockText {
  text: string;
  marks: Mark[];
}

const PARAGRAPHS = new Set(['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TABLE', 'UL', 'OL', 'DL', 'BLOCKQUOTE']);
const LINES = new Set(['LI', 'TR', 'DT', 'DD', 'BR']);
const LEFT_OUT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'SVG']);
const FOOTNOTE_MARK = 'a.nootnum, sup.nootnum, span.nootnum';

/** Parts of the page inside the text that are the site's and not the document's. */
export const NOT_TEXT = '.pageactions, #delenModal, .nav, .noten, #noten, [data-kamerspoor-ui]';

/**
 * The text below an element, white space folded, leaving out what `skip` matches. A cell of a table is set apart by a
 * tab; an item of a list stands on a line of its own.
 */
export function blockText(root: Element, skip?: Element): BlockText {
  const marks: Mark[] = [];
  let text = '';
  const breakWith = (separator: '\n\n' | '\n' | '\t') => {
    text = text.replace(/[ \n\t]+$/, (end) => (separator === '\n' && end.includes('\n\n') ? end : ''));
    if (text !== '' && !/\n\n$/.test(text)) text += separator;
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      const words = (node.nodeValue ?? '').replace(/[\s\u00ad]+/g, (space) => (/^\u00ad+$/.test(space) ? '' : ' '));
      text += /(?:^|\s)$/.test(text) ? words.replace(/^ /, '') : words;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (element === skip || LEFT_OUT.has(name) || element.matches(NOT_TEXT)) return;
    if (element.matches(FOOTNOTE_MARK)) {
      const number = (element.textContent ?? '').replace(/[^\dA-Za-z*]/g, '');
      if (number) marks.push({ number, at: text.length });
      return;
    }
    const around = PARAGRAPHS.has(name)
      ? '\n\n'
      : LINES.has(name)
        ? '\n'
        : name === 'TD' || name === 'TH'
          ? '\t'
          : undefined;
    if (around) breakWith(around);
    for (const child of element.childNodes) visit(child);
    if (around) breakWith(around);
  };
  for (const child of root.childNodes) visit(child);
  const clean = text.replace(/\s+$/, '');
  return { text: clean, marks: marks.map((mark) => ({ ...mark, at: Math.min(mark.at, clean.length) })) };
}

/** The text of a heading: one line. */
export function lineText(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
