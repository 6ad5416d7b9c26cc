import type { PdfItem, PdfPage } from '../../../../lib/readers/pdf/pdf-pages';

/** Half the size is the width of every letter: lines are as long as they have letters. */
const LETTER = 0.5;

/** A stretch of text at a place on a page, in type of 10 points unless `height` says otherwise. */
export function item(text: string, x: number, y: number, more: Partial<PdfItem> = {}): PdfItem {
  const { height = 10, font = 'regular' } = more;
  return { text, x, y, width: text.length * height * LETTER, height, font, ...more };
}

/** A page of A4 with these stretches of text. */
export function page(...items: PdfItem[]): PdfPage {
  return { width: 595, height: 842, items };
}

/** Lines of text below each other, 12 points apart, from `top`. */
export function lines(texts: string[], top = 200, more: Partial<PdfItem> = {}): PdfItem[] {
  return texts.map((text, at) => item(text, more.x ?? 100, top + 12 * at, more));
}
