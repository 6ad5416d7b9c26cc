import { OR } from './read-query';
import { takePieces } from './take-pieces';
import { QUOTES } from './write-query';

/** Looked for from the first star of a row only: a row is as long as someone made it. */
const LAST_STARS = /(?<!\*)\*+$/;
/** Where the word before them went elsewhere, they would be a minus. */
const FIRST_HYPHENS = /^-+(?=[^-])/;

/**
 * A text that a person selected somewhere, as a query for its words: what a query would give another meaning, such as a minus,
 * a colon behind a word, or OF in capitals, means nothing in it.
 */
export function queryOfText(text: string): string {
  const words = takePieces(text.replace(QUOTES, ' ')).flatMap(({ name, text }) => [
    name ?? '',
    text.replace(LAST_STARS, '').replace(FIRST_HYPHENS, ''),
  ]);
  return words
    .filter(Boolean)
    .map((word) => (OR.test(word) ? word.toLowerCase() : word))
    .join(' ');
}
