import type { NoteMark } from './find-other-document';

/** `1) Aanhangsel Handelingen …` on a line of its own. */
const NOTE = /\n[ \t]{0,8}(\d{1,2})\)[ \t]{1,4}(?=\S)/g;
/** `… worden hier bedoeld? 1) 2)`: behind a word or mark, inside a line. */
const MARK = /(\d{1,2})\)(?![A-Za-zÀ-ÿ\d])/g;
const INSIDE = /[^\s(][ \t]{1,4}$/;
const END = /\n[ \t]{0,8}(?:\n|\d{1,2}\)?[ \t])/g;

/**
 * Notes as questions have them in plain text: marks `1)` in the text, and below it lines that begin so. A number that two
 * lines begin with tells nothing.
 */
export function findPlainNotes(text: string): NoteMark[] {
  const notes = new Map<string, NoteMark['note']>();
  for (const { 0: opening, 1: number = '', index } of text.matchAll(NOTE)) {
    const start = index + opening.length;
    END.lastIndex = start;
    const end = END.exec(text)?.index ?? text.length;
    notes.set(number, notes.has(number) ? undefined : { start, end });
  }
  if (notes.size === 0) return [];
  return [...text.matchAll(MARK)].flatMap(({ 1: number = '', index }): NoteMark[] => {
    if (!notes.has(number) || !INSIDE.test(text.slice(Math.max(0, index - 5), index))) return [];
    const note = notes.get(number);
    return [{ at: index, ...(note && { note }) }];
  });
}
