import { editDistance } from '../words/edit-distance';
import { asTyped, errorsForgiven, LETTERS_FOR_PREFIX_ERROR } from '../words/typing-errors';

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
