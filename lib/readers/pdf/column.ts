import type { PdfLine } from './page-lines';

/** The measure of a document's text: what most of its lines have. Lengths are points. */
export interface Column {
  size: number;
  left: number;
  right: number;
  /** From one baseline to the next within a paragraph. */
  leading: number;
  /** Typefaces whose full lines all end at the right edge. */
  justified: ReadonlySet<string>;
}

/** Full lines that are set to the right edge end there within this length. */
export const EDGE = 1;

function weighted(lines: PdfLine[], read: (line: PdfLine) => number): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const value = Math.round(read(line) * 2) / 2;
    counts.set(value, (counts.get(value) ?? 0) + line.right - line.x);
  }
  return [...counts].sort(([a, first], [b, second]) => second - first || a - b)[0]?.[0] ?? 0;
}

function leadingOf(lines: PdfLine[], size: number): number {
  const steps = lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    const step = before && before.page === line.page ? line.y - before.y : 0;
    return step > 0.8 * size && step < 3 * size ? [step] : [];
  });
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 1.25 * size;
}

/** Typefaces of which most lines that fill more than two thirds of the column end at its edge. */
function justifiedFonts(lines: PdfLine[], left: number, right: number): Set<string> {
  const counts = new Map<string, { edge: number; all: number }>();
  for (const { font, right: end } of lines) {
    if (end - left < 0.67 * (right - left)) continue;
    const count = counts.get(font) ?? { edge: 0, all: 0 };
    counts.set(font, { edge: count.edge + (right - end < EDGE ? 1 : 0), all: count.all + 1 });
  }
  return new Set([...counts].filter(([, { edge, all }]) => all > 2 && edge > 0.6 * all).map(([font]) => font));
}

/** Measures the column that these lines are set in; the size is that of most of the text. */
export function columnOf(lines: PdfLine[]): Column {
  const size = weighted(lines, (line) => line.size);
  const own = lines.filter((line) => Math.abs(line.size - size) <= 0.5);
  const left = weighted(own, (line) => line.x);
  // Of ragged lines the longest shows where the column ends; a line in the margin is not in it.
  const ends = own.filter(({ x }) => x < left + 4 * size).map((line) => line.right);
  ends.sort((a, b) => a - b);
  const right = ends[Math.floor(0.98 * (ends.length - 1))] ?? 0;
  return { size, left, right, leading: leadingOf(own, size), justified: justifiedFonts(own, left, right) };
}
