import { parseSubHeading } from '../parts/question-numbers';
import { lineText, type PdfLine } from './page-lines';
import type { PdfPage } from './pdf-pages';

/** What the publisher, the Kamer and the ministries print at the head and foot of their pages. */
const FORMS = [
  /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}\s*[-–]\s*\d{4}, \S[^.]{0,60}$/,
  /^(?:ah|kv)-(?:[te]k-)?[\dAHZa-z-]{4,24}(?:\s+\d{1,3})?$/,
  /^ISSN \d{4}\s*-\s*\d{3}[\dX]$/,
  /^[’']s-Gravenhage,? \d{4}$/,
  /^(?:Pagina|Blad)(?:\s+\d{1,3})?(?:\s*(?:van|\/)\s*\d{1,3})?$/i,
];
const NUMBER = /^\d{1,3}$/;
/** The part of a page's height, at the top and at the bottom, that headers and footers keep to. */
const ZONE = 0.11;
/** What stands at one height on several pages differs in no more than rounding, in points. */
const SAME_HEIGHT = 2;
/** Between a header and the text there is more than the space between two lines, in sizes of its type. */
const APART = 1.7;

/** A page's number within a line, which goes up while the line is the same. */
const PAGE_NUMBER = /\b(blad|bladzijde|pagina|page|p\.|van)\s{0,3}\d{1,4}\b|\s(\/)\s?\d{1,4}\b/gi;

/** Whether a line is the heading of a question or an answer, which may open any page. */
function isSubHeading(line: PdfLine): boolean {
  const text = lineText(line);
  return /^[VABR]/i.test(text) && parseSubHeading(text) !== undefined;
}

/** What two lines have in common that are the same header on two pages: a page's number goes up with the pages. */
function keyOf(line: PdfLine): string {
  const text = lineText(line);
  const same = NUMBER.test(text) ? `page ${Number(text) - line.page}` : text.replace(PAGE_NUMBER, '$1$2 #');
  return `${same}@${Math.round(line.y / SAME_HEIGHT)}`;
}

/** On how many pages each header or footer may stand. */
function countPages(lines: PdfLine[]): Map<string, number> {
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) {
    const key = keyOf(line);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  return new Map([...pagesOf].map(([key, pages]) => [key, pages.size]));
}

/** Whether no line of the text stands close to this one on the side of the middle of its page. */
function standsApart(line: PdfLine, text: PdfLine[], { height }: PdfPage): boolean {
  const inward = line.y < height / 2 ? 1 : -1;
  return text.every((other) => {
    const distance = inward * (other.y - line.y);
    return distance < -SAME_HEIGHT || distance > APART * line.size;
  });
}

/**
 * Divides the lines of all pages into those of the text and those that the pages carry: near the top or the bottom, and
 * either in a form known for it, or apart from the text and repeated at that height on at least half of the pages. The
 * number of a question at the top of a page is not repeated, and its heading never is such a line; the number of a page
 * goes up by one with each.
 */
export function takeRunningLines(lines: PdfLine[], pages: PdfPage[]): { text: PdfLine[]; running: PdfLine[] } {
  const inZone = lines.filter((line) => {
    const height = pages[line.page]?.height ?? 0;
    return (line.y < ZONE * height || line.y > (1 - ZONE) * height) && !isSubHeading(line);
  });
  const counts = countPages(inZone);
  const often = Math.min(pages.length, Math.max(2, pages.length / 2));
  const formed = inZone.filter((line) => FORMS.some((form) => form.test(lineText(line))));
  const repeated = inZone.filter((line) => {
    if (pages.length === 1) return keyOf(line).startsWith('page 1@');
    return (counts.get(keyOf(line)) ?? 0) >= often;
  });
  const onPage = pages.map((_, at) => lines.filter((line) => line.page === at));
  const running = new Set([...formed, ...repeated]);
  // A line that turns out to be text may show that its neighbour is.
  for (let before = -1; before !== running.size; ) {
    before = running.size;
    for (const line of repeated) {
      const page = pages[line.page];
      const text = onPage[line.page]?.filter((other) => !running.has(other)) ?? [];
      if (page && !formed.includes(line) && !standsApart(line, text, page)) running.delete(line);
    }
  }
  return { text: lines.filter((line) => !running.has(line)), running: [...running] };
}
