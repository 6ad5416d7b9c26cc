import type { Note } from '../../model/note';
import type { Unit } from './entry';

/** Labels on a card: a row of a list shows fewer, and a card with thousands would not fit a page. */
const MOST_LABELS = 20;

/** The labels of these notes, each once, in their order; at most 20. */
export function labelsOf(notes: readonly Note[]): string[] {
  return [...new Set(notes.flatMap(({ labels }) => labels))].slice(0, MOST_LABELS);
}

/** A unit for each note that says something; labels are found by their filter, and are no words of a text. */
export function noteUnits(notes: readonly Note[]): Unit[] {
  return notes
    .filter(({ text }) => text !== '')
    .map(({ document, question, text }): Unit => {
      const beside = question ? { question } : {};
      return { fields: [{ text, shown: true, document, ...beside, part: 'notitie' }] };
    });
}
