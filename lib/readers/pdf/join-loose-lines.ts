import { type Column, EDGE } from './column';
import type { PdfLine } from './page-lines';

function isOneRow(a: PdfLine, b: PdfLine): boolean {
  return a.page === b.page && Math.abs(a.y - b.y) < 0.2 * a.size && a.font === b.font;
}

/**
 * Puts together the parts of a line that was divided at wide gaps, where it reaches from edge to edge of a column that
 * is set to its right edge: a line with few words in it, spaced until it was full.
 */
export function joinLooseLines(lines: PdfLine[], column: Column): PdfLine[] {
  const rows: PdfLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row?.[0] && isOneRow(row[0], line)) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last || row.length === 1) return row;
    const isFull = Math.abs(first.x - column.left) < EDGE && Math.abs(last.right - column.right) < EDGE;
    if (!isFull || !column.justified.has(first.font)) return row;
    const runs = row.flatMap((part, at) => (at === 0 ? part.runs : [{ text: ' ' }, ...part.runs]));
    return [{ ...first, right: last.right, runs }];
  });
}
