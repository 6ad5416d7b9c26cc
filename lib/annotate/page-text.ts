import { NO_CONTENT, SITE_PARTS } from '../readers/page/block-text';

/** A text node of the page and where its characters stand in the page's text. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  /** False inside a link of the page's own: read, because it may name a law, but never linked again. */
  linkable: boolean;
}

/** A footnote's mark, before the character at `at`, and where in the text the footnote stands. */
interface MarkedNote {
  at: number;
  start: number;
  end: number;
}

export interface PageText {
  text: string;
  pieces: Piece[];
  /** In the order of the marks. */
  notes: MarkedNote[];
}

const LEFT_OUT = `${NO_CONTENT}, ${SITE_PARTS}, .nootnum`;
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
  const footnotes = new Map<string, { start: number; end: number }>();
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
    if (element.matches('a.nootnum')) marks.push({ at: text.length, number: noteNumber(element) });
    if (element.matches(LEFT_OUT)) return;
    const start = text.length;
    const inline = INLINE.test(element.tagName.toUpperCase());
    if (!inline && text !== '') text += element.tagName.toUpperCase() === 'BR' ? '\n' : '\n\n';
    const inLink = linkable && !element.matches('a[href]');
    for (const child of element.childNodes) visit(child, inLink);
    if (!inline && element.tagName.toUpperCase() !== 'BR') text += '\n\n';
    if (element.matches('.noot')) {
      footnotes.set(noteNumber(element.querySelector('.nootnum, .noot-nummer')), { start, end: text.length });
    }
  };
  for (const root of roots) visit(root, root.closest('a[href]') === null);
  const notes = marks.flatMap(({ at, number }) => {
    const footnote = footnotes.get(number);
    return footnote ? [{ at, ...footnote }] : [];
  });
  return { text, pieces, notes };
}
