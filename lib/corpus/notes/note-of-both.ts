import type { Note } from '../../model/note';

/** The later of two notes on one place, and below it what only the other says; it may be more than one note may be. */
export function noteOfBoth(one: Note, other: Note): Note {
  const [later, earlier] = other.changed > one.changed ? [other, one] : [one, other];
  const texts = later.text.includes(earlier.text) ? [later.text] : [later.text, earlier.text];
  return {
    ...later,
    labels: [...new Set([...later.labels, ...earlier.labels])],
    text: texts.filter(Boolean).join('\n\n'),
  };
}
