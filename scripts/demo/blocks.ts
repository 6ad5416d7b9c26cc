import type { Mark } from '../../lib/model/publicatie';
import { paragraphs } from './hard-wrapped';

interface Stretch {
  text: string;
  marks: Mark[];
}

/** The pieces between separators, each with the marks that stand in it. */
function pieces({ text, marks }: Stretch, separator: string): Stretch[] {
  let start = 0;
  return text.split(separator).map((piece) => {
    const [from, to] = [start, start + piece.length];
    start = to + separator.length;
    const own = marks.filter(({ at }) => at >= from && at <= to);
    return { text: piece, marks: own.map(({ number, at }) => ({ number, at: at - from })) };
  });
}

function table(stretch: Stretch): string {
  const rows = pieces(stretch, '\n').map((row) => {
    const cells = pieces(row, '\t').map(({ text, marks }) => `<td>${paragraphs(text, marks)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="tabel"><tbody>${rows.join('\n            ')}</tbody></table>`;
}

function list(stretch: Stretch): string {
  const items = pieces(stretch, '\n').map(({ text, marks }) => `<li>${paragraphs(text, marks)}</li>`);
  return `<ul>${items.join('\n            ')}</ul>`;
}

/** A text as the site writes it: a paragraph, a list where lines follow each other, a table where there are tabs. */
export function blocks(text: string, marks: Mark[] = []): string {
  return pieces({ text, marks }, '\n\n')
    .map((stretch) => {
      if (stretch.text.includes('\t')) return table(stretch);
      return stretch.text.includes('\n') ? list(stretch) : paragraphs(stretch.text, stretch.marks);
    })
    .join('\n            ');
}
