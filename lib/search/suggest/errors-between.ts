import { editDistance } from '../words/edit-distance';

const LETTERS_FOR_ERRORS = 4;
const LETTERS_FOR_TWO_ERRORS = 8;
/** From here on a word that is still being typed may hold an error too: "katman" on its way to "kathmann". */
const LETTERS_FOR_PREFIX_ERROR = 6;

/** With the `ij` that a `y` was folded to as one letter again: one wrong letter there is one error. */
function asTyped(term: string): string {
  return term.replaceAll('ij', 'y');
}

/** Typing errors forgiven in a folded word: one in 4–7 letters, two from 8; none in a number, where every digit tells. */
export function errorsForgiven(term: string): number {
  const letters = asTyped(term).length;
  if (letters < LETTERS_FOR_ERRORS || /\d/.test(term)) return 0;
  return letters < LETTERS_FOR_TWO_ERRORS ? 1 : 2;
}

/**
 * The typing errors after which a word of a name is what was typed, or begins so; undefined when they are more than are
 * forgiven. Both are folded.
 */
export function errorsBetween(typed: string, word: string): number | undefined {
  const errors = errorsForgiven(typed);
  if (errors === 0) return undefined;
  const [short, long] = [asTyped(typed), asTyped(word)];
  if (long.length < short.length - errors) return undefined;
  const { whole, prefix } = editDistance(short, long.slice(0, short.length + errors + 1));
  if (long.length <= short.length + errors && whole <= errors) return whole;
  return short.length >= LETTERS_FOR_PREFIX_ERROR && prefix <= 1 ? prefix : undefined;
}
