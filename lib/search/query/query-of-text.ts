import { OR } from './read-query';
import { takePieces } from './take-pieces';
import { QUOTES } from './write-query';

/**
 * A text that a person selected somewhere, as a query for its words: what a query would give another meaning, such as a minus,
 * a colon behind a word, or OF in capitals, means nothing in it.
 */
export function queryOfText(text: string): string {
  const words = takePieces(text.replace(QUOTES, ' ')).flatMap(({ name, text }) => [
    name ?? '',
    text.replace(/\*+$/, ''),
  ]);
  return words
    .filter(Boolean)
    .map((word) => (OR.test(word) ? word.toLowerCase() : word))
    .join(' ');
}
