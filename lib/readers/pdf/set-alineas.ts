import { parseSubHeading } from '../parts/question-numbers';
import { type Column, EDGE } from './column';
import { lineText, type PdfLine } from './page-lines';
import { givesAnswers, mayAskQuestions } from './set-heading';

/** A paragraph as its lines, and how it is set apart from the one before: as a paragraph, or as an item of a list. */
export interface SetAlinea {
  apart: 'paragraph' | 'item';
  lines: PdfLine[];
}

const ITEM = /^(?:[•·▪–—-]|[a-z]\)|[a-z]\.|\d{1,2}[°º)]|[ivx]{1,4}[.)])\s/;
/** More than a line of print holds. */
const LONGEST_LINE = 400;
const SENTENCE_END = /[.?!:;»”"’')\]]$/;
/** A number that stands by itself, as those of sub-questions do in the margin or on a line of their own. */
export const LONE_NUMBER = /^(\d{1,3}[a-z]?)[.)]?$/;

/** What else stands in the margin: the number of the document, a word. Not the mark of a list, which may hang there too. */
const IN_MARGIN = /^(?:\d{4,5}|\d{4,5}Z\d{4,6}|\p{Lu}\p{L}{2}.*)$/u;

/** How wide letters are, roughly, in most typefaces: the average small letter is 1. */
function relativeWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[ijl.,:;’'|!() [\]tfr-]/.test(letter)) width += 0.55;
    else if (/[mwMW@]/.test(letter)) width += 1.55;
    else width += /\p{Lu}/u.test(letter) ? 1.25 : 1;
  }
  return width;
}

/** How wide the first word of a line is, by the width of the whole line. */
function firstWordWidth(line: PdfLine): number {
  const text = lineText(line).slice(0, LONGEST_LINE);
  const word = text.split(' ', 1)[0] ?? '';
  return (relativeWidth(word) / Math.max(1, relativeWidth(text))) * (line.right - line.x);
}

/** Whether a line ends before its edge although the first word of the next one would have fitted. */
function endsEarly(line: PdfLine, next: PdfLine, column: Column): boolean {
  // A sentence that goes on in small letters was not ended, whatever the line looks like.
  if (!SENTENCE_END.test(lineText(line)) && /^\p{Ll}/u.test(lineText(next))) return false;
  const left = column.right - line.right;
  if (column.justified.has(line.font) && column.justified.has(next.font)) return left > 1.5 * EDGE;
  return left > firstWordWidth(next) + 0.6 * line.size;
}

function isAbove(line: PdfLine, next: PdfLine, { leading }: Column): boolean {
  return line.page === next.page && next.y - line.y > 1.35 * leading;
}

/** The heading of what is neither question nor answer: the text of a notice, an explanation below questions. */
export const REMARK_HEADING = /^(?:Mededeling|Opmerking|Toelichting|Noot):?$/;

function isHeading(text: string): boolean {
  return REMARK_HEADING.test(text) || (/^[VA]/.test(text) && parseSubHeading(text) !== undefined);
}

/** A heading "Vraag 1" or "Mededeling": set in another typeface, or after the end of a sentence or another heading. */
function standsAsHeading(line: PdfLine, before: PdfLine | undefined, bodyFont: string): boolean {
  if (!isHeading(lineText(line))) return false;
  const above = before ? lineText(before) : '';
  return line.font !== bodyFont || above === '' || SENTENCE_END.test(above) || isHeading(above);
}

/** Whether the heading of a set begins here, told by its words and a typeface that the line before has not. */
function beginsSet(line: PdfLine, before: PdfLine | undefined, bodyFont: string): boolean {
  if (line.font === bodyFont || line.font === before?.font) return false;
  const text = lineText(line);
  return mayAskQuestions(text) !== undefined || givesAnswers(text);
}

/** Whether a number or word stands wholly in the left margin, as the number of a question or of the document does. */
function isInMargin(line: PdfLine, { left, size }: Column): boolean {
  const text = lineText(line);
  return line.x < left - 0.5 * size && line.right < left && (LONE_NUMBER.test(text) || IN_MARGIN.test(text));
}

function isIndented(line: PdfLine, from: number, { size }: Column): boolean {
  return line.x > from + 0.6 * size;
}

function startsAnew(lines: PdfLine[], line: PdfLine, column: Column): boolean {
  const before = lines.at(-1);
  const first = lines[0];
  if (!before || !first) return true;
  const isBeside = before.page === line.page && Math.abs(line.y - before.y) < 0.2 * line.size;
  if (isBeside) return false;
  if (Math.abs(before.size - line.size) > 0.12 * column.size || isAbove(before, line, column)) return true;
  if (endsEarly(before, line, column)) return true;
  // Parts of one line that stand apart are one line here.
  const above = lines.find(({ page, y }) => page === before.page && Math.abs(y - before.y) < 0.2 * line.size) ?? before;
  const isFirst = above === first;
  const hangs = ITEM.test(lineText(first)) || isIndented({ ...first, x: column.left }, first.x, column);
  if (ITEM.test(lineText(line))) return hangs ? line.x < above.x + 1 : SENTENCE_END.test(lineText(before));
  if (isIndented(line, above.x, column)) return !(hangs && isFirst);
  // The second line of a paragraph starts left of a first line that is indented.
  return isIndented(above, line.x, column) && !isFirst;
}

function bodyFontOf(lines: PdfLine[]): string {
  const counts = new Map<string, number>();
  for (const { font, x, right } of lines) counts.set(font, (counts.get(font) ?? 0) + right - x);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/**
 * Puts the lines of a text together into paragraphs, over the ends of pages too. A paragraph ends before a larger gap,
 * an indent or a change of size, at a heading, and where a line stops before its edge: in text that is set to the right
 * edge any such line, in ragged text one that the next word would have fitted on.
 */
export function setAlineas(lines: PdfLine[], column: Column): SetAlinea[] {
  const bodyFont = bodyFontOf(lines);
  const alineas: SetAlinea[] = [];
  let closed = true;
  for (const [at, line] of lines.entries()) {
    const open = alineas.at(-1);
    const before = lines[at - 1];
    const alone = standsAsHeading(line, before, bodyFont) || isInMargin(line, column);
    if (!open || closed || alone || beginsSet(line, before, bodyFont) || startsAnew(open.lines, line, column)) {
      const isItem = ITEM.test(lineText(line)) && open !== undefined;
      alineas.push({ apart: isItem ? 'item' : 'paragraph', lines: [line] });
    } else open.lines.push(line);
    closed = alone;
  }
  return alineas;
}
