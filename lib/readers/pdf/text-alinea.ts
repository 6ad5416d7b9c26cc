import type { Mark } from '../../model/publicatie';
import type { RunningText } from './running-text';
import type { SetAlinea } from './set-alineas';

/** A paragraph of a document as text. */
export interface TextAlinea extends RunningText {
  apart: SetAlinea['apart'];
}

/** Paragraphs as one text: a blank line between them, a line for each item of a list. No marks, no field. */
export function joinAlineas(alineas: TextAlinea[]): { text: string; marks?: Mark[] } {
  let text = '';
  const all: Mark[] = [];
  for (const { text: own, marks, apart } of alineas) {
    if (own === '') continue;
    if (text !== '') text += apart === 'item' ? '\n' : '\n\n';
    all.push(...marks.map(({ number, at }) => ({ number, at: at + text.length })));
    text += own;
  }
  return { text, ...(all.length > 0 ? { marks: all } : {}) };
}
