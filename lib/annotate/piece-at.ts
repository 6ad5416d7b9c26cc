import type { PageText, Piece } from './page-text';

/** The piece of a page's text that a character stands in; undefined between blocks. */
export function pieceAt({ pieces }: PageText, offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece && piece.start <= offset ? piece : undefined;
}
