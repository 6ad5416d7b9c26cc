const LETTERS_FOR_ERRORS = 4;
const LETTERS_FOR_TWO_ERRORS = 8;
/** From here on a word that is still being typed may hold an error too: "telega" on its way to "telegram". */
export const LETTERS_FOR_PREFIX_ERROR = 6;

/** A folded word with the `ij` that a `y` was folded to as one letter again: one wrong letter there is one error. */
export function asTyped(term: string): string {
  return term.replaceAll('ij', 'y');
}

/** Typing errors forgiven in a folded word: one in 4–7 letters, two from 8; none in a number, where every digit tells. */
export function errorsForgiven(term: string): number {
  const letters = asTyped(term).length;
  if (letters < LETTERS_FOR_ERRORS || !/^\p{L}+$/u.test(term)) return 0;
  return letters < LETTERS_FOR_TWO_ERRORS ? 1 : 2;
}
