import { NO_CONTENT, SITE_PARTS } from '../readers/page/block-text';

/** A text node of the page and where its characters stand in the page's text. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  /** False inside a link of the page's own: read, because it may name a law, but never linked again. */
  linkable: boolean;
}

/** A footnote's mark, before the character at `at`, and where in the text its footnote stands if that can be told. */
interface MarkedNote {
  at: number;
  note?: { start: number; end: number };
}

export interface PageText {
  text: string;
  pieces: Piece[];
  /** In the order of the marks. */
  notes: MarkedNote[];
}

const LEFT_OUT = `${NO_CONTENT}, ${SITE_PARTS}, .nootnum`;
const MARK = '.nootnum';
const NOTE = '.noot';
const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DFN|EM|FONT|I|INS|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;

function noteNumber(mark: Element | null): string {
  return (mark?.textContent ?? '').replace(/[^\dA-Za-z*]/g, '');
}

/**
 * The text below these elements as one string, with the way back from every character to its node. Elements that start a
 * new line are set apart by a blank line, so that no reference reaches from one paragraph into the next.
 */
export function pageText(...roots: Element[]): PageText {
  const pieces: Piece[] = [];
  const marks: { at: number; number: string }[] = [];
  const footnotes: ({ number: string } & Required<MarkedNote>['note'])[] = [];
  let text = '';
  const visit = (node: Node, linkable: boolean) => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      if (value) pieces.push({ node: node as Text, start: text.length, end: text.length + value.length, linkable });
      text += value;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.matches(MARK) && !element.closest(NOTE)) marks.push({ at: text.length, number: noteNumber(element) });
    if (element.matches(LEFT_OUT)) return;
    const start = text.length;
    const inline = INLINE.test(element.tagName.toUpperCase());
    if (!inline && text !== '') text += element.tagName.toUpperCase() === 'BR' ? '\n' : '\n\n';
    const inLink = linkable && !element.matches('a[href]');
    for (const child of element.childNodes) visit(child, inLink);
    if (!inline && element.tagName.toUpperCase() !== 'BR') text += '\n\n';
    if (element.matches(NOTE) && !element.parentElement?.closest(NOTE)) {
      footnotes.push({ number: noteNumber(element.querySelector('.nootnum, .noot-nummer')), start, end: text.length });
    }
  };
  for (const root of roots) visit(root, root.closest('a[href]') === null);
  const notes = marks.map(({ at, number }): MarkedNote => {
    const [footnote, ...more] = footnotes.filter((one) => one.number === number);
    return footnote && more.length === 0 ? { at, note: { start: footnote.start, end: footnote.end } } : { at };
  });
  return { text, pieces, notes };
}
