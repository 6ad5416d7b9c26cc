import type { Column } from './column';
import { lineText, type PdfLine, type Run } from './page-lines';

/** A footnote as its lines, without its number. */
export interface NoteLines {
  number: string;
  lines: PdfLine[];
}

/** Footnotes are set in type at least this much smaller than the text. */
const SMALLER = 0.92;
const OPENS = /^\s*(\d{1,3}|\*{1,3})(?:[.)]\s*|\s+)(?=\S)/;
const NUMBER_ALONE = /^\d{1,3}[.)]?$/;

/** The small lines at the foot of a page, below all others. */
function smallAtFoot(lines: PdfLine[], { size }: Column): PdfLine[] {
  const start = lines.findLastIndex((line) => line.size > SMALLER * size) + 1;
  return lines.slice(start);
}

/** The number that a line opens with, and the line without it. A number may hang before its text as a line of its own. */
function openingOf(line: PdfLine, next: PdfLine | undefined): { number: string; rest?: PdfLine } | undefined {
  const [first, ...others] = line.runs;
  if (first && 'mark' in first && others.length > 0) return { number: first.mark, rest: { ...line, runs: others } };
  const text = lineText(line);
  const isBeside = next && next.page === line.page && Math.abs(next.y - line.y) < 0.6 * line.size && next.x > line.x;
  if (NUMBER_ALONE.test(text) && isBeside) return { number: text.replace(/\D/g, '') };
  const match = first && 'text' in first ? OPENS.exec(first.text) : null;
  if (!match?.[1] || !first || !('text' in first)) return undefined;
  const runs: Run[] = [{ text: first.text.slice(match[0].length) }, ...others];
  return { number: match[1], rest: { ...line, runs } };
}

/** Numbers go up; what goes down or jumps is a year or an amount at the start of a line. */
function follows(number: string, last: string | undefined): boolean {
  if (!/^\d/.test(number)) return true;
  const step = Number(number) - Number(last ?? 0);
  return step > 0 && step <= (last === undefined ? 30 : 3);
}

/** Small type in the upper part of a page is a table or a caption, however little stands below it. */
const LOWER_PART = 0.6;

/** Whether small lines may go on with a note of the page before: it ran to the bottom, and they stand low themselves. */
function mayGoOn(foot: PdfLine[], last: NoteLines | undefined, bottom: number, { leading }: Column): boolean {
  const [first, end] = [foot[0], last?.lines.at(-1)];
  if (!first || !end || first.page !== end.page + 1) return false;
  return end.y > bottom - 2 * leading && first.y > LOWER_PART * bottom;
}

/**
 * Takes the footnotes out of the lines of a document, given page by page: the small lines at the foot of a page that
 * open with the next number, and those that go on with one, from the page before too where it ran to the bottom there.
 * Other small lines before any number are text. `onPage` holds the lines of each page in reading order.
 */
export function takeNotes(onPage: PdfLine[][], column: Column): { text: PdfLine[]; notes: NoteLines[] } {
  const text: PdfLine[] = [];
  const notes: NoteLines[] = [];
  const bottom = onPage.flat().reduce((lowest, { y }) => Math.max(lowest, y), 0);
  for (const lines of onPage) {
    const foot = smallAtFoot(lines, column);
    text.push(...lines.slice(0, lines.length - foot.length));
    const edge = Math.min(...foot.map(({ x }) => x));
    let isOpen = mayGoOn(foot, notes.at(-1), bottom, column);
    for (const [at, line] of foot.entries()) {
      const opening = openingOf(line, foot[at + 1]);
      const last = notes.at(-1);
      const hangs = line.runs.some((run) => 'mark' in run) || line.x < edge + 2;
      if (opening && hangs && follows(opening.number, last?.number)) {
        notes.push({ number: opening.number, lines: opening.rest ? [opening.rest] : [] });
        isOpen = true;
      } else if (last && isOpen) last.lines.push(line);
      else text.push(line);
    }
  }
  return { text, notes };
}
