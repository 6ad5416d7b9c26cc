import type { PdfItem, PdfPage } from './pdf-pages';

/** A stretch of a line: words, or the raised number that calls a footnote. */
export type Run = { text: string } | { mark: string };

/**
 * A line of print, or the part of it up to a gap that no space between words leaves: a margin or the next column.
 * Lengths are points; `y` is the baseline, from the top of the page.
 */
export interface PdfLine {
  /** Which page, counted from 0. */
  page: number;
  x: number;
  right: number;
  y: number;
  /** The size and typeface of most of its characters. */
  size: number;
  font: string;
  runs: Run[];
}

/** Two items stand on one baseline when it differs by less than this part of the type's size. */
const SAME_BASELINE = 0.12;
/** A space is at least this part of the type's size wide; between letters there is less. */
const SPACE = 0.15;
/** A gap this many times the size is no space, unless the line is spaced so widely throughout. */
const GAP = 2;
const LONGEST_MARK = 24;
const MARK = /^[\d*†]{1,4}(?:[\s,]+[\d*†]{1,4})*[\s,]*$/;

function rightOf({ x, width }: PdfItem): number {
  return x + width;
}

function byBaseline(items: PdfItem[]): PdfItem[][] {
  const rows: PdfItem[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const above = row?.[0];
    const tolerance = SAME_BASELINE * Math.max(item.height, above?.height ?? 0);
    if (row && above && item.y - above.y <= tolerance) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function sizeOf(row: PdfItem[]): number {
  return mostOf(row, ({ height }) => height) ?? 0;
}

/** The value that most of the characters have. */
function mostOf<T>(row: PdfItem[], read: (item: PdfItem) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const item of row) counts.set(read(item), (counts.get(read(item)) ?? 0) + item.text.length);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * Whether an item is raised from a row as a footnote's number is: smaller, its baseline between a tenth and seven
 * tenths of the row's size higher, and right behind a word or at the start of the row.
 */
function isRaisedFrom(row: PdfItem[], size: number, item: PdfItem): boolean {
  const first = row[0];
  if (!first || item.height > 0.9 * size) return false;
  const raise = first.y - item.y;
  if (raise < 0.1 * size || raise > 0.7 * size) return false;
  const opens = item.x < first.x && first.x - rightOf(item) < 3 * size;
  return opens || row.some((word) => Math.abs(item.x - rightOf(word)) < 0.5 * size);
}

/** Gives raised numbers to the rows they are raised from; what is left of a row without them stays a row. */
function takeRaised(rows: PdfItem[][]): { row: PdfItem[]; raised: Set<PdfItem> }[] {
  const taken = rows.map((row) => ({ row, size: sizeOf(row), raised: new Set<PdfItem>() }));
  for (const [at, { row }] of taken.entries()) {
    for (const item of row) {
      if (item.text.length > LONGEST_MARK || !MARK.test(item.text.trim())) continue;
      const host = taken.slice(at + 1, at + 4).find((below) => isRaisedFrom(below.row, below.size, item));
      host?.raised.add(item);
    }
  }
  const gone = new Set(taken.flatMap(({ raised }) => [...raised]));
  return taken.flatMap(({ row, raised }) => {
    const own = row.filter((item) => !gone.has(item));
    return own.length > 0 ? [{ row: [...own, ...raised].sort((a, b) => a.x - b.x), raised }] : [];
  });
}

/** Divides a row where it has a gap that is wide for its type and for its own spaces. */
function atGaps(row: PdfItem[], raised: Set<PdfItem>): PdfItem[][] {
  const size = sizeOf(row.filter((item) => !raised.has(item)));
  const gaps = row.slice(1).map((item, at) => item.x - rightOf(row[at] as PdfItem));
  const spaces = gaps.filter((gap) => gap > SPACE * size).sort((a, b) => a - b);
  const words = row.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
  const isLoose = spaces.length > 3 || (spaces.length > 1 && spaces.length >= words - 1);
  const usual = isLoose ? (spaces[Math.floor((spaces.length - 1) / 2)] ?? 0) : 0;
  const parts: PdfItem[][] = [];
  for (const [at, item] of row.entries()) {
    const gap = at === 0 ? Number.POSITIVE_INFINITY : (gaps[at - 1] ?? 0);
    // The number that opens a footnote hangs before its text.
    const hangs = at > 0 && raised.has(row[at - 1] as PdfItem) && at === 1;
    if (at === 0 || (!hangs && gap > GAP * size && gap > 2.5 * usual)) parts.push([item]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

function toRuns(part: PdfItem[], raised: Set<PdfItem>): Run[] {
  const runs: Run[] = [];
  for (const [at, item] of part.entries()) {
    if (raised.has(item)) {
      for (const mark of item.text.split(/[\s,]+/).filter(Boolean)) runs.push({ mark });
      continue;
    }
    const before = part[at - 1];
    const apart = before && item.x - rightOf(before) > SPACE * Math.min(item.height, before.height);
    const last = runs.at(-1);
    const text = (apart ? ' ' : '') + item.text.replace(/\s+/g, ' ');
    if (last && 'text' in last) last.text += text;
    else runs.push({ text });
  }
  return runs;
}

/** The lines of a page from top to bottom, parts of one line from left to right, raised numbers in their places. */
export function pageLines({ items }: PdfPage, page: number): PdfLine[] {
  return takeRaised(byBaseline(items)).flatMap(({ row, raised }) =>
    atGaps(row, raised).map((part): PdfLine => {
      const words = part.filter((item) => !raised.has(item));
      const set = words.length > 0 ? words : part;
      return {
        page,
        x: Math.min(...set.map(({ x }) => x)),
        right: Math.max(...part.map(rightOf)),
        y: set[0]?.y ?? 0,
        size: sizeOf(set),
        font: mostOf(set, ({ font }) => font) ?? '',
        runs: toRuns(part, raised),
      };
    }),
  );
}

/** The words of a line without the numbers of footnotes. */
export function lineText({ runs }: PdfLine): string {
  return runs
    .map((run) => ('text' in run ? run.text : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
