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
  let text = '';
  let pending: Break | '' = '';
  return {
    add(piece) {
      const words = piece.replaceAll('\u00ad', '').replace(MORE_THAN_A_SPACE, ' ');
      if (words.trim() === '' && (pending || text === '')) return;
      if (pending || text === '' || text.endsWith(' ')) {
        text = (pending ? text.trimEnd() : text) + pending + words.trimStart();
      } else text += words;
      pending = '';
    },
    break(with_) {
      if (text !== '' && STRENGTH[with_] > STRENGTH[pending]) pending = with_;
    },
    mark(number) {
      marks.push({ number, at: text.length });
    },
    result() {
      const clean = text.trimEnd();
      return { text: clean, marks: marks.map(({ number, at }) => ({ number, at: Math.min(at, clean.length) })) };
    },
  };
}
