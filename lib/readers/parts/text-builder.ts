import type { Mark } from '../../model/publicatie';

/** What sets two stretches of text apart: a cell, a line, a paragraph. */
export type Break = '\t' | '\n' | '\n\n';

const STRENGTH: Record<Break | '', number> = { '': 0, '\t': 1, '\n': 2, '\n\n': 3 };

/** White space that is not one space already: a page is mostly words with one space between them. */
const MORE_THAN_A_SPACE = / \s+|[^\S ]\s*/g;

/** Puts text together from the pieces that a document tree gives, and remembers where footnote marks stood. */
export interface TextBuilder {
  /** White space is folded, soft hyphens go. */
  add(piece: string): void;
  /** Of several breaks in a row the strongest counts; none at the start or the end. */
  break(with_: Break): void;
  mark(number: string): void;
  result(): { text: string; marks: Mark[] };
}

export function createTextBuilder(): TextBuilder {
  const marks: Mark[] = [];
  // Joined once: a text that grows by each piece is copied by each.
  const pieces: string[] = [];
  let length = 0;
  let pending: Break | '' = '';
  const push = (piece: string) => {
    if (piece === '') return;
    pieces.push(piece);
    length += piece.length;
  };
  const endsInSpace = () => pieces.at(-1)?.endsWith(' ') ?? false;
  const trimEnd = () => {
    while (pieces.length > 0) {
      const last = pieces.pop() ?? '';
      const trimmed = last.trimEnd();
      length -= last.length;
      push(trimmed);
      if (trimmed !== '') return;
    }
  };
  return {
    add(piece) {
      const words = piece.replaceAll('\u00ad', '').replace(MORE_THAN_A_SPACE, ' ');
      if (words.trim() === '' && (pending || length === 0)) return;
      const isApart = pending !== '' || length === 0 || endsInSpace();
      if (pending) {
        trimEnd();
        push(pending);
      }
      push(isApart ? words.trimStart() : words);
      pending = '';
    },
    break(with_) {
      if (length > 0 && STRENGTH[with_] > STRENGTH[pending]) pending = with_;
    },
    mark(number) {
      marks.push({ number, at: length });
    },
    result() {
      const clean = pieces.join('').trimEnd();
      return { text: clean, marks: marks.map(({ number, at }) => ({ number, at: Math.min(at, clean.length) })) };
    },
  };
}
