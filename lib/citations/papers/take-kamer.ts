import type { Kamer } from '../../identifiers/publication-id';
import type { Cursor } from '../text/cursor';

/** `II`, `TK`, `der Tweede Kamer`; `ll` and `Il` are an `II` that was read wrongly. */
const CHAMBER =
  /(?:(?:van\s{1,3})?(?:der?\s{1,3}))?(II|ll|Il|lI|I|l|[TE]K|(?:Tweede|Eerste)\s{1,3}Kamer)(?:\s{1,3}der\s{1,3}Staten-Generaal)?(?![A-Za-z])/y;
const EERSTE_KAMER = /^(?:I|l|(?:AH-?)?EK|Eerste\s.*)$/i;

/** The chamber that a word at the head of a reference names; the Tweede Kamer when it names none. */
export function kamerOf(word: string): Kamer {
  return EERSTE_KAMER.test(word) ? 'ek' : 'tk';
}

/** Takes the name of a chamber; undefined, and stays, when none is here. */
export function takeKamer(cursor: Cursor): Kamer | undefined {
  const word = cursor.take(CHAMBER)?.[1];
  return word === undefined ? undefined : kamerOf(word);
}
