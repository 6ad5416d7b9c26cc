import type { Footnote } from '../../model/publicatie';
import { urlIn } from '../parts/url-in';
import { columnOf } from './column';
import { joinLooseLines } from './join-loose-lines';
import { vocabularyOf } from './line-end';
import { lineText, type PdfLine, pageLines } from './page-lines';
import type { PdfPage } from './pdf-pages';
import { takeRunningLines } from './running-lines';
import { runningText } from './running-text';
import { setAlineas } from './set-alineas';
import { takeNotes } from './take-notes';
import type { TextAlinea } from './text-alinea';

/** A PDF's text taken apart. */
export interface PdfText {
  alineas: TextAlinea[];
  footnotes: Footnote[];
  /** What its pages carry at head and foot, a line each. */
  running: string[];
  /** The lines in its right margin, from top to bottom. */
  beside: string[];
}

/**
 * Whether a raised number, asked for in the order of the text, calls a footnote: there is one, and its number does not
 * come a second time behind that of a later one.
 */
function callsAmong(numbers: ReadonlySet<string>): (number: string) => boolean {
  const called = new Set<string>();
  let highest = 0;
  return (number) => {
    if (!numbers.has(number) || (called.has(number) && Number(number) < highest)) return false;
    called.add(number);
    highest = Math.max(highest, Number(number) || 0);
    return true;
  };
}

/** Takes a PDF's text apart: the lines that its pages carry, footnotes, and paragraphs as running text. */
export function pdfText(pages: PdfPage[]): PdfText {
  const { text, running } = takeRunningLines(
    pages.flatMap((page, at) => pageLines(page, at)),
    pages,
  );
  const column = columnOf(text);
  const onPage: PdfLine[][] = pages.map(() => []);
  for (const line of text) onPage[line.page]?.push(line);
  const { text: within, notes } = takeNotes(onPage, column);
  const isBeside = ({ x }: PdfLine) => x > column.right - column.size;
  const body = joinLooseLines(
    within.filter((line) => !isBeside(line)),
    column,
  );
  const numbers = new Set(notes.map(({ number }) => number));
  const isNote = (number: string) => numbers.has(number);
  const isCall = callsAmong(numbers);
  const vocabulary = vocabularyOf([...body, ...notes.flatMap(({ lines }) => lines)].map(lineText));
  return {
    alineas: setAlineas(body, column).map(({ apart, lines }) => ({
      apart,
      ...runningText(lines, vocabulary, isCall),
    })),
    footnotes: notes.map(({ number, lines }): Footnote => {
      const own = runningText(lines, vocabulary, isNote).text;
      const url = urlIn(own);
      return { number, text: own, ...(url ? { url } : {}) };
    }),
    running: running.map(lineText),
    beside: within.filter(isBeside).map(lineText),
  };
}
