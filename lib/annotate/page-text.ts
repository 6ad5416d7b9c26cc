import { NO_CONTENT, SITE_PARTS } from '../readers/page/block-text';
import { isMark, markNumbers } from './note-mark';

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
  /** In the order of the text. */
  pieces: Piece[];
  /** In the order of the marks. */
  notes: MarkedNote[];
}

/** Between two blocks: a blank line, and a character that is in no reference, so that none reaches over it. */
export const BLOCK_BREAK = '\n\n\u0001\n\n';

const HAS_NO_CONTENT = new Set(NO_CONTENT.split(', '));
/** What the page says is no longer said: "artikel <del>5</del><ins>6</ins> Sv" reads "artikel 6 Sv". */
const STRUCK_OUT = new Set(['del', 's', 'strike']);
const NOT_READ = `${SITE_PARTS}, [hidden]`;
/** A link in here would be one inside a link, or one that only a part of the people can reach. */
const NOT_LINKED = 'a[href], [aria-hidden="true"], [inert]';
const NOTE = '.noot';
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark nobr q samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The text below these elements as one string, with the way back from every character to its node. A `<br>` is a line
 * end; elements that start a new line, and two `<br>`, are a {@link BLOCK_BREAK}. Marks of footnotes are left out of the
 * text, and so is what nobody sees or what is struck out.
 */
export function pageText(...roots: Element[]): PageText {
  const pieces: Piece[] = [];
  const marks: { at: number; number: string }[] = [];
  const footnotes: ({ number: string } & Required<MarkedNote>['note'])[] = [];
  let text = '';
  /** What stands between the last words and here, and what of it is not yet in the text. */
  let [gap, owed]: ('' | '\n' | typeof BLOCK_BREAK)[] = [BLOCK_BREAK, ''];
  const separate = (by: '\n' | typeof BLOCK_BREAK) => {
    if (gap === BLOCK_BREAK) return;
    gap = gap === '' ? by : BLOCK_BREAK;
    owed = gap;
  };
  const add = (node: Text, linkable: boolean) => {
    const value = node.nodeValue ?? '';
    if (value === '') return;
    text += owed;
    owed = '';
    if (/\S/.test(value)) gap = '';
    pieces.push({ node, start: text.length, end: text.length + value.length, linkable });
    text += value;
  };
  const visitChildren = (element: Element, linkable: boolean) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) add(child as Text, linkable);
      else if (child.nodeType === 1) visit(child as Element, linkable);
    }
  };
  const visit = (element: Element, linkable: boolean) => {
    const name = element.localName;
    if (HAS_NO_CONTENT.has(name) || STRUCK_OUT.has(name)) return;
    if (name === 'br') {
      separate('\n');
      return;
    }
    // Most elements are bare paragraphs, and these selectors ask for a class, an id or an attribute.
    const isNamed = element.hasAttributes();
    if (isNamed && element.matches(NOT_READ)) return;
    if (isMark(element, text)) {
      // At the start of a block it is the number of the footnote itself.
      const isOwn = gap === BLOCK_BREAK || element.closest(NOTE) !== null;
      if (!isOwn) for (const number of markNumbers(element)) marks.push({ at: text.length, number });
      return;
    }
    const isNote = isNamed && element.matches(NOTE) && !element.parentElement?.closest(NOTE);
    const isInline = INLINE.has(name);
    if (!isInline) separate(BLOCK_BREAK);
    const first = pieces.length;
    visitChildren(element, linkable && !(isNamed && element.matches(NOT_LINKED)));
    if (!isInline) separate(BLOCK_BREAK);
    if (!isNote) return;
    const number = markNumbers(element.querySelector('.nootnum, .noot-nummer')).join('');
    const start = pieces.slice(first).find(({ node }) => /\S/.test(node.nodeValue ?? ''))?.start ?? text.length;
    footnotes.push({ number, start, end: text.length });
  };
  for (const root of roots) visit(root, root.closest(NOT_LINKED) === null);
  const notes = marks.map(({ at, number }): MarkedNote => {
    const [footnote, ...more] = footnotes.filter((one) => one.number === number);
    return footnote && more.length === 0 ? { at, note: { start: footnote.start, end: footnote.end } } : { at };
  });
  return { text, pieces, notes };
}
