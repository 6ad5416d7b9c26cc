import type { ComponentChildren } from 'preact';
import type { Range } from '../../lib/model/search';

/** A text with the runs that matched in `<mark>`. `marks` are in order and do not overlap. */
export function MarkedText({ text, marks }: { text: string; marks: Range[] }) {
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
