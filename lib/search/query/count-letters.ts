import { asTyped } from '../words/typing-errors';

/** The length of a folded word as a person counts it: the `ij` that a `y` was folded to is one letter. */
export function countLetters(term: string): number {
  return asTyped(term).length;
}
